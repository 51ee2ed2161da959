package org.opengws.magnolia.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.opengws.magnolia.transport.Receivers.Setting;

import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.publishing.PublishingCoreModule;
import info.magnolia.publishing.definition.ReceiverDefinition;
import info.magnolia.publishing.sender.DefaultSender;
import info.magnolia.publishing.sender.Sender;

class ConfiguredReceiversTest {

    private static final List<ReceiverDefinition> THREE =
            List.of(definition("off", false), definition("first", true), definition("second", true));

    @Test
    void theCommunityEditionServesTheFirstEnabledOneAndTheOthersAreLeft() throws Exception {
        Setting setting = receivers(DefaultSender.class, THREE).now();
        assertThat(setting.served()).extracting(Receiver::name).containsExactly("first");
        assertThat(setting.left()).extracting(Receiver::name).containsExactly("second");
    }

    @Test
    void anyOtherSenderServesAllEnabledOnes() throws Exception {
        Setting setting = receivers(AllOrNone.class, THREE).now();
        assertThat(setting.served()).extracting(Receiver::name).containsExactly("first", "second");
        assertThat(setting.left()).isEmpty();
    }

    @Test
    void whereNoneIsSetUpNoneIsServed() throws Exception {
        assertThat(receivers(DefaultSender.class, List.of()).now().served()).isEmpty();
    }

    @Test
    void aSlashAtTheEndOfAnAddressDoesNotMatter() throws Exception {
        assertThat(receivers(DefaultSender.class, THREE).now().served().get(0).url())
                .isEqualTo("http://public/first");
    }

    private static Receivers receivers(Class<? extends Sender> sender, List<ReceiverDefinition> definitions)
            throws Exception {
        PublishingCoreModule module = mock(PublishingCoreModule.class);
        when(module.getReceivers()).thenReturn(definitions);
        ComponentProvider components = mock(ComponentProvider.class);
        when(components.getImplementation(any())).thenAnswer(call -> sender);
        return new ConfiguredReceivers(() -> module, components);
    }

    private static ReceiverDefinition definition(String name, boolean enabled) {
        ReceiverDefinition definition = mock(ReceiverDefinition.class);
        when(definition.getName()).thenReturn(name);
        when(definition.getUrl()).thenReturn("http://public/" + name + "/");
        when(definition.isEnabled()).thenReturn(enabled);
        return definition;
    }

    private static final class AllOrNone implements Sender {}
}

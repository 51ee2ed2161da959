package org.opengws.magnolia.transport;

import java.util.List;
import java.util.Optional;
import jakarta.inject.Inject;
import jakarta.inject.Provider;

import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.publishing.PublishingCoreModule;
import info.magnolia.publishing.definition.ReceiverDefinition;
import info.magnolia.publishing.sender.Sender;

/**
 * As Magnolia's publishing is configured. The community edition's sender publishes to the first enabled receiver only;
 * any other sender to all of them.
 */
public final class ConfiguredReceivers implements Receivers {

    private static final String FIRST_ONLY = "info.magnolia.publishing.sender.DefaultSender";

    private final Provider<PublishingCoreModule> publishing;
    private final ComponentProvider components;

    @Inject
    public ConfiguredReceivers(Provider<PublishingCoreModule> publishing, ComponentProvider components) {
        this.publishing = publishing;
        this.components = components;
    }

    @Override
    public Setting now() {
        List<ReceiverDefinition> known =
                Optional.ofNullable(publishing.get().getReceivers()).orElse(List.of());
        List<Receiver> enabled = known.stream()
                .filter(ReceiverDefinition::isEnabled)
                .map(definition -> new Receiver(definition.getName(), definition.getUrl()))
                .toList();
        int served = sendsToFirstOnly() ? Math.min(1, enabled.size()) : enabled.size();
        return new Setting(enabled.subList(0, served), enabled.subList(served, enabled.size()));
    }

    private boolean sendsToFirstOnly() {
        try {
            return components.getImplementation(Sender.class).getName().equals(FIRST_ONLY);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Magnolia has no sender for publishing", e);
        }
    }
}

package org.opengws.magnolia.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.Map;

import org.junit.jupiter.api.Test;

class GwsSettingsTest {

    private static final Map<Class<?>, Object> OTHERS =
            Map.of(String.class, "another", long.class, 1L, boolean.class, false, Map.class, Map.of("bureau-1", "a"));

    @Test
    void whicheverSettingIsChangedWhatIsInForceIsAnother() throws Exception {
        for (PropertyDescriptor setting :
                Introspector.getBeanInfo(GwsSettings.class, Object.class).getPropertyDescriptors()) {
            GwsSettings settings = new GwsSettings();
            Object now = setting.getReadMethod().invoke(settings);
            setting.getWriteMethod()
                    .invoke(settings, now instanceof Boolean set ? !set : OTHERS.get(setting.getPropertyType()));
            assertThat(settings.inForce())
                    .as(setting.getName())
                    .isNotEqualTo(new GwsSettings().inForce())
                    .isEqualTo(settings.inForce());
        }
    }
}

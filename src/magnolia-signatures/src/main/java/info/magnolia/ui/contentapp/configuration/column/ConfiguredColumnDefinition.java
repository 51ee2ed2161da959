package info.magnolia.ui.contentapp.configuration.column;

import com.vaadin.data.ValueProvider;

public class ConfiguredColumnDefinition<T> {

    public ConfiguredColumnDefinition() {}

    public Class<? extends ValueProvider<T, ?>> getValueProvider() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }
}

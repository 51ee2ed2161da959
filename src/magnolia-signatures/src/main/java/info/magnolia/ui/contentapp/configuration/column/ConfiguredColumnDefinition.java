package info.magnolia.ui.contentapp.configuration.column;

import com.vaadin.data.ValueProvider;
import com.vaadin.ui.StyleGenerator;

public class ConfiguredColumnDefinition<T> {

    public ConfiguredColumnDefinition() {}

    public Class<? extends ValueProvider<T, ?>> getValueProvider() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public Class<? extends StyleGenerator<T>> getColumnStyleGenerator() {
        throw new UnsupportedOperationException();
    }
}

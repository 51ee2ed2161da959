package org.opengws.magnolia.ui.list;

import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.data.PropertyDefinition;
import com.vaadin.data.PropertySet;

/** Every column of ours makes its own words. */
final class NoProperties<T> implements PropertySet<T> {

    private static final long serialVersionUID = 1L;

    @Override
    public Stream<PropertyDefinition<T, ?>> getProperties() {
        return Stream.empty();
    }

    @Override
    public Optional<PropertyDefinition<T, ?>> getProperty(String name) {
        return Optional.empty();
    }
}

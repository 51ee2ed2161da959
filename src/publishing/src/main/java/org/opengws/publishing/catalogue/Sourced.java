package org.opengws.publishing.catalogue;

import java.util.Objects;
import java.util.Optional;

/**
 * A value and where it comes from.
 *
 * @param from empty where the value itself is left open
 */
public record Sourced<T>(T value, Optional<Provenance> from) {

    public Sourced {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(from, "from");
    }

    public static <T> Sourced<T> of(T value, Provenance from) {
        return new Sourced<>(value, Optional.of(from));
    }
}

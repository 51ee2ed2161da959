package org.opengws.publishing.procedure;

import java.util.Objects;

import org.opengws.publishing.language.PlainName;

/** The name of a point that is ticked at a decision; any text, as decisions keep what was ticked in the words of who ticked it. */
public record PointId(String value) implements Comparable<PointId> {

    public PointId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * As a procedure file may name one.
     *
     * @throws IllegalArgumentException where the name is no plain one
     */
    static PointId named(String value) {
        PlainName.check("point", value);
        return new PointId(value);
    }

    @Override
    public int compareTo(PointId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

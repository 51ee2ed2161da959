package org.opengws.publishing.organisation;

import org.opengws.publishing.language.PlainName;

/** The permanent name of a unit: it outlives renaming, raising and moving. Lower case letters, digits and hyphens. */
public record UnitId(String value) implements Comparable<UnitId> {

    public UnitId {
        PlainName.check("unit", value);
    }

    public static boolean isValid(String value) {
        return PlainName.is(value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.opengws.publishing.organisation;

import java.util.regex.Pattern;

/** The permanent name of a unit: it outlives renaming, raising and moving. Lower case letters, digits and hyphens. */
public record UnitId(String value) implements Comparable<UnitId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,15}");

    public UnitId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unit id: '" + value + "'");
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
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

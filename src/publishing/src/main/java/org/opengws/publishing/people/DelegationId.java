package org.opengws.publishing.people;

import org.opengws.publishing.language.PlainName;

/** The permanent name of a recorded delegation, given when it is recorded. */
public record DelegationId(String value) implements Comparable<DelegationId> {

    public DelegationId {
        PlainName.check("delegation", value);
    }

    public static boolean isValid(String value) {
        return PlainName.is(value);
    }

    @Override
    public int compareTo(DelegationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

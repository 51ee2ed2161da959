package org.opengws.publishing.procedure;

import org.opengws.publishing.language.PlainName;

/** The name of a step within its procedure. */
public record StepId(String value) implements Comparable<StepId> {

    public StepId {
        PlainName.check("step", value);
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.opengws.publishing.procedure;

import java.util.regex.Pattern;

/** The name of a procedure: the name of its file without the extension. */
public record ProcedureId(String value) implements Comparable<ProcedureId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,15}");

    public ProcedureId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a procedure id: '" + value + "'");
        }
    }

    @Override
    public int compareTo(ProcedureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

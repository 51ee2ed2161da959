package org.opengws.publishing.procedure;

import org.opengws.publishing.language.PlainName;

/** The name of a procedure: the name of its file without the extension. */
public record ProcedureId(String value) implements Comparable<ProcedureId> {

    public ProcedureId {
        PlainName.check("procedure", value);
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

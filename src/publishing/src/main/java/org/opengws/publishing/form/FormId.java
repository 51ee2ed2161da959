package org.opengws.publishing.form;

import org.opengws.publishing.language.PlainName;

/** The name of a form: the name of its file without the extension. */
public record FormId(String value) implements Comparable<FormId> {

    /** Of what has no rows. */
    public static final FormId TEXT = new FormId("text");

    public FormId {
        PlainName.check("form", value);
    }

    public static boolean isValid(String value) {
        return PlainName.is(value);
    }

    @Override
    public int compareTo(FormId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

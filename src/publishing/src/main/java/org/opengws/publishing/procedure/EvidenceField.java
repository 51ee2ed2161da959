package org.opengws.publishing.procedure;

import org.opengws.publishing.language.Text;

/**
 * A field of the evidence of an earlier approval (framework 1.2). Built-in ids are {@code number}, {@code date},
 * {@code approver} and {@code file}; a procedure file may add text fields of its own.
 */
public record EvidenceField(String id, Text label, boolean required) {

    public static final String NUMBER = "number";
    public static final String DATE = "date";
    public static final String APPROVER = "approver";
    public static final String FILE = "file";
}

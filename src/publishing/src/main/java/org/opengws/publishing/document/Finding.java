package org.opengws.publishing.document;

import java.util.Objects;

/**
 * One thing that the machine noticed in a file, for the verifier to see beside their own check.
 *
 * @param detail what it is about, in no language: page numbers, a type's code, a part's name; may be empty
 */
public record Finding(FindingCode code, String detail) {

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
    }

    public static Finding of(FindingCode code) {
        return new Finding(code, "");
    }
}

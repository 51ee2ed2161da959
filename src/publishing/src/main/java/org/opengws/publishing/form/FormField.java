package org.opengws.publishing.form;

import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.language.Text;

/**
 * One typed field of a row.
 *
 * @param longest longest value in characters
 * @param unless id of a flag field that, when true, lifts {@code required}, such as {@code vacant}
 */
public record FormField(String id, FieldType type, Text label, boolean required, int longest, Optional<String> unless) {

    public FormField {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unless, "unless");
        if (longest < 1) {
            throw new IllegalArgumentException("a field holds at least one character");
        }
    }
}

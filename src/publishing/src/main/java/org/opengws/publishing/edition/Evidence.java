package org.opengws.publishing.edition;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.opengws.publishing.procedure.Procedure;

/**
 * Evidence of an approval given elsewhere (framework 1.2): the values of the procedure's evidence fields by their ids;
 * {@code file} holds the id of one of the edition's documents or, where it is not for the public, of its enclosures.
 */
public record Evidence(Map<String, String> values) {

    public static final Evidence NONE = new Evidence(Map.of());

    public Evidence {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isComplete(Procedure procedure) {
        return procedure.evidence().stream()
                .allMatch(field -> !field.required() || !value(field.id()).isBlank());
    }
}

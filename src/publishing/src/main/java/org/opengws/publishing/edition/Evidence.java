package org.opengws.publishing.edition;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.opengws.publishing.calendar.TypedDay;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.procedure.EvidenceField;
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

    /** With every text as it is stored, and the day of the approval in its one form where it is a day. */
    public Evidence asStored() {
        Map<String, String> stored = TypedText.stored(values);
        stored.computeIfPresent(
                EvidenceField.DATE,
                (id, typed) -> TypedDay.read(typed).day().map(Object::toString).orElse(typed));
        return new Evidence(stored);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isComplete(Procedure procedure) {
        return procedure.evidence().stream()
                .allMatch(field -> !field.required() || TypedText.isVisible(value(field.id())));
    }
}

package org.opengws.publishing.edition;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.opengws.publishing.calendar.TypedDay;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.Procedure;

/**
 * Evidence of an approval given elsewhere (framework 1.2): the values of the procedure's evidence fields by their ids;
 * {@code file} holds the id of one of the edition's documents. That one stays inside unless the owner publishes it, which
 * {@link #FILE_PUBLISHED} says; evidence from before there was a choice says nothing, and its file is public as it was.
 */
public record Evidence(Map<String, String> values) {

    /** Whether the file is published too: {@code yes} or {@code no}. */
    public static final String FILE_PUBLISHED = "file-published";

    private static final String YES = "yes";
    private static final String NO = "no";

    public static final Evidence NONE = new Evidence(Map.of());

    public Evidence {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * With every text as it is stored, and the day of the approval in its one form where it is a day. A file of which
     * nothing is said stays inside.
     */
    public Evidence asStored() {
        Map<String, String> stored = TypedText.stored(values);
        stored.computeIfPresent(
                EvidenceField.DATE,
                (id, typed) -> TypedDay.read(typed).day().map(Object::toString).orElse(typed));
        if (stored.containsKey(EvidenceField.FILE) || stored.containsKey(FILE_PUBLISHED)) {
            stored.put(FILE_PUBLISHED, saysPublished() ? YES : NO);
        }
        return new Evidence(stored);
    }

    /** The same with its file published. */
    public Evidence withFilePublished() {
        Map<String, String> published = new TreeMap<>(values);
        published.put(FILE_PUBLISHED, YES);
        return new Evidence(published);
    }

    /** Whether the owner chose so. */
    public boolean saysPublished() {
        return value(FILE_PUBLISHED).equals(YES);
    }

    public boolean publishesFile() {
        return !value(FILE_PUBLISHED).equals(NO);
    }

    /** Whether that document is the evidence and stays inside. */
    public boolean keepsInside(DocumentId document) {
        return !publishesFile() && value(EvidenceField.FILE).equals(document.value());
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isComplete(Procedure procedure) {
        return procedure.evidence().stream()
                .allMatch(field -> !field.required() || TypedText.isVisible(value(field.id())));
    }
}

package org.opengws.publishing.edition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.language.Text;

/** A content with some of it otherwise; an empty value takes a field out. */
public final class ContentBuilder {

    private final Map<String, String> values;
    private List<Map<String, String>> rows;
    private List<Document> documents;

    ContentBuilder(Content content) {
        this.values = new HashMap<>(content.values());
        this.rows = content.rows();
        this.documents = content.documents();
    }

    /** By its name, see {@link ContentField#names}. */
    public ContentBuilder set(String name, String value) {
        values.put(name, value);
        return this;
    }

    public ContentBuilder set(ContentField field, String value) {
        return set(field.code(), value);
    }

    public ContentBuilder set(ContentField field, Text text) {
        return set(field.th(), text.th()).set(field.en(), text.en());
    }

    public ContentBuilder set(ContentField field, LocalDate day) {
        return set(field.code(), day.toString());
    }

    public ContentBuilder set(ContentField field, Optional<LocalDate> day) {
        return set(field.code(), day.map(LocalDate::toString).orElse(""));
    }

    public ContentBuilder rows(List<Map<String, String>> others) {
        rows = others;
        return this;
    }

    public ContentBuilder documents(List<Document> others) {
        documents = others;
        return this;
    }

    public Content build() {
        return new Content(values, rows, documents);
    }
}

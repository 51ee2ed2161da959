package org.opengws.publishing.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TypedText;

/**
 * What an edition says: its fields, the rows of its form, its documents. Immutable; texts are already clean when they
 * get here. Made by {@link #with()}.
 *
 * @param values of the fields ({@link ContentField#names}), sorted by name; an empty one is not there
 * @param rows the form's rows in their order; a row's image field holds a document id
 */
public record Content(Map<String, String> values, List<Map<String, String>> rows, List<Document> documents) {

    /** That a period had nothing to report (ไม่มีรายการในงวดนี้), see {@link ContentField#ENTRIES}. */
    static final String NONE = "none-in-period";

    public static final Content EMPTY = new Content(Map.of(), List.of(), List.of());

    public Content {
        values = told(values);
        rows = rows.stream().map(Content::sorted).toList();
        documents = List.copyOf(documents);
    }

    private static Map<String, String> told(Map<String, String> values) {
        Map<String, String> told = new TreeMap<>(values);
        told.values().removeIf(String::isEmpty);
        if (!ContentField.allNames().containsAll(told.keySet())) {
            throw new IllegalArgumentException("no fields: " + told.keySet());
        }
        for (ContentField field : ContentField.values()) {
            if (field.kind() == ContentField.Kind.DAY && told.containsKey(field.code())) {
                LocalDate.parse(told.get(field.code()));
            }
        }
        return Collections.unmodifiableMap(told);
    }

    private static Map<String, String> sorted(Map<String, String> row) {
        return Collections.unmodifiableMap(new TreeMap<>(row));
    }

    public ContentBuilder with() {
        return new ContentBuilder(this);
    }

    /** By its name; empty where there is none. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String value(ContentField field) {
        return value(field.code());
    }

    public Text text(ContentField field) {
        return new Text(value(field.th()), value(field.en()));
    }

    public Optional<LocalDate> day(ContentField field) {
        return Optional.ofNullable(values.get(field.code())).map(LocalDate::parse);
    }

    public Text title() {
        return text(ContentField.TITLE);
    }

    public Text summary() {
        return text(ContentField.SUMMARY);
    }

    /** Allow-listed HTML. */
    public Text body() {
        return text(ContentField.BODY);
    }

    /** Code of the fiscal period covered, such as {@code 2570-Q1}, or empty. */
    public String period() {
        return value(ContentField.PERIOD);
    }

    /** Whether it reports that the period had nothing to report (ไม่มีรายการในงวดนี้), and so holds nothing else. */
    public boolean reportsNothing() {
        return value(ContentField.ENTRIES).equals(NONE);
    }

    /** That a topic has nothing to report for that period. */
    public static Content nothingIn(FiscalPeriod period, Text title, Text summary) {
        return EMPTY.with()
                .set(ContentField.TITLE, title)
                .set(ContentField.SUMMARY, summary)
                .set(ContentField.PERIOD, period.code())
                .set(ContentField.ENTRIES, NONE)
                .build();
    }

    public String externalLink() {
        return value(ContentField.EXTERNAL_LINK);
    }

    /** Not to be public before that day. */
    public Optional<LocalDate> publishFrom() {
        return day(ContentField.PUBLISH_FROM);
    }

    /** Until which day it is held back, as that day sees it; empty once its day has come. */
    public Optional<LocalDate> heldOn(LocalDate day) {
        return publishFrom().filter(day::isBefore);
    }

    /** Last day on which it is public. */
    public Optional<LocalDate> expiry() {
        return day(ContentField.EXPIRY);
    }

    public Optional<Document> document(DocumentId id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** With every text as it is stored, see {@link TypedText}; what is stored already is never sent through here. */
    public Content asStored() {
        Map<String, String> stored = new TreeMap<>(values);
        for (ContentField field : ContentField.values()) {
            if (field.kind().isWritten()) {
                field.names().forEach(name -> stored.computeIfPresent(name, (key, typed) -> TypedText.stored(typed)));
            }
        }
        return new Content(
                stored,
                TypedText.stored(rows),
                documents.stream()
                        .map(document -> document.labelled(TypedText.stored(document.label())))
                        .toList());
    }

    public Content withDocuments(List<Document> others) {
        return new Content(values, rows, others);
    }

    /** With that document at the end, or in the place of the one with the same id. */
    public Content withDocument(Document document) {
        List<Document> all = new ArrayList<>(documents);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(document.id())) {
                all.set(i, document);
                return withDocuments(all);
            }
        }
        all.add(document);
        return withDocuments(all);
    }
}

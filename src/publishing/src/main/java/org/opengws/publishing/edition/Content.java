package org.opengws.publishing.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TypedText;

/**
 * What an edition says: its fields, the rows of its form, its documents. Immutable; texts are already clean when they
 * get here.
 *
 * @param body allow-listed HTML
 * @param rows the form's rows in their order; a row's image field holds a document id
 * @param period code of the fiscal period covered, such as {@code 2570-Q1}, or empty
 * @param place wished place on the site, free text, or empty
 * @param publishFrom not to be public before that day
 * @param expiry last day on which it is public
 */
public record Content(
        Text title,
        Text summary,
        Text body,
        List<Map<String, String>> rows,
        String period,
        Optional<LocalDate> documentDate,
        String documentNumber,
        String externalLink,
        String place,
        Optional<LocalDate> publishFrom,
        Optional<LocalDate> expiry,
        List<Document> documents) {

    public static final Content EMPTY = new Content(
            Text.EMPTY,
            Text.EMPTY,
            Text.EMPTY,
            List.of(),
            "",
            Optional.empty(),
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            List.of());

    public Content {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(documentNumber, "documentNumber");
        Objects.requireNonNull(externalLink, "externalLink");
        Objects.requireNonNull(place, "place");
        rows = rows.stream().map(Content::sorted).toList();
        documents = List.copyOf(documents);
    }

    private static Map<String, String> sorted(Map<String, String> row) {
        return Collections.unmodifiableMap(new TreeMap<>(row));
    }

    public Optional<Document> document(DocumentId id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** With every text as it is stored, see {@link TypedText}; what is stored already is never sent through here. */
    public Content asStored() {
        return new Content(
                TypedText.stored(title),
                TypedText.stored(summary),
                TypedText.stored(body),
                TypedText.stored(rows),
                period,
                documentDate,
                TypedText.stored(documentNumber),
                externalLink,
                TypedText.stored(place),
                publishFrom,
                expiry,
                documents.stream()
                        .map(document -> document.labelled(TypedText.stored(document.label())))
                        .toList());
    }

    public Content withDocuments(List<Document> others) {
        return new Content(
                title,
                summary,
                body,
                rows,
                period,
                documentDate,
                documentNumber,
                externalLink,
                place,
                publishFrom,
                expiry,
                others);
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

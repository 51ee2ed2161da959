package org.opengws.publishing.edition;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.procedure.ProcedureId;

/**
 * The two hashes of a content. Substance: fields, rows, procedure and what the documents say. Bytes: the files
 * themselves. A document whose text layer is incomplete counts in the substance with its bytes, so that any other file
 * is another substance.
 */
public record Hashes(String substance, String bytes) {

    public static final Hashes NONE = new Hashes("", "");

    public static Hashes of(Content content, ProcedureId procedure, Evidence evidence) {
        return of(content, procedure, evidence, document -> Optional.of(document.sha256()));
    }

    /**
     * The same over files as they are stored now.
     *
     * @param stored SHA-256 of a stored file, empty where it is gone
     */
    public static Hashes of(
            Content content, ProcedureId procedure, Evidence evidence, Function<Document, Optional<String>> stored) {
        Canonical bytes = new Canonical("bytes-1");
        for (Document document : content.documents()) {
            bytes.add(document.id().value())
                    .add(document.name().value())
                    .add(stored.apply(document).orElse("gone"));
        }
        return new Hashes(substance(content, procedure, evidence), bytes.sha256());
    }

    private static String substance(Content content, ProcedureId procedure, Evidence evidence) {
        Canonical canonical = new Canonical("substance-1");
        canonical.add(procedure.value());
        add(canonical, content.title());
        add(canonical, content.summary());
        add(canonical, content.body());
        canonical.add(content.rows().size());
        content.rows().forEach(row -> add(canonical, row));
        canonical
                .add(content.period())
                .add(content.documentDate().map(Object::toString).orElse(""))
                .add(content.documentNumber())
                .add(content.externalLink())
                .add(content.place())
                .add(content.publishFrom().map(Object::toString).orElse(""))
                .add(content.expiry().map(Object::toString).orElse(""));
        add(canonical, evidence.values());
        canonical.add(content.documents().size());
        content.documents().forEach(document -> add(canonical, document));
        return canonical.sha256();
    }

    private static void add(Canonical canonical, Text text) {
        canonical.add(text.th()).add(text.en());
    }

    private static void add(Canonical canonical, Map<String, String> row) {
        canonical.add(row.size());
        row.forEach((key, value) -> canonical.add(key).add(value));
    }

    private static void add(Canonical canonical, Document document) {
        add(canonical, document.label());
        if (!document.inspection().complete()) {
            canonical.add("unread").add(document.sha256());
            return;
        }
        canonical
                .add("read")
                .add(document.inspection().extractor())
                .add(document.inspection().textSha256())
                .add(document.inspection().pages())
                .add(document.inspection().pictureSha256());
    }
}

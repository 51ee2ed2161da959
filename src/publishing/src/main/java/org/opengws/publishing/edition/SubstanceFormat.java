package org.opengws.publishing.edition;

import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.procedure.ProcedureId;

/**
 * The ways in which a substance is hashed. None is ever changed: what is kept is recomputed as it was made, and another
 * way is another format.
 */
enum SubstanceFormat {
    /** A document counts as what was read from it. Kept without a name. */
    FIRST("substance-1", "") {
        @Override
        void add(Canonical canonical, Document document) {
            add(canonical, document.label());
            if (!document.inspection().complete()) {
                canonical.add("unread").add(document.countsAs());
                return;
            }
            canonical
                    .add("read")
                    .add(document.inspection().extractor())
                    .add(document.inspection().textSha256())
                    .add(document.inspection().pages())
                    .add(document.inspection().pictureSha256());
        }
    },
    /** A document counts as the file that was decided on and that it was found to be the same as, else as itself. */
    SECOND("substance-2", "substance-2:") {
        @Override
        void add(Canonical canonical, Document document) {
            add(canonical, document.label());
            canonical.add(document.countsAs());
        }
    };

    static final SubstanceFormat NEWEST = SECOND;

    private final String code;
    private final String prefix;

    SubstanceFormat(String code, String prefix) {
        this.code = code;
        this.prefix = prefix;
    }

    abstract void add(Canonical canonical, Document document);

    /** Of a hash as it is kept; empty for one of a later release. */
    static Optional<SubstanceFormat> of(String kept) {
        if (!kept.contains(":")) {
            return Optional.of(FIRST);
        }
        return kept.startsWith(SECOND.prefix) ? Optional.of(SECOND) : Optional.empty();
    }

    /** As it is kept: the format's name and the hash. */
    String hash(Content content, ProcedureId procedure, Evidence evidence) {
        return prefix + canonical(content, procedure, evidence).sha256();
    }

    Canonical canonical(Content content, ProcedureId procedure, Evidence evidence) {
        Canonical canonical = new Canonical(code);
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
        return canonical;
    }

    static void add(Canonical canonical, Text text) {
        canonical.add(text.th()).add(text.en());
    }

    private static void add(Canonical canonical, Map<String, String> row) {
        canonical.add(row.size());
        row.forEach((key, value) -> canonical.add(key).add(value));
    }
}

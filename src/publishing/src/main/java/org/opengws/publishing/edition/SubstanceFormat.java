package org.opengws.publishing.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        void fields(Canonical canonical, Content content) {
            inTheirPlaces(canonical, content);
        }

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
        void fields(Canonical canonical, Content content) {
            inTheirPlaces(canonical, content);
        }
    },
    /** As the second, but each field that is set stands there with its name: no field is ever outside of it. */
    THIRD("substance-3", "substance-3:") {
        @Override
        void fields(Canonical canonical, Content content) {
            add(canonical, content.values());
            rows(canonical, content);
        }

        @Override
        boolean tells(Content content) {
            return true;
        }
    };

    static final SubstanceFormat NEWEST = THIRD;

    /** The fields that the first two know, in the order in which they are hashed; for good. */
    private static final List<ContentField> BEFORE_ROWS =
            List.of(ContentField.TITLE, ContentField.SUMMARY, ContentField.BODY);

    private static final List<ContentField> AFTER_ROWS = List.of(
            ContentField.PERIOD,
            ContentField.DOCUMENT_DATE,
            ContentField.DOCUMENT_NUMBER,
            ContentField.EXTERNAL_LINK,
            ContentField.PLACE,
            ContentField.PUBLISH_FROM,
            ContentField.EXPIRY);

    private final String code;
    private final String prefix;

    SubstanceFormat(String code, String prefix) {
        this.code = code;
        this.prefix = prefix;
    }

    /** Fields and rows. */
    abstract void fields(Canonical canonical, Content content);

    void add(Canonical canonical, Document document) {
        add(canonical, document.label());
        canonical.add(document.countsAs());
    }

    /** Whether all that the content says stands in this hash. */
    boolean tells(Content content) {
        return Stream.concat(BEFORE_ROWS.stream(), AFTER_ROWS.stream())
                .flatMap(field -> field.names().stream())
                .toList()
                .containsAll(content.values().keySet());
    }

    /** Whether a document counts as a file, not as what was read from it. */
    boolean bindsFiles() {
        return this != FIRST;
    }

    /** Of a hash as it is kept; empty for one of a later release. */
    static Optional<SubstanceFormat> of(String kept) {
        if (!kept.contains(":")) {
            return Optional.of(FIRST);
        }
        return Arrays.stream(values())
                .filter(format -> format != FIRST && kept.startsWith(format.prefix))
                .findFirst();
    }

    /** As it is kept: the format's name and the hash; empty where the content says what this format cannot tell. */
    Optional<String> hash(Content content, ProcedureId procedure, Evidence evidence) {
        return tells(content)
                ? Optional.of(prefix + canonical(content, procedure, evidence).sha256())
                : Optional.empty();
    }

    private Canonical canonical(Content content, ProcedureId procedure, Evidence evidence) {
        Canonical canonical = new Canonical(code);
        canonical.add(procedure.value());
        fields(canonical, content);
        add(canonical, evidence.values());
        canonical.add(content.documents().size());
        content.documents().forEach(document -> add(canonical, document));
        return canonical;
    }

    private static void inTheirPlaces(Canonical canonical, Content content) {
        inTheirPlaces(canonical, content, BEFORE_ROWS);
        rows(canonical, content);
        inTheirPlaces(canonical, content, AFTER_ROWS);
    }

    private static void inTheirPlaces(Canonical canonical, Content content, List<ContentField> fields) {
        fields.forEach(field -> field.names().forEach(name -> canonical.add(content.value(name))));
    }

    static void rows(Canonical canonical, Content content) {
        canonical.add(content.rows().size());
        content.rows().forEach(row -> add(canonical, row));
    }

    static void add(Canonical canonical, Text text) {
        canonical.add(text.th()).add(text.en());
    }

    static void add(Canonical canonical, Map<String, String> values) {
        canonical.add(values.size());
        values.forEach((key, value) -> canonical.add(key).add(value));
    }
}

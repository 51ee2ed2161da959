package org.opengws.publishing.edition;

import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.procedure.ProcedureId;

/**
 * The two hashes of a content. Substance: fields, rows, procedure and what the documents count as, kept with the name
 * of its format ({@code substance-3:…}; without one it is {@code substance-1}). Bytes: the files themselves, always
 * {@code bytes-1}.
 */
public record Hashes(String substance, String bytes) {

    public static final Hashes NONE = new Hashes("", "");

    /** In today's format. */
    public static Hashes of(Content content, ProcedureId procedure, Evidence evidence) {
        return new Hashes(
                SubstanceFormat.NEWEST.hash(content, procedure, evidence).orElseThrow(),
                bytes(content, document -> Optional.of(document.sha256())));
    }

    /**
     * In the format in which that substance is kept, over files as they are stored now. A format of a later release
     * gives a hash that equals none, and so does one that does not know a field that the content has: what it was made
     * for had no such field.
     *
     * @param kept the substance to compare with
     * @param stored SHA-256 of a stored file, empty where it is gone
     */
    public static Hashes like(
            String kept,
            Content content,
            ProcedureId procedure,
            Evidence evidence,
            Function<Document, Optional<String>> stored) {
        String substance = SubstanceFormat.of(kept)
                .flatMap(format -> format.hash(content, procedure, evidence))
                .orElse("unknown");
        return new Hashes(substance, bytes(content, stored));
    }

    /** The substance's hash alone, without the name of its format. */
    public String substanceSha256() {
        return substance.substring(substance.indexOf(':') + 1);
    }

    /** Whether a document counts as the same in both substances: as its file, or as what was read from it. */
    public static boolean countFilesAlike(String substance, String other) {
        return SubstanceFormat.of(substance)
                .map(SubstanceFormat::bindsFiles)
                .equals(SubstanceFormat.of(other).map(SubstanceFormat::bindsFiles));
    }

    /** The bytes of what the documents stand for: equal to the bytes that were decided on where they stand for those. */
    public static String decidedBytes(Content content) {
        Canonical bytes = new Canonical("bytes-1");
        for (Document document : content.documents()) {
            bytes.add(document.id().value())
                    .add(document.standsFor()
                            .map(Document.Original::name)
                            .orElse(document.name())
                            .value())
                    .add(document.countsAs());
        }
        return bytes.sha256();
    }

    private static String bytes(Content content, Function<Document, Optional<String>> stored) {
        Canonical bytes = new Canonical("bytes-1");
        for (Document document : content.documents()) {
            bytes.add(document.id().value())
                    .add(document.name().value())
                    .add(stored.apply(document).orElse("gone"));
        }
        return bytes.sha256();
    }
}

package org.opengws.publishing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.opengws.publishing.language.Text;

/**
 * A file of an edition, as it was stored.
 *
 * @param label what people call it, beside its file name
 * @param size in bytes
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record Document(
        DocumentId id, FileName name, Text label, DocumentType type, long size, String sha256, Inspection inspection) {

    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(inspection, "inspection");
        Sha256.require(sha256);
        if (size <= 0) {
            throw new IllegalArgumentException("size: " + size);
        }
    }

    public Document labelled(Text newLabel) {
        return new Document(id, name, newLabel, type, size, sha256, inspection);
    }

    /**
     * What of this file counts as substance, in a fixed order: text, pages, each picture. Where the text layer is
     * incomplete the bytes stand for it, so that any other file counts as changed.
     */
    public List<String> substance() {
        if (!inspection.complete()) {
            return List.of("bytes", sha256);
        }
        List<String> parts =
                new ArrayList<>(List.of("text", inspection.textSha256(), Integer.toString(inspection.pages())));
        parts.addAll(inspection.pictureSha256());
        return List.copyOf(parts);
    }
}

package org.opengws.publishing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.language.Text;

/**
 * A file of an edition, as it was stored.
 *
 * @param label what people call it, beside its file name
 * @param size in bytes
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param likenesses what comparing this very file with files that were decided on has found
 * @param standsFor the file on which it was decided and that this one was found to be the same as, set at submission
 */
public record Document(
        DocumentId id,
        FileName name,
        Text label,
        DocumentType type,
        long size,
        String sha256,
        Inspection inspection,
        List<Likeness> likenesses,
        Optional<Original> standsFor) {

    /** A file on which it was decided, by its bytes. */
    public record Original(FileName name, String sha256) {

        public Original {
            Objects.requireNonNull(name, "name");
            Sha256.require(sha256);
        }
    }

    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(inspection, "inspection");
        Objects.requireNonNull(standsFor, "standsFor");
        likenesses = List.copyOf(likenesses);
        Sha256.require(sha256);
        if (size <= 0) {
            throw new IllegalArgumentException("size: " + size);
        }
    }

    /** One that was compared with nothing yet. */
    public Document(
            DocumentId id,
            FileName name,
            Text label,
            DocumentType type,
            long size,
            String sha256,
            Inspection inspection) {
        this(id, name, label, type, size, sha256, inspection, List.of(), Optional.empty());
    }

    public Document labelled(Text newLabel) {
        return new Document(id, name, newLabel, type, size, sha256, inspection, likenesses, standsFor);
    }

    public Document inspected(Inspection other) {
        return new Document(id, name, label, type, size, sha256, other, likenesses, standsFor);
    }

    /** With that one, in the place of an earlier one with the same file. */
    public Document compared(Likeness likeness) {
        List<Likeness> all = new ArrayList<>(likenesses);
        all.removeIf(other -> other.earlier().equals(likeness.earlier()));
        all.add(likeness);
        return new Document(id, name, label, type, size, sha256, inspection, all, standsFor);
    }

    /** What comparing this very file with that one has found; empty where they were never compared. */
    public Optional<Likeness> likenessTo(String earlier) {
        return likenesses.stream()
                .filter(likeness ->
                        likeness.earlier().equals(earlier) && likeness.now().equals(sha256))
                .findFirst();
    }

    /** Whether this is that very file, or one that was found to be the same. */
    public boolean isLike(Document earlier) {
        return sha256.equals(earlier.sha256)
                || likenessTo(earlier.sha256).map(Likeness::isSame).orElse(false);
    }

    public Document onItsOwn() {
        return new Document(id, name, label, type, size, sha256, inspection, likenesses, Optional.empty());
    }

    /** This file in the place of one on which it was decided: it counts, and was read, as that one; what was found stays. */
    public Document standingFor(Document decided) {
        if (!isLike(decided)) {
            throw new IllegalArgumentException("not found to be the same: " + id);
        }
        Inspection read = decided.inspection;
        return new Document(
                id,
                name,
                label,
                type,
                size,
                sha256,
                new Inspection(
                        read.complete(),
                        read.pages(),
                        read.textSha256(),
                        read.pictureSha256(),
                        read.extractor(),
                        inspection.findings()),
                likenesses,
                sha256.equals(decided.sha256)
                        ? decided.standsFor
                        : Optional.of(decided.standsFor.orElseGet(() -> new Original(decided.name, decided.sha256))));
    }

    /** SHA-256 of the file as which it counts: the one that was decided on, else its own. */
    public String countsAs() {
        return standsFor.map(Original::sha256).orElse(sha256);
    }
}

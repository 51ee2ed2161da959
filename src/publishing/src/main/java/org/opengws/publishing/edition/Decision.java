package org.opengws.publishing.edition;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Who, for whom, which verb, at which step, when, over which hashes. Decisions of one publication form a chain: each
 * holds the hash of the one before it.
 *
 * @param number from 1, without gaps within its publication
 * @param edition number of the edition
 * @param round of that edition, 0 before its first submission
 * @param step id of the step at which it was made, empty where none
 * @param checklist ids of the points ticked
 * @param passed whether it completed its step: with a quorum of all, only the last favourable one does
 * @param bound what it was made on
 * @param details further values by name, such as {@code successor}; never null
 * @param previous hash of the decision before it on the same publication; for the first, 64 zeros
 * @param hash over everything above
 */
public record Decision(
        int number,
        int edition,
        int round,
        Verb verb,
        String step,
        Decider by,
        String comment,
        List<Correction> corrections,
        List<String> checklist,
        boolean passed,
        Instant at,
        Bound bound,
        Map<String, String> details,
        String previous,
        String hash) {

    /** {@code previous} of a publication's first decision. */
    public static final String START = "0".repeat(64);

    /** What a decision was made on; empty strings where there was none. */
    public record Bound(String substance, String bytes, String topic, String memo) {

        public static final Bound NOTHING = new Bound("", "", "", "");
    }

    public Decision {
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(hash, "hash");
        corrections = List.copyOf(corrections);
        checklist = List.copyOf(checklist);
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /** The same with its hash drawn for that publication. */
    public Decision sealed(PublicationId publication) {
        return new Decision(
                number,
                edition,
                round,
                verb,
                step,
                by,
                comment,
                corrections,
                checklist,
                passed,
                at,
                bound,
                details,
                previous,
                canonical(publication).sha256());
    }

    public boolean isIntact(PublicationId publication) {
        return hash.equals(canonical(publication).sha256());
    }

    /** What is hashed: domain values only, in a fixed order, with the format's version. */
    public Canonical canonical(PublicationId publication) {
        Canonical canonical = new Canonical("decision-1")
                .add(publication.value())
                .add(number)
                .add(edition)
                .add(round)
                .add(verb.code())
                .add(step);
        canonical
                .add(by.id().value())
                .add(by.name())
                .add(by.position())
                .add(by.unit())
                .add(by.unitName())
                .add(by.role())
                .add(by.delegation())
                .add(by.onBehalfOf());
        canonical.add(comment).add(corrections.size());
        corrections.forEach(correction ->
                canonical.add(correction.id()).add(correction.target()).add(correction.text()));
        canonical.add(checklist).add(Boolean.toString(passed)).add(at.toString());
        canonical.add(bound.substance()).add(bound.bytes()).add(bound.topic()).add(bound.memo());
        canonical.add(details.size());
        details.forEach((key, value) -> canonical.add(key).add(value));
        return canonical.add(previous);
    }
}

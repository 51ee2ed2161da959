package org.opengws.publishing.edition;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepId;

/**
 * Who, for whom, which verb, at which step, when, over which hashes. Decisions of one publication form a chain: each
 * holds the hash of the one before it.
 *
 * @param format in which it is hashed, for good
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
        DecisionFormat format,
        int number,
        int edition,
        int round,
        Verb verb,
        Optional<StepId> step,
        Decider by,
        String comment,
        List<Correction> corrections,
        List<PointId> checklist,
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
        Objects.requireNonNull(format, "format");
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

    /**
     * What was done. An earlier release recorded a declined request for withdrawal as {@code return} without a step; that
     * stays its {@link #verb} and in its hash, and is read as what it was.
     */
    public Verb act() {
        return verb == Verb.RETURN && step.isEmpty() ? Verb.DECLINE : verb;
    }

    public boolean isOf(Step other) {
        return step.filter(other.id()::equals).isPresent();
    }

    /** The same with its hash drawn for that publication. */
    public Decision sealed(PublicationId publication) {
        return new Decision(
                format,
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

    /** What is hashed: domain values only, in the fixed order of its own format. */
    public Canonical canonical(PublicationId publication) {
        return format.of(this, publication);
    }
}

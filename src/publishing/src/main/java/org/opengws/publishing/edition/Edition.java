package org.opengws.publishing.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.procedure.StepKind;

/**
 * One version of a publication, going through a procedure once.
 *
 * @param number from 1 within its publication
 * @param round number of submissions so far
 * @param topic the topic under which it will be public; the publication takes it over when the edition is published
 * @param chosen a procedure stricter than the topic's, if the owner chose one
 * @param pinned the copy of the procedure that it goes through, from its first submission on
 * @param step id of the step at which it is; empty unless in procedure
 * @param stepSince when that step began
 * @param stepDue last day of that step's deadline
 * @param skipped steps of the current round that are not walked, each with the reason's code
 * @param returnedAt id of the step that returned it last, empty if none did
 * @param sealed hashes of the frozen copy of the current round; none before the first submission
 * @param evidence of an earlier approval
 * @param assignee the verifier to whom the director gave it
 * @param editors everybody who saved it
 * @param submitters everybody who submitted it
 * @param corrections asked for in its last return, open and ticked
 * @param discarded whether its owner gave it up; it is then on no list and no verb applies
 * @param leftOut why the verifier left it out of the earlier editions shown, empty where it is shown
 */
public record Edition(
        int number,
        EditionState state,
        int round,
        TopicId topic,
        Content content,
        Optional<ProcedureId> chosen,
        Optional<Procedure> pinned,
        Optional<StepId> step,
        Optional<Instant> stepSince,
        Optional<LocalDate> stepDue,
        List<SkippedStep> skipped,
        Optional<StepId> returnedAt,
        Hashes sealed,
        Evidence evidence,
        Optional<Memo> memo,
        Optional<PersonId> assignee,
        Set<PersonId> editors,
        Set<PersonId> submitters,
        List<Correction> corrections,
        boolean discarded,
        Optional<Instant> publishedAt,
        String leftOut) {

    /** A step that a round does not walk, and why: {@code unchanged} or {@code own-centre}. */
    public record SkippedStep(StepId step, String reason) {

        public static final String UNCHANGED = "unchanged";
        public static final String OWN_CENTRE = "own-centre";
    }

    public Edition {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(returnedAt, "returnedAt");
        Objects.requireNonNull(sealed, "sealed");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(leftOut, "leftOut");
        skipped = List.copyOf(skipped);
        editors = Set.copyOf(editors);
        submitters = Set.copyOf(submitters);
        corrections = List.copyOf(corrections);
        if ((state == EditionState.IN_PROCEDURE) == step.isEmpty()) {
            throw new IllegalArgumentException("an edition is at a step exactly while it is in procedure");
        }
    }

    /** A new draft. */
    public static Edition draft(int number, TopicId topic, Content content) {
        return new EditionBuilder(number, topic, content).build();
    }

    public EditionBuilder with() {
        return new EditionBuilder(this);
    }

    public boolean isOpen() {
        return state.isOpen() && !discarded;
    }

    /** The step at which it is, empty unless in procedure. */
    public Optional<Step> currentStep() {
        return step.flatMap(id -> pinned.flatMap(procedure -> procedure.step(id)));
    }

    /** Whether an executive decides on a request for its withdrawal; the head of its unit where none approved it. */
    public boolean isWithdrawnByExecutive() {
        return pinned.map(procedure -> procedure.has(StepKind.APPROVE)).orElse(true);
    }

    public boolean isAt(Step other) {
        return step.filter(other.id()::equals).isPresent();
    }

    /** Whether it was that step that returned it last. */
    public boolean wasReturnedAt(Step other) {
        return returnedAt.filter(other.id()::equals).isPresent();
    }

    public boolean skips(StepId stepId) {
        return skipped.stream().anyMatch(other -> other.step().equals(stepId));
    }
}

package org.opengws.publishing.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.procedure.StepId;

/** Builds an edition from another one, or from what a store holds. Not for use by several threads. */
public final class EditionBuilder {

    private final int number;
    private EditionState state = EditionState.DRAFT;
    private int round;
    private TopicId topic;
    private Content content;
    private Optional<ProcedureId> chosen = Optional.empty();
    private Optional<Procedure> pinned = Optional.empty();
    private Optional<StepId> step = Optional.empty();
    private Optional<Instant> stepSince = Optional.empty();
    private Optional<LocalDate> stepDue = Optional.empty();
    private List<Edition.SkippedStep> skipped = List.of();
    private Optional<StepId> returnedAt = Optional.empty();
    private Hashes sealed = Hashes.NONE;
    private Evidence evidence = Evidence.NONE;
    private Optional<Memo> memo = Optional.empty();
    private Optional<PersonId> assignee = Optional.empty();
    private Set<PersonId> editors = Set.of();
    private Set<PersonId> submitters = Set.of();
    private List<Correction> corrections = List.of();
    private boolean discarded;
    private Optional<Instant> publishedAt = Optional.empty();
    private String leftOut = "";

    public EditionBuilder(int number, TopicId topic, Content content) {
        this.number = number;
        this.topic = topic;
        this.content = content;
    }

    EditionBuilder(Edition edition) {
        this(edition.number(), edition.topic(), edition.content());
        state = edition.state();
        round = edition.round();
        chosen = edition.chosen();
        pinned = edition.pinned();
        step = edition.step();
        stepSince = edition.stepSince();
        stepDue = edition.stepDue();
        skipped = edition.skipped();
        returnedAt = edition.returnedAt();
        sealed = edition.sealed();
        evidence = edition.evidence();
        memo = edition.memo();
        assignee = edition.assignee();
        editors = edition.editors();
        submitters = edition.submitters();
        corrections = edition.corrections();
        discarded = edition.discarded();
        publishedAt = edition.publishedAt();
        leftOut = edition.leftOut();
    }

    /** Away from any step, in that state. */
    public EditionBuilder state(EditionState other) {
        state = other;
        step = Optional.empty();
        stepSince = Optional.empty();
        stepDue = Optional.empty();
        return this;
    }

    public EditionBuilder atStep(StepId id, Instant since, LocalDate due) {
        state = EditionState.IN_PROCEDURE;
        step = Optional.of(id);
        stepSince = Optional.of(since);
        stepDue = Optional.of(due);
        return this;
    }

    public EditionBuilder round(int other) {
        round = other;
        return this;
    }

    public EditionBuilder topic(TopicId other) {
        topic = other;
        return this;
    }

    public EditionBuilder content(Content other) {
        content = other;
        return this;
    }

    public EditionBuilder chosen(Optional<ProcedureId> other) {
        chosen = other;
        return this;
    }

    public EditionBuilder pinned(Optional<Procedure> other) {
        pinned = other;
        return this;
    }

    public EditionBuilder skipped(List<Edition.SkippedStep> other) {
        skipped = other;
        return this;
    }

    public EditionBuilder returnedAt(Optional<StepId> stepId) {
        returnedAt = stepId;
        return this;
    }

    public EditionBuilder sealed(Hashes other) {
        sealed = other;
        return this;
    }

    public EditionBuilder evidence(Evidence other) {
        evidence = other;
        return this;
    }

    public EditionBuilder memo(Optional<Memo> other) {
        memo = other;
        return this;
    }

    public EditionBuilder assignee(Optional<PersonId> other) {
        assignee = other;
        return this;
    }

    public EditionBuilder editors(Set<PersonId> others) {
        editors = others;
        return this;
    }

    public EditionBuilder editedBy(PersonId person) {
        editors = plus(editors, person);
        return this;
    }

    public EditionBuilder submitters(Set<PersonId> others) {
        submitters = others;
        return this;
    }

    public EditionBuilder submittedBy(PersonId person) {
        submitters = plus(submitters, person);
        return this;
    }

    public EditionBuilder corrections(List<Correction> others) {
        corrections = others;
        return this;
    }

    public EditionBuilder discarded(boolean other) {
        discarded = other;
        return this;
    }

    public EditionBuilder publishedAt(Optional<Instant> other) {
        publishedAt = other;
        return this;
    }

    public EditionBuilder leftOut(String reason) {
        leftOut = reason;
        return this;
    }

    public Edition build() {
        return new Edition(
                number,
                state,
                round,
                topic,
                content,
                chosen,
                pinned,
                step,
                stepSince,
                stepDue,
                skipped,
                returnedAt,
                sealed,
                evidence,
                memo,
                assignee,
                editors,
                submitters,
                corrections,
                discarded,
                publishedAt,
                leftOut);
    }

    private static Set<PersonId> plus(Set<PersonId> people, PersonId person) {
        Set<PersonId> all = new TreeSet<>(people);
        all.add(person);
        return all;
    }
}

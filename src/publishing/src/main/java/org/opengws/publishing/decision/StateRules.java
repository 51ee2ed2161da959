package org.opengws.publishing.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.decision.VerbEntry.Separation;
import org.opengws.publishing.decision.VerbRow.Condition;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Quorum;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/** Who may do a verb and when: state, step, marks, role, unit, and the separation of duties that nothing turns off. */
final class StateRules {

    private final VerbRow row;
    private final Situation situation;
    private final List<Refusal> refusals = new ArrayList<>();

    StateRules(VerbRow row, Situation situation) {
        this.row = row;
        this.situation = situation;
    }

    List<Refusal> refusals() {
        checkState();
        checkConditions();
        checkWho();
        if (row.who() != Who.SYSTEM) {
            checkSeparation();
            checkQuorum();
        }
        return refusals;
    }

    private void checkState() {
        Edition edition = situation.edition();
        if (situation.publication().marks().withdrawal().isPresent()) {
            refuse(RefusalCode.WITHDRAWN);
        } else if (edition.discarded() || !row.applies(edition.state())) {
            refuse(RefusalCode.WRONG_STATE);
        } else if (!row.at().isEmpty()
                && situation.stepKind().filter(row.at()::contains).isEmpty()) {
            refuse(RefusalCode.WRONG_STEP);
        }
    }

    private void checkConditions() {
        row.conditions().forEach(condition -> unmet(condition).ifPresent(this::refuse));
    }

    /** What is refused for it; empty where it holds. */
    private Optional<RefusalCode> unmet(Condition condition) {
        Publication publication = situation.publication();
        Marks marks = publication.marks();
        return switch (condition) {
            case NOT_SUSPENDED -> unless(marks.suspension().isEmpty(), RefusalCode.SUSPENDED);
            case SUSPENDED -> unmetSuspension(marks);
            case NO_OTHER_OPEN -> unless(publication.open().isEmpty(), RefusalCode.EDITION_OPEN);
            case NONE_IN_FORCE -> unless(publication.inForce().isEmpty(), RefusalCode.WRONG_STATE);
            case WITHDRAWAL_REQUESTED ->
                unless(marks.withdrawalRequest().isPresent(), RefusalCode.WITHDRAWAL_NOT_REQUESTED);
            case NO_WITHDRAWAL_REQUESTED ->
                unless(marks.withdrawalRequest().isEmpty(), RefusalCode.WITHDRAWAL_ALREADY_REQUESTED);
            case STANDING_CHECKED -> unless(isStandingChecked(), RefusalCode.NOT_STANDING_CHECKED);
            case UNDECIDED -> unless(!isDecidedAtStep(), RefusalCode.DECISION_MADE_AT_STEP);
            case HELD ->
                unless(situation.edition().content().heldOn(situation.today()).isPresent(), RefusalCode.BECAME_PUBLIC);
        };
    }

    private static Optional<RefusalCode> unmetSuspension(Marks marks) {
        return marks.suspension().isEmpty()
                ? Optional.of(RefusalCode.NOT_SUSPENDED)
                : unless(!marks.suspension().get().expired(), RefusalCode.EXPIRED);
    }

    private static Optional<RefusalCode> unless(boolean holds, RefusalCode code) {
        return holds ? Optional.empty() : Optional.of(code);
    }

    private boolean isStandingChecked() {
        return situation.procedure().map(Procedure::standingCheck).orElse(false);
    }

    private boolean isDecidedAtStep() {
        return decisionsOfRound()
                .anyMatch(decision -> decision.step().equals(situation.edition().step())
                        && Verbs.of(decision.verb()).counts().blocksRecall());
    }

    private void checkWho() {
        RefusalCode code = new Performing(situation).refusal(row.who());
        if (code != null) {
            refuse(code);
        }
    }

    /** Design: no configuration turns these off. */
    private void checkSeparation() {
        Person person = situation.person();
        Edition edition = situation.edition();
        Separation separation = Verbs.of(row.verb()).counts().separation();
        boolean ofLetter = row.who() == Who.STEP && isAtReceive();
        boolean judges = separation.judges() && !ofLetter;
        boolean own =
                edition.editors().contains(person.id()) || edition.submitters().contains(person.id());
        refuseIf(judges && own, RefusalCode.OWN_EDITION);
        if (separation == Separation.VERIFIES) {
            refuseIf(hasDone(Separation.APPROVES), RefusalCode.APPROVED_BY_SAME_PERSON);
            refuseIf(isOwnCentre() && hasDone(Separation.ENDORSES), RefusalCode.ENDORSED_BY_SAME_PERSON);
        }
        boolean decidesOnRequest = row.conditions().contains(Condition.WITHDRAWAL_REQUESTED);
        refuseIf(decidesOnRequest && asked(person), RefusalCode.ASKED_BY_SAME_PERSON);
        // approving what one has verified before (sent back in an earlier round) is the same conflict, the other way
        // round
        refuseIf(
                separation == Separation.APPROVES && hasDone(Separation.VERIFIES), RefusalCode.APPROVED_BY_SAME_PERSON);
    }

    private boolean isAtReceive() {
        return situation.stepKind().filter(kind -> kind == StepKind.RECEIVE).isPresent();
    }

    private boolean isOwnCentre() {
        return situation
                .circumstances()
                .organisation()
                .isIctCentre(situation.publication().owner());
    }

    private boolean asked(Person person) {
        return situation
                .publication()
                .marks()
                .withdrawalRequest()
                .map(request -> request.by().equals(person.id()))
                .orElse(false);
    }

    private boolean hasDone(Separation separation) {
        return situation.publication().decisions().stream()
                .anyMatch(decision -> decision.edition() == situation.edition().number()
                        && Verbs.of(decision.verb()).counts().separation() == separation
                        && decision.by().id().equals(situation.person().id()));
    }

    private void checkQuorum() {
        boolean all = situation.step().map(Step::quorum).orElse(Quorum.ONE) == Quorum.ALL;
        boolean decides = row.who() == Who.STEP && row.target() == VerbRow.Target.LATEST;
        if (all && decides) {
            Optional<StepId> step = situation.edition().step();
            refuseIf(
                    decisionsOfRound()
                            .anyMatch(decision -> decision.step().equals(step)
                                    && decision.by()
                                            .id()
                                            .equals(situation.person().id())),
                    RefusalCode.ALREADY_DECIDED);
        }
    }

    private Stream<Decision> decisionsOfRound() {
        Edition edition = situation.edition();
        return situation.publication().decisions().stream()
                .filter(decision -> decision.edition() == edition.number() && decision.round() == edition.round());
    }

    private void refuseIf(boolean condition, RefusalCode code) {
        if (condition) {
            refuse(code);
        }
    }

    private void refuse(RefusalCode code) {
        refusals.add(Refusal.of(code));
    }
}

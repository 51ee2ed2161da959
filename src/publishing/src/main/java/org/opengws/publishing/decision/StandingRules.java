package org.opengws.publishing.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.decision.VerbRow.Condition;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Quorum;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/** Who may do a verb and when: state, step, marks, role, unit, and the separation of duties that nothing turns off. */
final class StandingRules {

    private final VerbRow row;
    private final Situation situation;
    private final List<Refusal> refusals = new ArrayList<>();

    StandingRules(VerbRow row, Situation situation) {
        this.row = row;
        this.situation = situation;
    }

    List<Refusal> refusals() {
        checkState();
        checkCondition();
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

    private void checkCondition() {
        Marks marks = situation.publication().marks();
        Condition condition = row.condition();
        refuseIf(condition == Condition.NOT_SUSPENDED && marks.suspension().isPresent(), RefusalCode.SUSPENDED);
        if (condition == Condition.SUSPENDED) {
            refuseIf(marks.suspension().isEmpty(), RefusalCode.NOT_SUSPENDED);
            refuseIf(marks.suspension().map(Marks.Suspension::expired).orElse(false), RefusalCode.EXPIRED);
        }
        refuseIf(
                condition == Condition.NO_OTHER_OPEN
                        && situation.publication().open().isPresent(),
                RefusalCode.EDITION_OPEN);
        refuseIf(
                condition == Condition.NONE_IN_FORCE
                        && situation.publication().inForce().isPresent(),
                RefusalCode.WRONG_STATE);
        refuseIf(
                condition == Condition.WITHDRAWAL_REQUESTED
                        && marks.withdrawalRequest().isEmpty(),
                RefusalCode.WITHDRAWAL_NOT_REQUESTED);
        refuseIf(
                condition == Condition.NO_WITHDRAWAL_REQUESTED
                        && marks.withdrawalRequest().isPresent(),
                RefusalCode.WITHDRAWAL_ALREADY_REQUESTED);
        refuseIf(row.verb() == Verb.WITHDRAW && situation.publication().open().isPresent(), RefusalCode.EDITION_OPEN);
        refuseIf(
                condition == Condition.STANDING_CHECKED
                        && !situation.procedure().map(Procedure::standingCheck).orElse(false),
                RefusalCode.NOT_STANDING_CHECKED);
        refuseIf(condition == Condition.UNDECIDED && isDecidedAtStep(), RefusalCode.DECISION_MADE_AT_STEP);
        refuseIf(condition == Condition.HELD && !isHeld(), RefusalCode.BECAME_PUBLIC);
    }

    private boolean isDecidedAtStep() {
        return decisionsOfRound()
                .anyMatch(decision ->
                        decision.step().equals(situation.edition().step()) && decision.verb() != Verb.ASSIGN);
    }

    private boolean isHeld() {
        Optional<LocalDate> from = situation.edition().content().publishFrom();
        return from.map(day -> situation.today().isBefore(day)).orElse(false);
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
        boolean judges = row.who() == Who.STEP && row.verb() != Verb.RECEIVE && !isAtReceive()
                || row.verb() == Verb.PUBLISH
                || row.verb() == Verb.SEND_BACK
                || row.verb() == Verb.CHECK;
        boolean own =
                edition.editors().contains(person.id()) || edition.submitters().contains(person.id());
        refuseIf(judges && own, RefusalCode.OWN_EDITION);
        if (row.verb() == Verb.PUBLISH || row.verb() == Verb.SEND_BACK) {
            refuseIf(hasDone(Verb.APPROVE), RefusalCode.APPROVED_BY_SAME_PERSON);
            refuseIf(isOwnCentre() && hasDone(Verb.ENDORSE), RefusalCode.ENDORSED_BY_SAME_PERSON);
        }
        boolean decidesOnRequest = row.condition() == Condition.WITHDRAWAL_REQUESTED;
        refuseIf(decidesOnRequest && asked(person), RefusalCode.ASKED_BY_SAME_PERSON);
        // approving what one has verified before (sent back in an earlier round) is the same conflict, the other way
        // round
        refuseIf(
                row.verb() == Verb.APPROVE && (hasDone(Verb.PUBLISH) || hasDone(Verb.SEND_BACK)),
                RefusalCode.APPROVED_BY_SAME_PERSON);
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

    private boolean hasDone(Verb verb) {
        return situation.publication().decisions().stream()
                .anyMatch(decision -> decision.edition() == situation.edition().number()
                        && decision.verb() == verb
                        && decision.by().id().equals(situation.person().id()));
    }

    private void checkQuorum() {
        boolean all = situation.step().map(Step::quorum).orElse(Quorum.ONE) == Quorum.ALL;
        boolean decides = row.who() == Who.STEP && row.target() == VerbRow.Target.LATEST;
        if (all && decides) {
            String step = situation.edition().step();
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

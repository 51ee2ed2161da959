package org.opengws.publishing.decision;

import static org.opengws.publishing.decision.VerbRow.states;
import static org.opengws.publishing.edition.EditionState.DRAFT;
import static org.opengws.publishing.edition.EditionState.IN_PROCEDURE;
import static org.opengws.publishing.edition.EditionState.PUBLISHED;
import static org.opengws.publishing.edition.EditionState.PUBLISHING;
import static org.opengws.publishing.edition.EditionState.REJECTED;
import static org.opengws.publishing.edition.EditionState.RETURNED;
import static org.opengws.publishing.procedure.StepKind.APPROVE;
import static org.opengws.publishing.procedure.StepKind.CONFIRM;
import static org.opengws.publishing.procedure.StepKind.ENDORSE;
import static org.opengws.publishing.procedure.StepKind.MEMO;
import static org.opengws.publishing.procedure.StepKind.RECEIVE;
import static org.opengws.publishing.procedure.StepKind.VERIFY;

import java.util.List;
import java.util.Set;

import org.opengws.publishing.decision.VerbRow.Condition;
import org.opengws.publishing.decision.VerbRow.Target;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.StepKind;

/** The one table of verbs: from which state, at which kind of step, by whom, to what. Printed into docs/verbs.md. */
public final class Verbs {

    private static final Set<StepKind> ANY = Set.of();

    /** In the order of an edition's life. */
    public static final List<VerbRow> TABLE = List.of(
            latest(Verb.SAVE, states(DRAFT, RETURNED), ANY, Condition.NONE, Who.OWNER, "unchanged"),
            latest(
                    Verb.SAVE,
                    states(IN_PROCEDURE),
                    Set.of(MEMO),
                    Condition.NONE,
                    Who.OWNER,
                    "unchanged; the memo's words only"),
            latest(
                    Verb.SUBMIT,
                    states(DRAFT, RETURNED),
                    ANY,
                    Condition.NONE,
                    Who.OWNER,
                    "in-procedure, at the first step not skipped"),
            latest(Verb.RECALL, states(IN_PROCEDURE), ANY, Condition.UNDECIDED, Who.OWNER, "draft"),
            latest(Verb.DISCARD, states(DRAFT, RETURNED), ANY, Condition.NONE, Who.OWNER, "discarded, on no list"),
            step(Verb.ENDORSE, ENDORSE, "the next step not skipped"),
            step(Verb.APPROVE, APPROVE, "the next step not skipped"),
            step(Verb.CONFIRM, CONFIRM, "the next step not skipped"),
            latest(
                    Verb.RETURN,
                    states(IN_PROCEDURE),
                    Set.of(ENDORSE, APPROVE, CONFIRM, RECEIVE),
                    Condition.NONE,
                    Who.STEP,
                    "returned"),
            latest(Verb.REJECT, states(IN_PROCEDURE), Set.of(APPROVE), Condition.NONE, Who.STEP, "rejected, final"),
            latest(
                    Verb.SEND_MEMO,
                    states(IN_PROCEDURE),
                    Set.of(MEMO),
                    Condition.NONE,
                    Who.UNIT_HEAD,
                    "the next step not skipped"),
            step(Verb.RECEIVE, RECEIVE, "the next step not skipped"),
            latest(
                    Verb.ASSIGN,
                    states(IN_PROCEDURE),
                    Set.of(VERIFY),
                    Condition.NONE,
                    Who.DIRECTOR,
                    "unchanged; assigned"),
            latest(Verb.PUBLISH, states(IN_PROCEDURE), Set.of(VERIFY), Condition.NONE, Who.VERIFIER, "publishing"),
            latest(Verb.SEND_BACK, states(IN_PROCEDURE), Set.of(VERIFY), Condition.NONE, Who.VERIFIER, "returned"),
            latest(Verb.SEND_BACK, states(PUBLISHING), ANY, Condition.HELD, Who.VERIFIER, "returned"),
            inForce(Verb.ATTEST, Condition.NOT_SUSPENDED, Who.OWNER, "unchanged; its review is answered"),
            inForce(
                    Verb.CHECK,
                    Condition.STANDING_CHECKED,
                    Who.COMMUNICATIONS,
                    "unchanged; the standing check is answered"),
            inForce(Verb.REQUEST_UPDATE, Condition.STANDING_CHECKED, Who.COMMUNICATIONS, "unchanged; an update is due"),
            inForce(Verb.REVISE, Condition.NO_OTHER_OPEN, Who.OWNER, "a new draft"),
            latest(Verb.REVISE, states(REJECTED), ANY, Condition.NONE_IN_FORCE, Who.OWNER, "a new draft"),
            inForce(
                    Verb.REQUEST_WITHDRAWAL,
                    Condition.NO_WITHDRAWAL_REQUESTED,
                    Who.OWNER,
                    "unchanged; withdrawal is asked for"),
            inForce(Verb.DECLINE, Condition.WITHDRAWAL_REQUESTED, Who.WITHDRAWER, "unchanged; the request is declined"),
            inForce(Verb.WITHDRAW, Condition.WITHDRAWAL_REQUESTED, Who.WITHDRAWER, "withdrawn"),
            inForce(Verb.SUSPEND, Condition.NOT_SUSPENDED, Who.ICT_OR_EXECUTIVE, "unchanged; the page is a notice"),
            latest(
                    Verb.SUSPEND,
                    states(PUBLISHING),
                    ANY,
                    Condition.NOT_SUSPENDED,
                    Who.ICT_OR_EXECUTIVE,
                    "unchanged; held"),
            inForce(Verb.REINSTATE, Condition.SUSPENDED, Who.ICT_OR_EXECUTIVE, "unchanged; public again"),
            latest(
                    Verb.REINSTATE,
                    states(PUBLISHING),
                    ANY,
                    Condition.SUSPENDED,
                    Who.ICT_OR_EXECUTIVE,
                    "unchanged; on its way again"),
            latest(
                    Verb.ARRIVE,
                    states(PUBLISHING),
                    ANY,
                    Condition.NOT_SUSPENDED,
                    Who.SYSTEM,
                    "published; the one before is superseded"),
            latest(
                    Verb.VOID,
                    states(IN_PROCEDURE, PUBLISHING),
                    ANY,
                    Condition.NONE,
                    Who.SYSTEM,
                    "returned; every approval is void"),
            inForce(Verb.EXPIRE, Condition.NOT_SUSPENDED, Who.SYSTEM, "unchanged; suspended, a duty for the owner"));

    private Verbs() {}

    public static List<VerbRow> rows(Verb verb) {
        return TABLE.stream().filter(row -> row.verb() == verb).toList();
    }

    /** The one that lets an edition pass such a step. */
    public static Verb favourable(StepKind kind) {
        return Route.favourable(kind);
    }

    private static VerbRow latest(
            Verb verb, Set<EditionState> from, Set<StepKind> at, Condition condition, Who who, String to) {
        return new VerbRow(verb, Target.LATEST, from, at, condition, who, to);
    }

    private static VerbRow step(Verb verb, StepKind kind, String to) {
        return latest(verb, states(IN_PROCEDURE), Set.of(kind), Condition.NONE, Who.STEP, to);
    }

    private static VerbRow inForce(Verb verb, Condition condition, Who who, String to) {
        return new VerbRow(verb, Target.IN_FORCE, states(PUBLISHED), ANY, condition, who, to);
    }
}

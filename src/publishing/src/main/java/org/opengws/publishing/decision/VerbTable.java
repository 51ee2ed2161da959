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
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.decision.VerbEntry.Asks;
import org.opengws.publishing.decision.VerbEntry.Carries;
import org.opengws.publishing.decision.VerbEntry.Counts;
import org.opengws.publishing.decision.VerbEntry.Follows;
import org.opengws.publishing.decision.VerbEntry.Leads;
import org.opengws.publishing.decision.VerbEntry.Offered;
import org.opengws.publishing.decision.VerbEntry.Rank;
import org.opengws.publishing.decision.VerbEntry.Reason;
import org.opengws.publishing.decision.VerbEntry.Separation;
import org.opengws.publishing.decision.VerbEntry.Ticks;
import org.opengws.publishing.decision.VerbEntry.Told;
import org.opengws.publishing.decision.VerbEntry.Weight;
import org.opengws.publishing.decision.VerbRow.Condition;
import org.opengws.publishing.decision.VerbRow.Target;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.StepKind;

/** The table of verbs as it is written: an entry for each verb, or it does not compile. {@link Verbs} answers from it. */
final class VerbTable {

    private static final Optional<StepKind> NO_STEP = Optional.empty();
    private static final boolean BLOCKS_RECALL = true;
    private static final boolean LEAVES_RECALL = false;
    private static final boolean EVEN_ALTERED = true;
    private static final boolean NOT_ALTERED = false;
    private static final boolean STAYS = true;
    private static final boolean MOVES = false;
    private static final boolean PROJECTS = true;
    private static final boolean INSIDE = false;
    private static final boolean FOR_GOOD = true;
    private static final boolean REVERSIBLE = false;

    private VerbTable() {}

    static VerbEntry entry(Verb verb) {
        return switch (verb) {
            case SAVE ->
                new VerbEntry(
                        verb,
                        List.of(
                                latest(verb, states(DRAFT, RETURNED), Set.of(), List.of(), Who.OWNER, "unchanged"),
                                latest(
                                        verb,
                                        states(IN_PROCEDURE),
                                        Set.of(MEMO),
                                        List.of(),
                                        Who.OWNER,
                                        "unchanged; the memo's words only")),
                        new Asks(Reason.NONE, Ticks.NOTHING, Carries.DRAFT),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, NOT_ALTERED),
                        new Follows(STAYS, INSIDE, Told.NOBODY),
                        new Offered(Rank.first(150), Weight.PLAIN, REVERSIBLE, Leads.ITSELF));
            case SUBMIT ->
                new VerbEntry(
                        verb,
                        List.of(latest(
                                verb,
                                states(DRAFT, RETURNED),
                                Set.of(),
                                List.of(),
                                Who.OWNER,
                                "in-procedure, at the first step not skipped")),
                        new Asks(Reason.NONE, Ticks.CORRECTIONS, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, NOT_ALTERED),
                        new Follows(MOVES, INSIDE, Told.WHO_IS_SKIPPED),
                        new Offered(Rank.first(120), Weight.PLAIN, REVERSIBLE, Leads.ITSELF));
            case RECALL ->
                new VerbEntry(
                        verb,
                        List.of(latest(
                                verb,
                                states(IN_PROCEDURE),
                                Set.of(),
                                List.of(Condition.UNDECIDED),
                                Who.OWNER,
                                "draft")),
                        new Asks(Reason.OPTIONAL, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, EVEN_ALTERED),
                        new Follows(MOVES, INSIDE, Told.NOBODY),
                        new Offered(Rank.ASIDE, Weight.SETBACK, REVERSIBLE, Leads.ITSELF));
            case DISCARD ->
                new VerbEntry(
                        verb,
                        List.of(latest(
                                verb,
                                states(DRAFT, RETURNED),
                                Set.of(),
                                List.of(),
                                Who.OWNER,
                                "discarded, on no list")),
                        new Asks(Reason.NONE, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, NOT_ALTERED),
                        new Follows(MOVES, INSIDE, Told.NOBODY),
                        new Offered(Rank.ASIDE, Weight.PLAIN, FOR_GOOD, Leads.LISTS));
            case ENDORSE ->
                new VerbEntry(
                        verb,
                        List.of(atStep(verb, ENDORSE)),
                        new Asks(Reason.OPTIONAL, Ticks.EVERY_POINT, Carries.NOTHING),
                        new Counts(Optional.of(ENDORSE), Separation.ENDORSES, BLOCKS_RECALL, NOT_ALTERED),
                        new Follows(MOVES, INSIDE, Told.NOBODY),
                        new Offered(Rank.firstAndChoice(30), Weight.GOOD, REVERSIBLE, Leads.NEXT));
            case APPROVE ->
                new VerbEntry(
                        verb,
                        List.of(atStep(verb, APPROVE)),
                        new Asks(Reason.OPTIONAL, Ticks.EVERY_POINT, Carries.NOTHING),
                        new Counts(Optional.of(APPROVE), Separation.APPROVES, BLOCKS_RECALL, NOT_ALTERED),
                        new Follows(MOVES, INSIDE, Told.NOBODY),
                        new Offered(Rank.firstAndChoice(20), Weight.GOOD, REVERSIBLE, Leads.NEXT));
            case CONFIRM ->
                new VerbEntry(
                        verb,
                        List.of(atStep(verb, CONFIRM)),
                        new Asks(Reason.OPTIONAL, Ticks.EVERY_POINT, Carries.NOTHING),
                        new Counts(Optional.of(CONFIRM), Separation.JUDGES, BLOCKS_RECALL, NOT_ALTERED),
                        new Follows(MOVES, INSIDE, Told.NOBODY),
                        new Offered(Rank.firstAndChoice(40), Weight.GOOD, REVERSIBLE, Leads.NEXT));
            case RETURN ->
                new VerbEntry(
                        verb,
                        List.of(latest(
                                verb,
                                states(IN_PROCEDURE),
                                Set.of(ENDORSE, APPROVE, CONFIRM, RECEIVE),
                                List.of(),
                                Who.STEP,
                                "returned")),
                        new Asks(Reason.UNLESS_CORRECTIONS, Ticks.SOME_POINTS, Carries.CORRECTIONS),
                        new Counts(NO_STEP, Separation.JUDGES, BLOCKS_RECALL, NOT_ALTERED),
                        new Follows(MOVES, INSIDE, Told.ENDORSERS_AND_OWNER),
                        new Offered(Rank.choice(100), Weight.SETBACK, REVERSIBLE, Leads.NEXT));
            case REJECT ->
                new VerbEntry(
                        verb,
                        List.of(latest(
                                verb, states(IN_PROCEDURE), Set.of(APPROVE), List.of(), Who.STEP, "rejected, final")),
                        new Asks(Reason.REQUIRED, Ticks.SOME_POINTS, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.JUDGES, BLOCKS_RECALL, NOT_ALTERED),
                        new Follows(MOVES, INSIDE, Told.ENDORSERS_AND_OWNER),
                        new Offered(Rank.choice(110), Weight.GRAVE, FOR_GOOD, Leads.NEXT));
            case SEND_MEMO ->
                new VerbEntry(
                        verb,
                        List.of(latest(
                                verb,
                                states(IN_PROCEDURE),
                                Set.of(MEMO),
                                List.of(),
                                Who.UNIT_HEAD,
                                "the next step not skipped")),
                        new Asks(Reason.NONE, Ticks.SOME_POINTS, Carries.MEMO),
                        new Counts(Optional.of(MEMO), Separation.NONE, BLOCKS_RECALL, NOT_ALTERED),
                        new Follows(MOVES, INSIDE, Told.NOBODY),
                        new Offered(Rank.first(60), Weight.PLAIN, REVERSIBLE, Leads.NEXT));
            case RECEIVE ->
                new VerbEntry(
                        verb,
                        List.of(atStep(verb, RECEIVE)),
                        new Asks(Reason.OPTIONAL, Ticks.EVERY_POINT, Carries.ASSIGNEE_OR_NOBODY),
                        new Counts(Optional.of(RECEIVE), Separation.NONE, BLOCKS_RECALL, NOT_ALTERED),
                        new Follows(MOVES, INSIDE, Told.NOBODY),
                        new Offered(Rank.firstAndChoice(50), Weight.PLAIN, REVERSIBLE, Leads.NEXT));
            case ASSIGN ->
                new VerbEntry(
                        verb,
                        List.of(latest(
                                verb,
                                states(IN_PROCEDURE),
                                Set.of(VERIFY),
                                List.of(),
                                Who.DIRECTOR,
                                "unchanged; assigned")),
                        new Asks(Reason.OPTIONAL, Ticks.SOME_POINTS, Carries.ASSIGNEE),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, NOT_ALTERED),
                        new Follows(STAYS, INSIDE, Told.ASSIGNEE),
                        new Offered(Rank.ASIDE, Weight.PLAIN, REVERSIBLE, Leads.ITSELF));
            case PUBLISH ->
                new VerbEntry(
                        verb,
                        List.of(latest(
                                verb, states(IN_PROCEDURE), Set.of(VERIFY), List.of(), Who.VERIFIER, "publishing")),
                        new Asks(Reason.TO_LEAVE_OUT, Ticks.EVERY_POINT_AND_FILE, Carries.LEAVING_OUT),
                        new Counts(Optional.of(VERIFY), Separation.VERIFIES, BLOCKS_RECALL, NOT_ALTERED),
                        new Follows(MOVES, PROJECTS, Told.OWNER_WHERE_HELD),
                        new Offered(Rank.firstAndChoice(10), Weight.GOOD, REVERSIBLE, Leads.NEXT));
            case SEND_BACK ->
                new VerbEntry(
                        verb,
                        List.of(
                                latest(verb, states(IN_PROCEDURE), Set.of(VERIFY), List.of(), Who.VERIFIER, "returned"),
                                latest(
                                        verb,
                                        states(PUBLISHING),
                                        Set.of(),
                                        List.of(Condition.HELD),
                                        Who.VERIFIER,
                                        "returned")),
                        new Asks(Reason.UNLESS_CORRECTIONS, Ticks.SOME_POINTS, Carries.CORRECTIONS),
                        new Counts(NO_STEP, Separation.VERIFIES, BLOCKS_RECALL, NOT_ALTERED),
                        new Follows(MOVES, INSIDE, Told.ENDORSERS_AND_OWNER),
                        new Offered(Rank.choice(90), Weight.SETBACK, REVERSIBLE, Leads.NEXT));
            case ATTEST ->
                new VerbEntry(
                        verb,
                        List.of(inForce(
                                verb,
                                List.of(Condition.NOT_SUSPENDED),
                                Who.OWNER,
                                "unchanged; its review is answered")),
                        new Asks(Reason.TO_ANSWER, Ticks.NOTHING, Carries.INTERVAL),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, NOT_ALTERED),
                        new Follows(STAYS, PROJECTS, Told.NOBODY),
                        new Offered(Rank.first(130), Weight.GOOD, REVERSIBLE, Leads.ITSELF));
            case CHECK ->
                new VerbEntry(
                        verb,
                        List.of(inForce(
                                verb,
                                List.of(Condition.STANDING_CHECKED),
                                Who.COMMUNICATIONS,
                                "unchanged; the standing check is answered")),
                        new Asks(Reason.OPTIONAL, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.JUDGES, LEAVES_RECALL, NOT_ALTERED),
                        new Follows(STAYS, PROJECTS, Told.NOBODY),
                        new Offered(Rank.first(140), Weight.GOOD, REVERSIBLE, Leads.ITSELF));
            case REQUEST_UPDATE ->
                new VerbEntry(
                        verb,
                        List.of(inForce(
                                verb,
                                List.of(Condition.STANDING_CHECKED),
                                Who.COMMUNICATIONS,
                                "unchanged; an update is due")),
                        new Asks(Reason.REQUIRED, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, NOT_ALTERED),
                        new Follows(STAYS, PROJECTS, Told.OWNER),
                        new Offered(Rank.ASIDE, Weight.SETBACK, REVERSIBLE, Leads.ITSELF));
            case REVISE ->
                new VerbEntry(
                        verb,
                        List.of(
                                inForce(verb, List.of(Condition.NO_OTHER_OPEN), Who.OWNER, "a new draft"),
                                latest(
                                        verb,
                                        states(REJECTED),
                                        Set.of(),
                                        List.of(Condition.NONE_IN_FORCE),
                                        Who.OWNER,
                                        "a new draft")),
                        new Asks(Reason.NONE, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, EVEN_ALTERED),
                        new Follows(MOVES, INSIDE, Told.NOBODY),
                        new Offered(Rank.first(160), Weight.PLAIN, REVERSIBLE, Leads.DRAFT));
            case REQUEST_WITHDRAWAL ->
                new VerbEntry(
                        verb,
                        List.of(inForce(
                                verb,
                                List.of(Condition.NO_WITHDRAWAL_REQUESTED),
                                Who.OWNER,
                                "unchanged; withdrawal is asked for")),
                        new Asks(Reason.REQUIRED, Ticks.NOTHING, Carries.SUCCESSOR),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, EVEN_ALTERED),
                        new Follows(STAYS, PROJECTS, Told.WITHDRAWERS),
                        new Offered(Rank.ASIDE, Weight.SETBACK, REVERSIBLE, Leads.ITSELF));
            case DECLINE ->
                new VerbEntry(
                        verb,
                        List.of(inForce(
                                verb,
                                List.of(Condition.WITHDRAWAL_REQUESTED),
                                Who.WITHDRAWER,
                                "unchanged; the request is declined")),
                        new Asks(Reason.REQUIRED, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, NOT_ALTERED),
                        new Follows(STAYS, PROJECTS, Told.OWNER),
                        new Offered(Rank.choice(80), Weight.SETBACK, REVERSIBLE, Leads.NEXT));
            case WITHDRAW ->
                new VerbEntry(
                        verb,
                        List.of(inForce(
                                verb,
                                List.of(Condition.WITHDRAWAL_REQUESTED, Condition.NO_OTHER_OPEN),
                                Who.WITHDRAWER,
                                "withdrawn")),
                        new Asks(Reason.OPTIONAL, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, EVEN_ALTERED),
                        new Follows(MOVES, PROJECTS, Told.OWNER),
                        new Offered(Rank.firstAndChoice(70), Weight.GRAVE, FOR_GOOD, Leads.NEXT));
            case SUSPEND ->
                new VerbEntry(
                        verb,
                        List.of(
                                inForce(
                                        verb,
                                        List.of(Condition.NOT_SUSPENDED),
                                        Who.ICT_OR_EXECUTIVE,
                                        "unchanged; the page is a notice"),
                                latest(
                                        verb,
                                        states(PUBLISHING),
                                        Set.of(),
                                        List.of(Condition.NOT_SUSPENDED),
                                        Who.ICT_OR_EXECUTIVE,
                                        "unchanged; held")),
                        new Asks(Reason.REQUIRED, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, EVEN_ALTERED),
                        new Follows(MOVES, PROJECTS, Told.OWNER),
                        new Offered(Rank.ASIDE, Weight.GRAVE, REVERSIBLE, Leads.ITSELF));
            case REINSTATE ->
                new VerbEntry(
                        verb,
                        List.of(
                                inForce(
                                        verb,
                                        List.of(Condition.SUSPENDED),
                                        Who.ICT_OR_EXECUTIVE,
                                        "unchanged; public again"),
                                latest(
                                        verb,
                                        states(PUBLISHING),
                                        Set.of(),
                                        List.of(Condition.SUSPENDED),
                                        Who.ICT_OR_EXECUTIVE,
                                        "unchanged; on its way again")),
                        new Asks(Reason.OPTIONAL, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, NOT_ALTERED),
                        new Follows(MOVES, PROJECTS, Told.OWNER),
                        new Offered(Rank.first(170), Weight.GOOD, REVERSIBLE, Leads.ITSELF));
            case ARRIVE ->
                new VerbEntry(
                        verb,
                        List.of(latest(
                                verb,
                                states(PUBLISHING),
                                Set.of(),
                                List.of(Condition.NOT_SUSPENDED),
                                Who.SYSTEM,
                                "published; the one before is superseded")),
                        new Asks(Reason.NONE, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, NOT_ALTERED),
                        new Follows(MOVES, PROJECTS, Told.OWNER),
                        new Offered(Rank.ASIDE, Weight.GOOD, REVERSIBLE, Leads.ITSELF));
            case VOID ->
                new VerbEntry(
                        verb,
                        List.of(latest(
                                verb,
                                states(IN_PROCEDURE, PUBLISHING),
                                Set.of(),
                                List.of(),
                                Who.SYSTEM,
                                "returned; every approval is void")),
                        new Asks(Reason.NONE, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, EVEN_ALTERED),
                        new Follows(MOVES, PROJECTS, Told.OWNER_AND_WHO_AGREED),
                        new Offered(Rank.ASIDE, Weight.GRAVE, REVERSIBLE, Leads.ITSELF));
            case EXPIRE ->
                new VerbEntry(
                        verb,
                        List.of(inForce(
                                verb,
                                List.of(Condition.NOT_SUSPENDED),
                                Who.SYSTEM,
                                "unchanged; suspended, a duty for the owner")),
                        new Asks(Reason.NONE, Ticks.NOTHING, Carries.NOTHING),
                        new Counts(NO_STEP, Separation.NONE, LEAVES_RECALL, NOT_ALTERED),
                        new Follows(MOVES, PROJECTS, Told.OWNER),
                        new Offered(Rank.ASIDE, Weight.GRAVE, REVERSIBLE, Leads.ITSELF));
        };
    }

    private static VerbRow latest(
            Verb verb, Set<EditionState> from, Set<StepKind> at, List<Condition> conditions, Who who, String to) {
        return new VerbRow(verb, Target.LATEST, from, at, conditions, who, to);
    }

    private static VerbRow atStep(Verb verb, StepKind kind) {
        return latest(verb, states(IN_PROCEDURE), Set.of(kind), List.of(), Who.STEP, "the next step not skipped");
    }

    private static VerbRow inForce(Verb verb, List<Condition> conditions, Who who, String to) {
        return new VerbRow(verb, Target.IN_FORCE, states(PUBLISHED), Set.of(), conditions, who, to);
    }
}

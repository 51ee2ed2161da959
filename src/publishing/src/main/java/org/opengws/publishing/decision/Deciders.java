package org.opengws.publishing.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.DecisionFormat;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Performer;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.StepId;

/** Writes down who decided, in which role and for whom, as of that day. */
final class Deciders {

    private Deciders() {}

    static Decider of(Situation situation, Edition edition) {
        Person person = situation.person();
        Role role = role(situation);
        Optional<Delegation> delegation =
                role == Role.EXECUTIVE ? situation.authority().delegation(person, edition.topic()) : Optional.empty();
        String unit = person.unit().map(UnitId::value).orElse("");
        return new Decider(
                person.id(),
                person.name().th(),
                person.position().th(),
                unit,
                person.unit()
                        .flatMap(id -> situation.circumstances().organisation().on(id, situation.today()))
                        .map(state -> state.name().th())
                        .orElse(unit),
                role.code(),
                delegation.map(Delegation::order).orElse(""),
                delegation
                        .map(order -> order.posts().by())
                        .filter(post -> !post.isEmpty())
                        .or(() -> delegation
                                .flatMap(order ->
                                        situation.circumstances().directory().person(order.by()))
                                .map(other -> other.position().th()))
                        .orElse(""),
                held(person));
    }

    /** The top executive's post as well: it lets him decide where another executive needs a delegation. */
    private static List<String> held(Person person) {
        return Stream.of(
                        person.roles().stream().map(Role::code),
                        person.groups().stream().map(Performer::groupCode),
                        Stream.of(Decider.TOP_EXECUTIVE).filter(post -> person.topExecutive()))
                .flatMap(Function.identity())
                .sorted()
                .toList();
    }

    /** The first role, in the order of the framework, in which the person may do what the situation asks. */
    private static Role role(Situation situation) {
        Optional<Role> performing = situation
                .step()
                .flatMap(step -> Role.byCode(step.performer().code()))
                .filter(situation.person()::is);
        List<Role> held = new ArrayList<>(List.of(Role.values()));
        held.retainAll(situation.person().roles());
        return performing.orElseGet(() -> held.isEmpty() ? Role.AUDITOR : held.get(0));
    }

    static Decision decision(
            Act act,
            Edition of,
            Optional<StepId> step,
            Decider by,
            boolean passed,
            Instant at,
            Map<String, String> details) {
        return new Decision(
                DecisionFormat.LATEST,
                0,
                of.number(),
                of.round(),
                act.verb(),
                step,
                by,
                act.comment(),
                List.of(),
                Verbs.of(act.verb()).asks().ticks() == VerbEntry.Ticks.CORRECTIONS
                        ? List.of()
                        : act.ticked().stream().sorted().map(PointId::new).toList(),
                passed,
                at.truncatedTo(ChronoUnit.MILLIS),
                bound(of),
                details,
                "",
                "");
    }

    static Decision.Bound bound(Edition edition) {
        return new Decision.Bound(
                edition.sealed().substance(),
                edition.sealed().bytes(),
                edition.topic().value(),
                edition.memo()
                        .filter(memo -> memo.signature().isPresent())
                        .map(Memo::hash)
                        .orElse(""));
    }
}

package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.VerbRow.Condition;
import org.opengws.publishing.decision.VerbRow.Target;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.StepKind;

/** Sweeps every verb, role, state and kind of step: allowed exactly where the table says. */
class EveryVerbForEveryRoleTest {

    /** A case in some state, and what the conditions of the table say of it. */
    private record Scene(String name, Case file, Set<Condition> holds) {}

    private static final Map<Who, Set<Role>> WHO = who();

    private static Map<Who, Set<Role>> who() {
        Map<Who, Set<Role>> who = new EnumMap<>(Who.class);
        who.put(Who.OWNER, EnumSet.of(Role.OWNER));
        who.put(Who.UNIT_HEAD, EnumSet.of(Role.UNIT_HEAD));
        who.put(Who.COMMUNICATIONS, EnumSet.of(Role.COMMUNICATIONS));
        who.put(Who.DIRECTOR, EnumSet.of(Role.DIRECTOR));
        who.put(Who.VERIFIER, EnumSet.of(Role.VERIFIER));
        who.put(Who.ICT_OR_EXECUTIVE, EnumSet.of(Role.VERIFIER, Role.DIRECTOR, Role.EXECUTIVE));
        who.put(Who.SYSTEM, EnumSet.noneOf(Role.class));
        return who;
    }

    @Test
    void eachIsAllowedExactlyWhereTheTableSays() {
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (Scene scene : scenes()) {
            for (Person person : onePersonEach(scene.file())) {
                for (Verb verb : Verb.values()) {
                    boolean expected = Verbs.rows(verb).stream().anyMatch(row -> allows(row, scene, person));
                    boolean actual = scene.file()
                            .deciding()
                            .refusals(scene.file().publication, verb, person)
                            .isEmpty();
                    looked++;
                    if (expected != actual) {
                        wrong.add(verb + " by " + person.id() + " when " + scene.name() + ": " + actual);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(looked).isGreaterThan(4_000);
    }

    /** What a person sees before is what the decision is recorded on, for every verb in every scene. */
    @Test
    void theEditionThatAVerbShowsIsTheOneThatTheDecisionIsRecordedOn() {
        Set<Verb> decided = EnumSet.noneOf(Verb.class);
        for (Scene scene : scenes()) {
            Case file = scene.file();
            for (Person person : onePersonEach(file)) {
                for (Verb verb : file.deciding().allowed(file.publication, person)) {
                    int shown = file.deciding()
                            .editionOf(file.publication, verb, person)
                            .number();
                    file.deciding()
                            .decide(file.publication, file.act(verb).comment("เหตุผล"), person)
                            .fold(
                                    accepted -> {
                                        List<Decision> chain = accepted.next().decisions();
                                        if (chain.size()
                                                > file.publication.decisions().size()) {
                                            Decision last = chain.get(chain.size() - 1);
                                            int of = verb == Verb.REVISE
                                                    ? Integer.parseInt(
                                                            last.details().get("from"))
                                                    : last.edition();
                                            assertThat(of)
                                                    .as(scene.name() + " " + verb)
                                                    .isEqualTo(shown);
                                            decided.add(verb);
                                        }
                                        return true;
                                    },
                                    refusals -> false);
                }
            }
        }
        assertThat(decided).contains(Verb.DECLINE, Verb.WITHDRAW, Verb.SUSPEND, Verb.REINSTATE, Verb.ATTEST);
        assertThat(decided).contains(Verb.RETURN, Verb.APPROVE, Verb.PUBLISH, Verb.SEND_BACK, Verb.REVISE);
    }

    @Test
    void everyRowOfTheTableIsReachedByTheSweep() {
        List<Scene> scenes = scenes();
        List<VerbRow> unreached = Verbs.TABLE.stream()
                .filter(row -> row.who() != Who.SYSTEM)
                .filter(row -> scenes.stream()
                        .noneMatch(scene ->
                                onePersonEach(scene.file()).stream().anyMatch(person -> allows(row, scene, person))))
                .toList();
        assertThat(unreached).isEmpty();
    }

    private static boolean allows(VerbRow row, Scene scene, Person person) {
        var publication = scene.file().publication;
        var edition = row.target() == Target.IN_FORCE ? publication.inForce().orElse(null) : publication.latest();
        boolean condition = scene.holds().containsAll(row.conditions());
        if (edition == null || !condition || publication.marks().withdrawal().isPresent()) {
            return false;
        }
        boolean fits = row.from().contains(edition.state()) && !edition.discarded();
        boolean at = row.at().isEmpty()
                || edition.currentStep()
                        .map(step -> row.at().contains(step.kind()))
                        .orElse(false);
        return fits && at && who(row, scene, person);
    }

    private static boolean who(VerbRow row, Scene scene, Person person) {
        Set<Role> roles = switch (row.who()) {
            case STEP ->
                scene.file()
                        .publication
                        .latest()
                        .currentStep()
                        .flatMap(step -> Role.byCode(step.performer().code()))
                        .map(EnumSet::of)
                        .orElse(EnumSet.noneOf(Role.class));
            case WITHDRAWER -> scene.name().startsWith("1.1") ? EnumSet.of(Role.EXECUTIVE) : EnumSet.of(Role.UNIT_HEAD);
            default -> WHO.get(row.who());
        };
        boolean unitMatters = roles.contains(Role.OWNER) || roles.contains(Role.UNIT_HEAD);
        boolean ofUnit =
                !unitMatters || person.belongsTo(scene.file().publication.owner());
        boolean authority = !person.is(Role.EXECUTIVE) || person.topExecutive();
        return person.roles().stream().anyMatch(roles::contains) && ofUnit && authority;
    }

    /** One fresh person a role, so that no separation of duties speaks: the table alone does. */
    private static List<Person> onePersonEach(Case file) {
        List<Person> people = new ArrayList<>();
        for (Role role : Role.values()) {
            people.add(person(file, "fresh-" + role.code(), role, role == Role.EXECUTIVE));
        }
        people.add(file.staff.centralClerk);
        people.add(file.staff.centralHead);
        people.add(file.staff.deputy);
        return people;
    }

    private static Person person(Case file, String id, Role role, boolean top) {
        boolean ofUnit = role == Role.OWNER || role == Role.UNIT_HEAD;
        return new Staff().add(id, ofUnit ? file.publication.owner() : Staff.OFFICE, top, role);
    }

    private static List<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>();
        for (String clause : List.of("1.1", "1.2", "1.3")) {
            before(clause, scenes);
            after(clause, scenes);
        }
        Case confirming = Case.ofClause("1.3").with(Trial.procedures("general-information", Trial.CONFIRM));
        confirming.does(confirming.staff.clerk, Verb.SUBMIT);
        scenes.add(new Scene("1.3 at CONFIRM", confirming, EnumSet.of(Condition.UNDECIDED, Condition.NONE_IN_FORCE)));
        return scenes;
    }

    private static void before(String clause, List<Scene> scenes) {
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("draft", Case.ofClause(clause));
        Case returned = Case.ofClause(clause);
        returned.does(returned.staff.clerk, Verb.SUBMIT).because(returned.staff.head, Verb.RETURN, "แก้ไข");
        cases.put("returned", returned);
        Case discarded = Case.ofClause(clause);
        cases.put("discarded", discarded.does(discarded.staff.clerk, Verb.DISCARD));
        cases.forEach(
                (name, file) -> scenes.add(new Scene(clause + " " + name, file, EnumSet.of(Condition.NONE_IN_FORCE))));
        for (StepKind kind : StepKind.values()) {
            at(clause, kind)
                    .ifPresent(file -> scenes.add(new Scene(
                            clause + " at " + kind, file, EnumSet.of(Condition.UNDECIDED, Condition.NONE_IN_FORCE))));
        }
        if (clause.equals("1.1")) {
            Case rejected = at(clause, StepKind.APPROVE).orElseThrow();
            rejected.because(rejected.staff.secretary, Verb.REJECT, "ไม่อนุมัติ");
            scenes.add(new Scene("1.1 rejected", rejected, EnumSet.of(Condition.NONE_IN_FORCE)));
        }
        Case publishing = Case.ofClause(clause).reachesVerifier();
        publishing.does(publishing.staff.verifier, Verb.PUBLISH);
        scenes.add(new Scene(
                clause + " publishing", publishing, EnumSet.of(Condition.NOT_SUSPENDED, Condition.NONE_IN_FORCE)));
        scenes.add(new Scene(
                clause + " held",
                held(clause),
                EnumSet.of(Condition.NOT_SUSPENDED, Condition.HELD, Condition.NONE_IN_FORCE)));
        Case stopped = held(clause);
        stopped.because(stopped.staff.director, Verb.SUSPEND, "เหตุ");
        scenes.add(new Scene(
                clause + " held and suspended",
                stopped,
                EnumSet.of(Condition.SUSPENDED, Condition.HELD, Condition.NONE_IN_FORCE)));
    }

    private static Case held(String clause) {
        Case file = Case.ofClause(clause);
        Content content = file.publication.latest().content();
        Content later = content.with()
                .set(ContentField.PUBLISH_FROM, LocalDate.of(2027, 1, 4))
                .set(ContentField.EXPIRY, "")
                .build();
        file.saves(file.staff.clerk, later).reachesVerifier();
        return file.does(file.staff.verifier, Verb.PUBLISH);
    }

    private static void after(String clause, List<Scene> scenes) {
        Set<Condition> checked =
                clause.equals("1.3") ? EnumSet.of(Condition.STANDING_CHECKED) : EnumSet.noneOf(Condition.class);
        scenes.add(scene(
                clause + " published",
                Case.ofClause(clause).isPublished(),
                checked,
                Condition.NOT_SUSPENDED,
                Condition.NO_OTHER_OPEN,
                Condition.NO_WITHDRAWAL_REQUESTED));
        Case suspended = Case.ofClause(clause).isPublished();
        suspended.because(suspended.staff.verifier, Verb.SUSPEND, "เหตุ");
        scenes.add(scene(
                clause + " suspended",
                suspended,
                checked,
                Condition.SUSPENDED,
                Condition.NO_OTHER_OPEN,
                Condition.NO_WITHDRAWAL_REQUESTED));
        Case expired = Case.ofClause(clause).isPublished().expires();
        scenes.add(scene(
                clause + " expired", expired, checked, Condition.NO_OTHER_OPEN, Condition.NO_WITHDRAWAL_REQUESTED));
        Case asked = Case.ofClause(clause).isPublished();
        asked.because(asked.staff.clerk, Verb.REQUEST_WITHDRAWAL, "เลิกใช้");
        scenes.add(scene(
                clause + " asked to withdraw",
                asked,
                checked,
                Condition.NOT_SUSPENDED,
                Condition.NO_OTHER_OPEN,
                Condition.WITHDRAWAL_REQUESTED));
        Case revised = Case.ofClause(clause).isPublished();
        revised.does(revised.staff.clerk, Verb.REVISE);
        scenes.add(scene(
                clause + " under revision",
                revised,
                checked,
                Condition.NOT_SUSPENDED,
                Condition.NO_WITHDRAWAL_REQUESTED));
        Case both = Case.ofClause(clause).isPublished();
        both.because(both.staff.clerk, Verb.REQUEST_WITHDRAWAL, "เลิกใช้").does(both.staff.clerk, Verb.REVISE);
        scenes.add(scene(
                clause + " asked to withdraw, under revision",
                both,
                checked,
                Condition.NOT_SUSPENDED,
                Condition.WITHDRAWAL_REQUESTED));
        Case gone = Case.ofClause(clause).isPublished();
        gone.because(gone.staff.clerk, Verb.REQUEST_WITHDRAWAL, "เลิกใช้");
        gone.does(clause.equals("1.1") ? gone.staff.secretary : gone.staff.head, Verb.WITHDRAW);
        scenes.add(scene(clause + " withdrawn", gone, checked, Condition.NONE_IN_FORCE));
    }

    private static Scene scene(String name, Case file, Set<Condition> more, Condition... holds) {
        Set<Condition> all = EnumSet.noneOf(Condition.class);
        all.addAll(more);
        all.addAll(List.of(holds));
        return new Scene(name, file, all);
    }

    private static Optional<Case> at(String clause, StepKind kind) {
        Case file = Case.ofClause(clause);
        file.does(file.staff.clerk, Verb.SUBMIT);
        while (file.state() == EditionState.IN_PROCEDURE) {
            StepKind now = file.publication.latest().currentStep().orElseThrow().kind();
            if (now == kind) {
                return Optional.of(file);
            }
            if (now == StepKind.VERIFY) {
                return Optional.empty();
            }
            file.passesStep();
        }
        return Optional.empty();
    }
}

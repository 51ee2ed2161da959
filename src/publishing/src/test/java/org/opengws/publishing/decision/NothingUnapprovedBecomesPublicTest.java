package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.StepKind;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Random procedures, random people, random verbs and files changed behind the domain's back. */
class NothingUnapprovedBecomesPublicTest {

    private static final Set<Verb> FORWARD = EnumSet.of(
            Verb.SUBMIT,
            Verb.ENDORSE,
            Verb.APPROVE,
            Verb.CONFIRM,
            Verb.SEND_MEMO,
            Verb.RECEIVE,
            Verb.PUBLISH,
            Verb.REVISE);
    private static final String DOCUMENT = "a".repeat(16);

    @Property(tries = 100)
    @Label("whatever people try, only approved substance and verified bytes become public")
    void onlyApprovedSubstanceAndVerifiedBytesBecomePublic(
            @ForAll @IntRange(max = 63) int shape,
            @ForAll @Size(min = 40, max = 160) List<@IntRange(max = 9_999) Integer> choices) {
        Case file = Case.begun("s9-2", Staff.STRATEGY).with(Trial.procedures("executive-approval", shape));
        file.staff.add("all", Staff.STRATEGY, true, Role.values());
        file.delegated(new Delegation(
                new DelegationId("d"),
                "๑",
                new PersonId("permanent-secretary"),
                new PersonId("deputy"),
                "*",
                file.today,
                file.today));
        int published = 0;
        for (int choice : choices) {
            Publication before = file.publication;
            step(file, choice);
            if (becamePublishing(before, file.publication)) {
                published++;
                assertNobodyWasBypassed(file);
            }
        }
        Statistics.label("became public").collect(published > 0);
        Statistics.label("became public")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    private static boolean becamePublishing(Publication before, Publication after) {
        return after.latest().state() == EditionState.PUBLISHING
                && before.latest().state() != EditionState.PUBLISHING;
    }

    /** Mostly what brings the case forward, by somebody who may; else anything by anybody. */
    private static void step(Case file, int choice) {
        List<Person> people = file.staff.people();
        Person person = people.get(choice % people.size());
        Verb verb = Verb.values()[choice / 7 % Verb.values().length];
        List<Move> moves = choice % 5 == 0 ? List.of() : moves(file, choice % 5 == 1);
        if (!moves.isEmpty()) {
            Move move = moves.get(choice / 5 % moves.size());
            person = move.person();
            verb = move.verb();
        }
        if (choice % 97 == 0) {
            file.fileAltered(DOCUMENT);
        }
        if (file.publication.latest().state() == EditionState.PUBLISHING && choice % 3 == 0) {
            file.triesToArrive();
        } else {
            file.tries(person, act(file, verb, choice));
        }
    }

    private record Move(Person person, Verb verb) {}

    private static List<Move> moves(Case file, boolean anything) {
        Deciding deciding = file.deciding();
        return file.staff.people().stream()
                .flatMap(person -> (anything
                                ? deciding.allowed(file.publication, person)
                                : forward(deciding, file, person))
                        .stream().map(verb -> new Move(person, verb)))
                .toList();
    }

    /** Asks for these verbs only: most of the time of this test is asking. */
    private static List<Verb> forward(Deciding deciding, Case file, Person person) {
        return FORWARD.stream()
                .filter(verb ->
                        deciding.refusals(file.publication, verb, person).isEmpty())
                .toList();
    }

    private static Act act(Case file, Verb verb, int choice) {
        Edition latest = file.publication.latest();
        Content content = file.content("ชื่อ " + choice % 3)
                .withDocument(Case.document(DOCUMENT, "text " + choice % 2, "bytes " + choice % 5));
        Set<String> ticks = new HashSet<>(file.act(verb).ticked());
        latest.corrections().stream().map(Correction::id).forEach(ticks::add);
        Act act = Act.of(verb, file.publication.version()).comment("เหตุผล").tickedWhereAsked(ticks);
        return switch (Verbs.of(verb).asks().carries()) {
            case DRAFT ->
                act.draft(new Draft(latest.topic(), content, latest.chosen(), latest.evidence(), Optional.empty()))
                        .newDocuments(content.documents());
            case MEMO -> act.memo(new MemoDraft("๑", file.today, "", "เรื่อง", "เนื้อความ"));
            case ASSIGNEE, ASSIGNEE_OR_NOBODY -> act.assignee(new PersonId("verifier"));
            case NOTHING, CORRECTIONS, SUCCESSOR, INTERVAL, LEAVING_OUT -> act;
        };
    }

    private static void assertNobodyWasBypassed(Case file) {
        Edition edition = file.publication.latest();
        Content content = edition.content();
        Hashes stored = Hashes.like(
                edition.sealed().substance(),
                content,
                edition.pinned().orElseThrow().id(),
                edition.evidence(),
                file.circumstances().stored());
        List<Decision> valid = sinceVoid(file.publication, edition.number());
        Decision verified = valid.get(valid.size() - 1);
        assertThat(verified.verb()).isEqualTo(Verb.PUBLISH);
        assertThat(verified.bound().bytes())
                .as("bytes that the verifier passed")
                .isEqualTo(stored.bytes());
        assertThat(verified.bound().topic()).isEqualTo(edition.topic().value());
        Set<PersonId> own = new HashSet<>(edition.editors());
        own.addAll(edition.submitters());
        assertThat(own).doesNotContain(verified.by().id());
        if (edition.pinned().orElseThrow().has(StepKind.APPROVE)) {
            List<Decision> approvals = valid.stream()
                    .filter(decision -> decision.verb() == Verb.APPROVE
                            && decision.bound().substance().equals(stored.substance()))
                    .toList();
            assertThat(approvals).as("approvals of exactly this substance").isNotEmpty();
            assertThat(approvals).allMatch(decision -> hasAuthority(file, decision));
            Set<PersonId> approvers =
                    approvals.stream().map(decision -> decision.by().id()).collect(Collectors.toSet());
            assertThat(approvers).doesNotContain(verified.by().id());
        }
    }

    private static boolean hasAuthority(Case file, Decision decision) {
        Person person = file.staff.person(decision.by().id()).orElseThrow();
        return person.topExecutive() || decision.by().id().value().equals("deputy");
    }

    private static List<Decision> sinceVoid(Publication publication, int edition) {
        List<Decision> valid = new ArrayList<>();
        for (Decision decision : publication.decisions()) {
            if (decision.verb() == Verb.VOID) {
                valid.clear();
            } else if (decision.edition() == edition) {
                valid.add(decision);
            }
        }
        return valid;
    }
}

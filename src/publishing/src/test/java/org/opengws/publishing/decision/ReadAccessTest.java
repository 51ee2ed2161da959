package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.refusal.RefusalCode;

/** Who reads what is not and was not public. */
class ReadAccessTest {

    private static final Set<String> STRATEGY = Set.of("auditor", "clerk", "colleague", "head");

    @Test
    void a_draft_is_read_by_its_unit_and_auditors_only() {
        assertThat(readers(Case.ofClause("1.1"))).isEqualTo(STRATEGY);
    }

    @Test
    void a_step_adds_whoever_may_take_it_and_who_took_one_stays() {
        Case file = Case.ofClause("1.1");
        Person frontOffice = file.staff.add("front-office", Staff.OFFICE, false, Role.FRONT_OFFICE);
        file.does(file.clerk(), Verb.SUBMIT);
        assertThat(readers(file)).isEqualTo(STRATEGY);
        file.does(file.headOfOwner(), Verb.ENDORSE);
        assertThat(readers(file))
                .isEqualTo(
                        with(STRATEGY, "permanent-secretary", frontOffice.id().value()));
        file.does(file.staff.secretary, Verb.APPROVE);
        assertThat(readers(file)).isEqualTo(with(STRATEGY, "permanent-secretary"));
        file.passesStep();
        assertThat(readers(file)).isEqualTo(with(STRATEGY, "permanent-secretary", "director"));
    }

    @Test
    void an_executive_without_a_delegation_for_the_topic_reads_nothing_that_waits_for_another() {
        Case file = Case.ofClause("1.1");
        file.does(file.clerk(), Verb.SUBMIT).does(file.headOfOwner(), Verb.ENDORSE);
        file.delegated(delegation(file.staff.deputy, "s9-2")).delegated(delegation(file.staff.secondDeputy, "s9-3"));
        assertThat(readers(file)).contains("deputy").doesNotContain("second-deputy");
    }

    @Test
    void a_delegation_that_is_over_opens_nothing_more() {
        Case file = Case.ofClause("1.1");
        file.does(file.clerk(), Verb.SUBMIT).does(file.headOfOwner(), Verb.ENDORSE);
        file.delegated(delegation(file.staff.deputy, Delegation.EVERYTHING));
        assertThat(readers(file)).contains("deputy");
        file.on(LocalDate.of(2028, 1, 3));
        assertThat(readers(file)).doesNotContain("deputy");
    }

    @Test
    void assigned_to_one_verifier_it_is_not_read_by_another() {
        Case file = Case.ofClause("1.3").reachesVerifier();
        assertThat(readers(file)).contains("verifier", "second-verifier", "director");
        file.does(file.staff.director, file.act(Verb.ASSIGN).assignee(file.staff.verifier.id()));
        assertThat(readers(file)).contains("verifier", "director").doesNotContain("second-verifier");
    }

    @Test
    void what_is_public_everybody_reads_and_nobody_else_the_words_of_its_procedure() {
        Case file = Case.ofClause("1.1").reachesVerifier();
        file.because(file.staff.verifier, Verb.SEND_BACK, "ผิดหมวด");
        file.does(file.clerk(), Verb.SUBMIT).isPublished();
        Publication seen = seen(file, file.staff.sectionClerk);
        assertThat(seen.inForce()).isPresent();
        assertThat(seen.inForce().flatMap(Edition::memo)).isEmpty();
        assertThat(seen.decisions()).extracting(Decision::comment).containsOnly("");
        assertThat(seen(file, file.clerk()).decisions())
                .extracting(Decision::comment)
                .contains("ผิดหมวด");
    }

    @Test
    void the_next_edition_of_what_is_public_is_kept_until_it_is_public_itself() {
        Case file = Case.ofClause("1.3").isPublished();
        file.does(file.clerk(), Verb.REVISE).saves(file.clerk(), file.content("ร่างใหม่"));
        Publication seen = seen(file, file.staff.secretary);
        assertThat(seen.editions()).extracting(Edition::number).containsExactly(1);
        assertThat(seen.latest().content().title().th()).isEqualTo("เนื้อหา");
        assertThat(new ReadAccess(file.publication, reader(file, file.staff.secretary))
                        .isWhole(file.publication.latest()))
                .isFalse();
    }

    @Test
    void who_verified_the_public_edition_does_not_read_the_draft_of_the_next() {
        Case file = Case.ofClause("1.3").isPublished();
        file.does(file.clerk(), Verb.REVISE);
        assertThat(seen(file, file.staff.secondVerifier).editions()).hasSize(1);
        Publication seen = seen(file, file.staff.secondVerifier);
        assertThat(new ReadAccess(seen, reader(file, file.staff.secondVerifier)).isWhole(seen.latest()))
                .isTrue();
    }

    @Test
    void the_reason_of_a_mere_request_for_withdrawal_is_read_by_who_decides_on_it() {
        Case file = Case.ofClause("1.1").isPublished();
        file.because(file.clerk(), Verb.REQUEST_WITHDRAWAL, "ซ้ำซ้อน");
        assertThat(reason(seen(file, file.staff.secretary))).isEqualTo("ซ้ำซ้อน");
        assertThat(reason(seen(file, file.staff.sectionClerk))).isEmpty();
    }

    @Test
    void and_by_the_front_office_that_prepares_it_where_an_executive_decides() {
        for (String clause : List.of("1.1", "1.3")) {
            Case file = Case.ofClause(clause).isPublished();
            Person front = file.staff.add("front-office", Staff.OFFICE, false, Role.FRONT_OFFICE);
            file.because(file.clerk(), Verb.REQUEST_WITHDRAWAL, "ซ้ำซ้อน");
            assertThat(reason(seen(file, front))).isEqualTo(clause.equals("1.1") ? "ซ้ำซ้อน" : "");
        }
    }

    @Test
    void what_was_withdrawn_stays_readable_for_everybody() {
        Case file = Case.ofClause("1.3").isPublished();
        file.because(file.clerk(), Verb.REQUEST_WITHDRAWAL, "ซ้ำซ้อน").does(file.headOfOwner(), Verb.WITHDRAW);
        assertThat(seen(file, file.staff.centralClerk)
                        .latest()
                        .content()
                        .title()
                        .th())
                .isEqualTo("เนื้อหา");
    }

    @Test
    void a_rejected_edition_stays_with_its_unit_and_those_who_decided() {
        Case file = Case.ofClause("1.1");
        file.does(file.clerk(), Verb.SUBMIT)
                .does(file.headOfOwner(), Verb.ENDORSE)
                .because(file.staff.secretary, Verb.REJECT, "ไม่อนุมัติ");
        assertThat(readers(file)).isEqualTo(with(STRATEGY, "permanent-secretary"));
    }

    @Test
    void evidence_that_stays_inside_is_no_part_of_what_is_public() {
        Document evidence = Case.document("eeeeeeeeeeeeeeee", "อนุมัติ", "อนุมัติ");
        Case file = Case.ofClause("1.2");
        Draft draft = file.draft("strategy", file.content("เนื้อหา").withDocument(evidence));
        Map<String, String> cited = new TreeMap<>(draft.evidence().values());
        cited.put(EvidenceField.FILE, evidence.id().value());
        cited.put(Evidence.FILE_PUBLISHED, "no");
        draft = new Draft(draft.topic(), draft.content(), draft.chosen(), new Evidence(cited), draft.review());
        file.does(file.clerk(), file.act(Verb.SAVE).draft(draft).newDocuments(List.of(evidence)))
                .isPublished();
        assertThat(seen(file, file.staff.centralClerk).latest().content().documents())
                .isEmpty();
        assertThat(seen(file, file.clerk()).latest().content().documents()).hasSize(1);
    }

    @Test
    void the_office_may_open_its_work_to_itself() {
        Case file = Case.ofClause("1.1");
        file.openToOffice = true;
        assertThat(readers(file)).hasSize(file.staff.people().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2", "1.3"})
    void whoever_may_do_a_verb_on_an_edition_reads_it_at_every_step(String clause) {
        Case file = Case.ofClause(clause);
        List<Verb> seen = new ArrayList<>();
        do {
            seen.addAll(assertActorsRead(file));
            next(file);
        } while (file.publication.open().isPresent());
        seen.addAll(assertActorsRead(file));
        assertThat(seen).contains(Verb.SUBMIT, Verb.ENDORSE, Verb.SEND_MEMO, Verb.ASSIGN, Verb.PUBLISH, Verb.SUSPEND);
    }

    @Test
    void who_may_not_read_a_draft_is_refused_without_a_word_about_what_is_missing_in_it() {
        Case file = Case.ofClause("1.1");
        file.saves(file.clerk(), Content.EMPTY);
        assertThat(file.refused(file.clerk(), Verb.SUBMIT)).contains(RefusalCode.FIELD_MISSING);
        assertThat(file.refused(file.staff.centralClerk, Verb.SUBMIT))
                .containsExactly(RefusalCode.NOT_READER, RefusalCode.WRONG_UNIT);
        assertThat(file.refused(file.staff.deputy, Verb.SUBMIT))
                .containsExactly(RefusalCode.NOT_READER, RefusalCode.WRONG_ROLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2", "1.3"})
    void no_refusal_tells_a_content_to_who_may_not_read_it(String clause) {
        Case file = Case.ofClause(clause);
        file.saves(file.clerk(), Content.EMPTY);
        assertToldToReadersOnly(file);
        file = Case.ofClause(clause);
        do {
            assertToldToReadersOnly(file);
            next(file);
        } while (file.publication.open().isPresent());
        assertToldToReadersOnly(file);
    }

    private static void assertToldToReadersOnly(Case file) {
        for (Person person : file.staff.people()) {
            ReadAccess reading = new ReadAccess(file.publication, reader(file, person));
            for (Verb verb : Verb.values()) {
                List<RefusalCode> refused = file.refused(person, Act.of(verb, file.publication.version()));
                Edition edition = file.deciding().editionOf(file.publication, verb, person);
                boolean mayAct =
                        file.deciding().allowed(file.publication, person).contains(verb);
                if (!reading.isWhole(edition) && !mayAct) {
                    assertThat(refused)
                            .as(person.id() + " " + verb)
                            .isNotEmpty()
                            .noneMatch(RefusalCode::speaksOfContent);
                }
                boolean hidden = reading.shown()
                        .flatMap(shown -> shown.edition(edition.number()))
                        .isEmpty();
                boolean he = refused.stream()
                        .filter(code -> code != RefusalCode.NOT_READER)
                        .anyMatch(code -> code.nature() == RefusalCode.Nature.FORBIDDEN);
                assertThat(refused.contains(RefusalCode.NOT_READER))
                        .as(person.id() + " " + verb)
                        .isEqualTo(hidden && he);
            }
        }
    }

    private static List<Verb> assertActorsRead(Case file) {
        List<Verb> seen = new ArrayList<>();
        for (Person person : file.staff.people()) {
            ReadAccess reading = new ReadAccess(file.publication, reader(file, person));
            for (Verb verb : file.deciding().allowed(file.publication, person)) {
                Edition edition = file.deciding().editionOf(file.publication, verb, person);
                boolean reads = edition.state().isOrWasPublic() || reading.isWhole(edition);
                assertThat(reads).as(person.id() + " " + verb).isTrue();
                seen.add(verb);
            }
        }
        return seen;
    }

    private static void next(Case file) {
        switch (file.publication.latest().state()) {
            case DRAFT -> file.does(file.clerk(), Verb.SUBMIT);
            case PUBLISHING -> file.arrives();
            default -> file.passesStep();
        }
    }

    private static Delegation delegation(Person to, String scope) {
        return new Delegation(
                new DelegationId("d-" + to.id()),
                "คำสั่งที่ ๑",
                new PersonId("permanent-secretary"),
                to.id(),
                scope,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31));
    }

    private static String reason(Publication publication) {
        return publication.marks().withdrawalRequest().orElseThrow().reason();
    }

    private static Publication seen(Case file, Person person) {
        return new ReadAccess(file.publication, reader(file, person)).shown().orElseThrow();
    }

    private static Reader reader(Case file, Person person) {
        return new Authority(file.circumstances().office()).reader(person);
    }

    /** Who reads something of it, by their accounts. */
    private static Set<String> readers(Case file) {
        Set<String> readers = new TreeSet<>();
        for (Person person : file.staff.people()) {
            if (new ReadAccess(file.publication, reader(file, person)).shown().isPresent()) {
                readers.add(person.id().value());
            }
        }
        return readers;
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }
}

package org.opengws.publishing.jcr.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.Preparing;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.frontoffice.Move;
import org.opengws.publishing.frontoffice.Preparation;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.PublicationLine;

/** What a front office prepares for its executive: an order and words beside what waits, and nothing else. */
class PreparingTest {

    private static final String WORD = "ขอเรียนเสนอเป็นเรื่องแรก";

    private Office office;
    private Person front;
    private Person secretary;
    private PublicationId first;
    private PublicationId second;
    private PublicationId third;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.open(folder);
        secretary = office.staff.secretary;
        front = office.staff.add("front", Staff.OFFICE, false, Role.FRONT_OFFICE);
        first = waits();
        second = waits();
        third = waits();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_executives_inbox_has_the_order_of_his_front_office_first_and_then_its_own() {
        move(third, Move.FIRST);
        assertThat(inbox(secretary)).containsExactly(third, first, second);
        move(second, Move.UP);
        move(second, Move.UP);
        assertThat(inbox(secretary)).containsExactly(second, third, first);
        move(second, Move.DOWN);
        move(third, Move.OUT);
        assertThat(inbox(secretary)).containsExactly(second, first, third);
        assertThat(office.publishing.prepared(front, secretary.id(), 0, 9).items())
                .extracting(PublicationLine::id)
                .containsExactly(second, first, third);
    }

    @Test
    void an_inbox_in_order_is_paged_without_a_line_twice_or_left_out() {
        move(third, Move.FIRST);
        assertThat(ids(office.publishing.inbox(secretary, 0, 2).items())).containsExactly(third, first);
        assertThat(ids(office.publishing.inbox(secretary, 2, 2).items())).containsExactly(second);
        assertThat(office.publishing.inbox(secretary, 2, 2).total()).isEqualTo(3);
    }

    @Test
    void what_comes_again_after_a_return_has_neither_place_nor_word() {
        move(second, Move.FIRST);
        noted(second, WORD, "");
        assertThat(said(secretary, second)).containsExactly(WORD);
        office.clock.forward(Duration.ofMinutes(1));
        Publication seen = office.find(second);
        office.does(
                secretary,
                second,
                office.act(seen, Verb.RETURN).corrections(List.of(Correction.of("title.th", "แก้ชื่อเรื่อง"))));
        assertThat(said(front, second)).isEmpty();
        assertThat(office.publishing.preparing().of(secretary.id()).all()).isEmpty();
        office.clock.forward(Duration.ofMinutes(1));
        Publication returned = office.find(second);
        office.does(
                office.staff.clerk, second, office.act(returned, Verb.SUBMIT).ticked(correctionsOf(returned)));
        // what is unchanged is not endorsed again, so it is with the executive at once
        assertThat(office.find(second).latest().currentStep().orElseThrow().id())
                .isEqualTo(new StepId("approve"));
        assertThat(said(secretary, second)).isEmpty();
        assertThat(inbox(secretary)).doesNotContainSubsequence(second, first);
    }

    @Test
    void nothing_of_it_touches_the_publication_its_decisions_or_what_is_hashed() {
        Publication before = office.find(first);
        move(first, Move.FIRST);
        noted(first, WORD, "");
        assertThat(office.find(first)).isEqualTo(before);
        assertThat(office.does(secretary, first, office.act(before, Verb.APPROVE))
                        .decisions())
                .noneMatch(decision -> decision.toString().contains(WORD));
    }

    @Test
    void of_two_front_offices_at_once_the_second_is_told_and_nothing_is_lost() {
        Person other = office.staff.add("other-front", Staff.OFFICE, false, Role.FRONT_OFFICE);
        long seen = office.publishing.preparing().of(secretary.id()).version();
        assertThat(preparing()
                        .move(front, secretary.id(), first, Move.FIRST, seen)
                        .isRefused())
                .isFalse();
        assertThat(codes(preparing().move(other, secretary.id(), second, Move.FIRST, seen)))
                .containsExactly(RefusalCode.PREPARED_BY_ANOTHER);
        assertThat(codes(note(first, WORD, ""))).isEmpty();
        assertThat(codes(preparing().note(other, secretary.id(), first, "อีกข้อความ", "")))
                .containsExactly(RefusalCode.PREPARED_BY_ANOTHER);
        assertThat(said(secretary, first)).containsExactly(WORD);
        // a word to another matter is nobody's conflict
        assertThat(codes(preparing().note(other, secretary.id(), second, "อีกข้อความ", "")))
                .isEmpty();
    }

    @Test
    void a_word_is_read_by_the_executive_his_front_offices_and_auditors_only() {
        noted(first, WORD, "");
        Person ofDeputy = serving("deputys-front", office.staff.deputy);
        for (Person person : office.staff.people()) {
            boolean may = Set.of(secretary.id(), front.id(), office.staff.auditor.id())
                    .contains(person.id());
            assertThat(said(person, first)).as(person.id().value()).hasSize(may ? 1 : 0);
            assertThat(preparing().mayRead(person, secretary.id()))
                    .as(person.id().value())
                    .isEqualTo(may);
        }
        assertThat(office.staff.people()).contains(ofDeputy);
    }

    @Test
    void only_who_serves_the_executive_prepares_for_him() {
        Person ofDeputy = serving("deputys-front", office.staff.deputy);
        for (Person person : office.staff.people()) {
            boolean may = person.id().equals(front.id());
            assertThat(codes(preparing().note(person, secretary.id(), first, may ? WORD : "x", "")))
                    .as(person.id().value())
                    .isEqualTo(may ? List.of() : List.of(RefusalCode.EXECUTIVE_NOT_SERVED));
        }
        assertThat(preparing().served(ofDeputy)).isEmpty();
        assertThat(preparing().idle(ofDeputy)).containsExactly(office.staff.deputy.id());
    }

    @Test
    void what_waits_for_an_executive_is_what_he_may_decide_for_him_and_for_his_front_office() {
        Person deputy = office.staff.deputy;
        Person ofDeputy = serving("deputys-front", deputy);
        assertSees(deputy, ofDeputy);
        ordered("budget-use");
        assertSees(deputy, ofDeputy);
        assertThat(codes(preparing().move(ofDeputy, deputy.id(), first, Move.FIRST, 0)))
                .containsExactly(RefusalCode.WRONG_STEP);
        assertThat(codes(preparing().note(ofDeputy, deputy.id(), first, WORD, "")))
                .containsExactly(RefusalCode.WRONG_STEP);
        ordered(office.find(first).topic().value());
        assertSees(deputy, ofDeputy, first, second, third);
        assertThat(codes(preparing().move(ofDeputy, deputy.id(), second, Move.FIRST, 0)))
                .isEmpty();
        assertSees(deputy, ofDeputy, second, first, third);
        ordered("budget-use");
        assertThat(preparing().of(deputy.id()).all()).isEmpty();
        assertSees(deputy, ofDeputy);
        ordered(Delegation.EVERYTHING);
        assertSees(deputy, ofDeputy, second, first, third);
    }

    @Test
    void an_executive_sees_what_waits_for_him_by_another_role_whatever_his_orders_say() {
        ordered("budget-use");
        PublicationId atDirector = office.begun("1.3").id();
        office.does(office.staff.clerk, atDirector, Verb.SUBMIT);
        office.does(office.staff.head, atDirector, Verb.ENDORSE);
        office.staff.add("deputy", Staff.STRATEGY, false, Role.EXECUTIVE, Role.OWNER);
        assertSees(office.staff.person(office.staff.deputy.id()).orElseThrow(), front, atDirector);
    }

    private void assertSees(Person executive, Person frontOffice, PublicationId... ids) {
        assertThat(inbox(executive)).containsExactly(ids);
        assertThat(office.publishing.inbox(executive, 0, 1).total()).isEqualTo(ids.length);
        if (frontOffice.serves().contains(executive.id())) {
            assertThat(ids(office.publishing
                            .prepared(frontOffice, executive.id(), 0, 9)
                            .items()))
                    .containsExactly(ids);
        }
    }

    private void ordered(String scope) {
        Delegation order = new Delegation(
                new DelegationId("d-" + scope.length()),
                "คำสั่งที่ ๑",
                secretary.id(),
                office.staff.deputy.id(),
                scope,
                office.publishing.today(),
                office.publishing.today());
        OfficeAct.Draft act = new OfficeAct.Draft(
                OfficeActKind.DELEGATION_CONFIRMED, OfficeAct.By.SYSTEM, "", List.of(), Map.of(), Map.of(), "");
        office.storage.registers().changeDelegations(before -> Checked.of(new Acted<>(List.of(order), act)));
    }

    @Test
    void for_an_executive_who_left_there_is_nothing_to_prepare_and_his_name_is_told() {
        Person his = serving("his-front", secretary);
        move(first, Move.FIRST);
        assertThat(preparing().served(his)).containsExactly(secretary);
        office.staff.remove(secretary);
        assertThat(preparing().served(his)).isEmpty();
        assertThat(preparing().idle(his)).containsExactly(secretary.id());
        assertThat(codes(preparing().move(his, secretary.id(), first, Move.OUT, 1)))
                .containsExactly(RefusalCode.EXECUTIVE_NOT_SERVED);
    }

    @Test
    void a_word_is_stored_as_texts_are_and_too_much_of_it_is_refused() {
        noted(first, "  ทํา\r\nแล้ว  ", "");
        assertThat(said(secretary, first)).containsExactly("ทำ\nแล้ว");
        String seen = preparing().of(secretary.id()).noted().get(0).seen();
        assertThat(codes(note(first, "ก".repeat(Preparation.LONGEST + 1), seen)))
                .containsExactly(RefusalCode.FIELD_TOO_LONG);
        assertThat(codes(note(first, "a\u202Eb", seen))).containsExactly(RefusalCode.FIELD_INVALID);
        assertThat(codes(note(first, " \u200B ", seen))).isEmpty();
        assertThat(said(secretary, first)).isEmpty();
    }

    @Test
    void what_does_not_wait_for_an_executive_is_not_prepared() {
        PublicationId draft = office.begun("1.1").id();
        assertThat(codes(note(draft, WORD, ""))).containsExactly(RefusalCode.WRONG_STEP);
        office.does(secretary, first, Verb.APPROVE);
        assertThat(codes(note(first, WORD, ""))).containsExactly(RefusalCode.WRONG_STEP);
    }

    @Test
    void a_request_for_withdrawal_is_prepared_apart_from_the_approval_of_the_same_round() {
        noted(first, WORD, "");
        office.clock.forward(Duration.ofMinutes(1));
        office.published(first);
        office.clock.forward(Duration.ofMinutes(1));
        office.does(office.staff.clerk, first, Verb.REQUEST_WITHDRAWAL);
        assertThat(inbox(secretary)).contains(first);
        assertThat(said(secretary, first)).isEmpty();
        noted(first, "ขอยกเลิกเพราะมีฉบับใหม่", "");
        assertThat(said(secretary, first)).containsExactly("ขอยกเลิกเพราะมีฉบับใหม่");
        move(first, Move.FIRST);
        assertThat(inbox(secretary)).startsWith(first);
    }

    @Test
    void a_request_that_was_declined_and_made_again_is_another_one() {
        office.clock.forward(Duration.ofMinutes(1));
        office.published(first);
        // in the same instant: that it is public since then is not taken for the request
        office.does(office.staff.clerk, first, Verb.REQUEST_WITHDRAWAL);
        noted(first, WORD, "");
        move(first, Move.FIRST);
        office.clock.forward(Duration.ofMinutes(1));
        office.does(secretary, first, Verb.DECLINE);
        assertThat(inbox(secretary)).doesNotContain(first);
        office.clock.forward(Duration.ofMinutes(1));
        office.does(office.staff.clerk, first, Verb.REQUEST_WITHDRAWAL);
        assertThat(said(secretary, first)).isEmpty();
        assertThat(preparing().of(secretary.id()).all()).isEmpty();
    }

    @Test
    void beside_an_edition_on_its_way_a_request_has_no_place_so_that_none_outlives_it() {
        office.published(first);
        office.does(office.staff.clerk, first, Verb.REQUEST_WITHDRAWAL);
        office.does(office.staff.clerk, first, Verb.REVISE);
        assertThat(codes(note(first, WORD, ""))).containsExactly(RefusalCode.WRONG_STEP);
    }

    @Test
    void it_is_there_after_a_restart() {
        move(second, Move.FIRST);
        noted(second, WORD, "");
        Preparation kept = new JcrPreparations(office.sessions).of(secretary.id());
        assertThat(kept.ordered()).extracting(coming -> coming.publication()).containsExactly(second);
        assertThat(kept.noted()).extracting(Preparation.Note::text).containsExactly(WORD);
        assertThat(kept.noted().get(0).by().name()).isEqualTo(front.name());
        assertThat(kept.arranged().orElseThrow().id()).isEqualTo(front.id());
        assertThat(new JcrPreparations(office.sessions)
                        .of(new PersonId("nobody"))
                        .all())
                .isEmpty();
    }

    private PublicationId waits() {
        PublicationId id = office.begun("1.1").id();
        office.does(office.staff.clerk, id, Verb.SUBMIT);
        office.does(office.staff.head, id, Verb.ENDORSE);
        office.clock.forward(Duration.ofSeconds(1));
        return id;
    }

    private static Set<String> correctionsOf(Publication returned) {
        return Set.copyOf(returned.latest().corrections().stream()
                .map(correction -> correction.id())
                .toList());
    }

    private Person serving(String id, Person executive) {
        Person person = office.staff.add(id, Staff.OFFICE, false, Role.FRONT_OFFICE);
        return office.staff.replace(new Person(
                person.id(),
                person.name(),
                person.position(),
                person.unit(),
                person.roles(),
                person.groups(),
                false,
                person.mail(),
                Set.of(executive.id())));
    }

    private Preparing preparing() {
        return office.publishing.preparing();
    }

    private void move(PublicationId id, Move move) {
        long seen = preparing().of(secretary.id()).version();
        assertThat(codes(preparing().move(front, secretary.id(), id, move, seen)))
                .isEmpty();
    }

    private Recorded<Preparation> note(PublicationId id, String text, String seen) {
        return preparing().note(front, secretary.id(), id, text, seen);
    }

    private void noted(PublicationId id, String text, String seen) {
        assertThat(codes(note(id, text, seen))).isEmpty();
    }

    private List<String> said(Person reader, PublicationId id) {
        return preparing().said(reader, office.find(id)).stream()
                .map(said -> said.note().text())
                .toList();
    }

    private List<PublicationId> inbox(Person person) {
        return ids(office.publishing.inbox(person, 0, 100).items());
    }

    private static List<PublicationId> ids(List<PublicationLine> lines) {
        return lines.stream().map(PublicationLine::id).toList();
    }

    private static List<RefusalCode> codes(Recorded<?> recorded) {
        return recorded.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}

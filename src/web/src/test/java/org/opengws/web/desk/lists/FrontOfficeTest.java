package org.opengws.web.desk.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.web.Answer;
import org.opengws.web.desk.DeskFixture;

/** The front office's page: what waits for the executive, put in order and annotated without a script. */
class FrontOfficeTest {

    private static final String WORD = "ขอเรียนเสนอเป็นเรื่องแรก";

    private final DeskFixture office = new DeskFixture();
    private Person front;
    private Person secretary;
    private PublicationId first;
    private PublicationId second;

    @BeforeEach
    void fill() {
        front = office.staff.add("front", Staff.OFFICE, false, Role.FRONT_OFFICE);
        secretary = office.staff.secretary;
        first = waits("เรื่องหนึ่ง");
        second = waits("เรื่องสอง");
    }

    @Test
    void itsInboxIsWhatWaitsForTheExecutiveAndSaysWhatItIsFor() {
        assertThat(office.page(front, "/", 200))
                .contains(
                        "เรื่องที่เสนอต่อคุณpermanent-secretary",
                        "เรื่องหนึ่ง",
                        "เรื่องสอง",
                        "หน้าห้องไม่พิจารณาเรื่อง")
                .doesNotContain("/act/approve");
    }

    @Test
    void aMatterThatIsPutFirstIsFirstInTheExecutivesInboxWithTheWordToIt() {
        moved(second, "first");
        noted(second, WORD);
        String inbox = office.page(secretary, "/", 200);
        assertThat(inbox).contains("หน้าห้องจัดลำดับไว้", WORD, "บันทึกหน้าห้อง", "คุณfront");
        assertThat(inbox.indexOf("เรื่องสอง")).isLessThan(inbox.indexOf("เรื่องหนึ่ง"));
        assertThat(office.page(secretary, "/publications/" + second + "/act/approve", 200))
                .contains(WORD);
        assertThat(office.page(secretary, "/publications/" + first + "/act/approve", 200))
                .doesNotContain(WORD);
        assertThat(office.page(secretary, "/together?verb=approve&item=" + first + "&item=" + second, 200))
                .contains(WORD);
    }

    @Test
    void nobodyButExecutiveFrontOfficeAndAuditorsReadsAWord() {
        noted(first, WORD);
        String address = "/publications/" + first;
        for (Person person : Set.of(secretary, front, office.staff.auditor)) {
            assertThat(office.page(person, address, 200))
                    .as(person.id().value())
                    .contains(WORD);
        }
        for (Person person : Set.of(office.staff.clerk, office.staff.colleague, office.staff.head)) {
            assertThat(office.page(person, address, 200))
                    .as(person.id().value())
                    .doesNotContain(WORD);
            assertThat(office.page(person, "/", 200)).doesNotContain(WORD);
        }
    }

    @Test
    void whatWasWrittenMeanwhileIsNotLostAndTheOwnTextStandsInTheForm() {
        noted(first, WORD);
        Answer answer = office.post(
                office.staff.add("second-front", Staff.OFFICE, false, Role.FRONT_OFFICE),
                "/front-office",
                Map.of(
                        "for",
                        "permanent-secretary",
                        "id",
                        first.value(),
                        "do",
                        "note",
                        "seen",
                        "",
                        "note",
                        "อีกข้อความ"));
        String page = office.rendered(
                answer, office.visit(front, "POST", "/front-office", DeskFixture.posted(Map.of()), Language.TH));
        assertThat(((Answer.Page) answer).status()).isEqualTo(409);
        assertThat(page).contains("อีกข้อความ", WORD, "มีผู้อื่นแก้ลำดับหรือบันทึกนี้");
    }

    @Test
    void aWordToWhatWasDecidedMeanwhileIsGivenBackToWhoTypedIt() {
        office.act(secretary, first, Verb.APPROVE);
        Answer answer = office.post(
                front,
                "/front-office",
                Map.of("for", secretary.id().value(), "id", first.value(), "do", "note", "seen", "", "note", WORD));
        assertThat(((Answer.Page) answer).status()).isEqualTo(409);
        assertThat(office.rendered(
                        answer,
                        office.visit(front, "POST", "/front-office", DeskFixture.posted(Map.of()), Language.TH)))
                .contains("ข้อความที่ท่านพิมพ์ยังไม่ได้บันทึก", WORD);
    }

    @Test
    void anOrderThatIsStaleIsRefusedInWords() {
        moved(first, "first");
        Answer answer = move(second, "first", 0);
        assertThat(((Answer.Page) answer).status()).isEqualTo(409);
    }

    @Test
    void againstAnExecutiveNothingIsRedAndHisFrontOfficeIsRemindedInRed() {
        office.on(DeskFixture.TODAY.plusDays(30));
        String late = "class=\"due late\"";
        assertThat(office.page(secretary, "/", 200))
                .contains("ครบกำหนดแล้วหรือครบกำหนดภายใน 2 วันทำการ", "class=\"due soon\"")
                .doesNotContain(late)
                .doesNotContain("<li class=\"late\"");
        assertThat(office.page(secretary, "/publications", 200)).doesNotContain(late);
        assertThat(office.page(secretary, "/publications/" + first, 200)).doesNotContain(late);
        assertThat(office.page(front, "/", 200)).contains(late, "เกินกำหนด 2 รายการ");
    }

    @Test
    void nobodyElseHasThePage() {
        for (Person person : Set.of(secretary, office.staff.clerk, office.staff.administrator, office.staff.auditor)) {
            assertThat(((Answer.Page) office.get(person, "/front-office")).status())
                    .as(person.id().value())
                    .isEqualTo(403);
            assertThat(((Answer.Page) office.post(
                                    person,
                                    "/front-office",
                                    Map.of("id", first.value(), "do", "first", "version", "0")))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void withoutAnExecutiveItIsToldInWords() {
        office.staff.remove(secretary);
        assertThat(office.page(front, "/", 200)).contains("ยังไม่มีผู้บริหารที่ท่านจัดเตรียมเรื่องให้ได้");
        office.staff.replace(new Person(
                front.id(),
                front.name(),
                front.position(),
                front.unit(),
                front.roles(),
                Set.of(),
                false,
                "",
                Set.of(secretary.id())));
        Person his = office.staff.person(front.id()).orElseThrow();
        assertThat(office.page(his, "/", 200))
                .contains("ในขณะนี้ไม่มีเรื่องให้จัดเตรียมสำหรับ คุณpermanent-secretary (ปิดการใช้งานบัญชีแล้ว)");
    }

    @Test
    void whoWorksForAUnitTooHasHisOwnInboxAndTheWayThere() {
        Person both = office.staff.add("both", Staff.STRATEGY, false, Role.FRONT_OFFICE, Role.OWNER);
        assertThat(office.page(both, "/", 200)).contains("/front-office\">เตรียมเรื่องให้ผู้บริหาร");
        assertThat(office.page(both, "/front-office", 200)).contains("เรื่องหนึ่ง");
    }

    private PublicationId waits(String title) {
        PublicationId id = office.begun("s9-2", title).id();
        office.act(office.staff.clerk, id, Verb.SUBMIT);
        office.act(office.staff.head, id, Verb.ENDORSE);
        return id;
    }

    private void moved(PublicationId id, String move) {
        long version = office.publishing.preparing().of(secretary.id()).version();
        assertThat(move(id, move, version)).isInstanceOf(Answer.Redirect.class);
    }

    private Answer move(PublicationId id, String move, long version) {
        return office.post(
                front,
                "/front-office",
                Map.of(
                        "for", secretary.id().value(),
                        "id", id.value(),
                        "do", move,
                        "version", Long.toString(version)));
    }

    private void noted(PublicationId id, String text) {
        Answer answer = office.post(
                front,
                "/front-office",
                Map.of("for", secretary.id().value(), "id", id.value(), "do", "note", "seen", "", "note", text));
        assertThat(answer).isInstanceOf(Answer.Redirect.class);
    }
}

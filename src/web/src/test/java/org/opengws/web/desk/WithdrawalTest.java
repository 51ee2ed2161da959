package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.web.Answer;
import org.opengws.web.Queries;
import org.opengws.web.Visit;

/** Asking for a withdrawal: who decides, and what takes the place. */
class WithdrawalTest {

    private final DeskFixture office = new DeskFixture();
    private final Publication old = office.published("แนวทางเดิม");
    private final Publication successor = office.published("แนวทางฉบับรวม");

    @Test
    void whoeverAsksIsToldThatAnExecutiveDecidesOnWhatAnExecutiveApproved() {
        assertThat(office.page(office.staff.clerk, ask(), 200))
                .contains("คำขอจะเสนอผู้บริหารพิจารณา", "ผู้ยื่นคำขอพิจารณาเองไม่ได้ ระหว่างนี้ข้อมูลยังคงเผยแพร่");
    }

    @Test
    void theHeadOfTheUnitReadsWhoDecidesOnARequestAndWhatComesNext() {
        office.act(office.staff.clerk, old.id(), Verb.REQUEST_WITHDRAWAL);
        assertThat(office.page(office.staff.head, "/publications/" + old.id(), 200))
                .contains(
                        "ผู้บริหารเป็นผู้พิจารณาคำขอนี้",
                        office.staff.secretary.name().th())
                .contains("ระหว่างนี้ข้อมูลยังแสดงบนเว็บไซต์");
    }

    @Test
    void whoeverMayNotReadTheReasonIsToldOfTheRequestWithoutOne() {
        office.act(office.staff.clerk, old.id(), Verb.REQUEST_WITHDRAWAL);
        String address = "/publications/" + old.id();
        assertThat(office.page(office.staff.head, address, 200))
                .containsPattern("ขอยกเลิกการเผยแพร่เมื่อวันที่ [^<:]+: เหตุผล<");
        Person stranger = office.staff.add("stranger", Staff.OFFICE, false, Role.OWNER);
        assertThat(office.page(stranger, address, 200))
                .containsPattern("ขอยกเลิกการเผยแพร่เมื่อวันที่ [^<:]+<")
                .doesNotContain("เหตุผล");
    }

    @Test
    void whileANewEditionIsOnItsWayTheRequestCanOnlyBeDeclined() {
        office.act(office.staff.clerk, old.id(), Verb.REQUEST_WITHDRAWAL);
        office.act(office.staff.clerk, old.id(), Verb.REVISE);
        assertThat(office.page(office.staff.head, "/publications/" + old.id(), 200))
                .contains("จึงยังอนุมัติให้ยกเลิกการเผยแพร่ไม่ได้", "แต่ไม่อนุมัติคำขอได้")
                .contains("ผู้พิจารณา: " + office.staff.secretary.name().th());
    }

    @Test
    void whoDeclinesOrSuspendsSeesTheEditionThatIsPublicAndNotTheDraftOfTheNext() {
        office.act(office.staff.clerk, old.id(), Verb.REQUEST_WITHDRAWAL);
        office.act(office.staff.clerk, old.id(), Verb.REVISE);
        for (String verb : java.util.List.of("decline", "suspend")) {
            assertThat(office.page(office.staff.secretary, "/publications/" + old.id() + "/act/" + verb, 200))
                    .as(verb)
                    .contains("ฉบับที่ ๑", "เผยแพร่แล้ว")
                    .doesNotContain("ฉบับที่ ๒", "ฉบับร่าง");
        }
        office.page(office.staff.secretary, "/publications/" + old.id() + "/act/return", 409);
        Publication declined = office.act(office.staff.secretary, old.id(), Verb.DECLINE);
        assertThat(declined.decisions().get(declined.decisions().size() - 1).edition())
                .isEqualTo(1);
        assertThat(office.page(office.staff.clerk, "/publications/" + old.id(), 200))
                .contains("ไม่อนุมัติให้ยกเลิกการเผยแพร่");
    }

    @Test
    void whatIsRefusedIsAboutTheEditionThatIsPublicAndNeverNamesTheDraftOfTheNext() {
        office.act(office.staff.clerk, old.id(), Verb.REQUEST_WITHDRAWAL);
        Publication revised = office.act(office.staff.clerk, old.id(), Verb.REVISE);
        Draft draft = new Draft(
                revised.latest().topic(),
                DeskFixture.content("ร่างที่ยังไม่มีใครเสนอ"),
                revised.latest().chosen(),
                revised.latest().evidence(),
                Optional.empty());
        office.publishing.act(
                office.staff.clerk,
                old.id(),
                Act.of(Verb.SAVE, revised.version()).draft(draft));
        assertThat(office.page(office.staff.secretary, "/publications/" + old.id() + "/act/withdraw", 409))
                .contains("แนวทางเดิม")
                .doesNotContain("ร่างที่ยังไม่มีใครเสนอ");
    }

    @Test
    void aDeclinedRequestIsNotCalledAReturn() {
        office.act(office.staff.clerk, old.id(), Verb.REQUEST_WITHDRAWAL);
        Map<String, String> form = new HashMap<>(Map.of("comment", "ยังต้องใช้"));
        form.put("version", Long.toString(office.now(old.id()).version()));
        Answer answer = office.post(office.staff.secretary, "/publications/" + old.id() + "/act/decline", form);
        assertThat(answer).isInstanceOf(Answer.Redirect.class);
        assertThat(office.page(office.staff.secretary, "/?done=decline&of=" + old.id(), 200))
                .contains("<strong>ไม่อนุมัติให้ยกเลิกการเผยแพร่แล้ว</strong>");
    }

    @Test
    void wordsOfATitleFindWhatIsPublicAndNeverThePageItself() {
        office.begun("s9-2", "แนวทางที่เป็นร่าง");
        assertThat(office.page(office.staff.clerk, ask() + "?successor=" + Queries.encode("แนวทาง"), 200))
                .contains("name=\"successor.chosen\" value=\"" + successor.id() + "\"")
                .doesNotContain("value=\"" + old.id() + "\"", "แนวทางที่เป็นร่าง");
    }

    @Test
    void theOneThatWasPickedTakesThePlace() {
        asks(Map.of("successor", "แนวทาง", "successor.chosen", successor.id().value()));
        assertThat(named()).contains(successor.id());
    }

    @Test
    void theAddressOfThePageOrItsIdNamesItToo() {
        asks(Map.of("successor", "https://office.example/p/" + successor.id() + "/guide?lang=en"));
        assertThat(named()).contains(successor.id());
    }

    @Test
    void wordsAloneAreRefusedWithAListToPickFrom() {
        Map<String, String> form = form(Map.of("successor", "ฉบับรวม"));
        Answer.Page answer = (Answer.Page) office.post(office.staff.clerk, ask(), form);
        assertThat(answer.status()).isEqualTo(422);
        Visit visit = office.visit(office.staff.clerk, "POST", ask(), DeskFixture.posted(form), Language.TH);
        assertThat(office.rendered(answer, visit))
                .contains("กรุณาเลือกจากรายการที่พบ", "value=\"ฉบับรวม\"", "value=\"" + successor.id() + "\"");
        assertThat(office.now(old.id()).marks().withdrawalRequest()).isEmpty();
    }

    private Optional<PublicationId> named() {
        return office.now(old.id()).marks().withdrawalRequest().orElseThrow().successor();
    }

    private void asks(Map<String, String> fields) {
        assertThat(office.post(office.staff.clerk, ask(), form(fields))).isInstanceOf(Answer.Redirect.class);
    }

    private Map<String, String> form(Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("version", Long.toString(office.now(old.id()).version()));
        form.put("comment", "รวมเป็นฉบับเดียว");
        return form;
    }

    private String ask() {
        return "/publications/" + old.id() + "/act/request-withdrawal";
    }
}

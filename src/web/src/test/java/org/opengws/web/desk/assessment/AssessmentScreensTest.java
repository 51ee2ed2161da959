package org.opengws.web.desk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.people.Person;
import org.opengws.web.Answer;
import org.opengws.web.desk.DeskFixture;

/** The schemes on the desk: who sees them, who says what answers an item, and what is told of both. */
class AssessmentScreensTest {

    private static final String OIT = "/assessment/oit-2568";

    private final DeskFixture office = new DeskFixture();

    @Test
    void everybodySeesEachSchemeWithItsScoreItsFormulaAndHowSureItIs() {
        for (Person person : List.of(office.staff.clerk, office.staff.secretary, office.staff.administrator)) {
            String page = office.page(person, "/assessment", 200);
            assertThat(page)
                    .contains("OIT พ.ศ. ๒๕๖๘", "MOIT พ.ศ. ๒๕๖๙", "มาตรฐานเว็บไซต์ภาครัฐ")
                    .contains("รวบรวมจากหน้าเว็บไซต์ของหน่วยงาน")
                    .contains("ร้อยละ = ")
                    .contains("0 จาก 11 รายการ");
        }
    }

    @Test
    void ourTopicsAreShownAsProposalsAndAnItemWithoutOneAsNotMapped() {
        String page = office.page(office.staff.clerk, OIT, 200);

        assertThat(page).contains("ข้อเสนอของระบบ", "ยังไม่ได้จับคู่", "แสดง 22 จาก 22 รายการ");
        assertThat(office.page(office.staff.clerk, OIT + "?state=not-mapped", 200))
                .contains("แสดง 11 จาก 22 รายการ")
                .doesNotContain("โครงสร้างและอำนาจหน้าที่");
    }

    @Test
    void theEvidenceOfAnItemIsShownWithAddressOwnerAndDay() {
        Publication published = office.published("รายงานของกรม");
        map(office.staff.communications, OIT + "/items/o10", Map.of("publications", "/p/" + published.id() + "/x"));

        String page = office.page(office.staff.clerk, OIT + "?state=current", 200);
        assertThat(page)
                .contains("แสดง 1 จาก 22 รายการ", "รายงานของกรม", "/p/" + published.id())
                .contains("สำนักนโยบายและยุทธศาสตร์", "เผยแพร่เมื่อ");
    }

    @Test
    void theListIsATableForASpreadsheetOfTheSameItems() {
        Answer.Plain csv = (Answer.Plain) office.get(office.staff.clerk, OIT + "/items.csv?state=not-mapped");

        assertThat(csv.text()).startsWith("\uFEFFรหัส,");
        assertThat(csv.text().lines()).hasSize(1 + 11);
        assertThat(csv.fileName()).isEqualTo("oit-2568.csv");
    }

    @Test
    void onlyCommunicationsAndTheAdministratorAreOfferedTheFormAndTaken() {
        String item = OIT + "/items/o1";
        assertThat(office.page(office.staff.clerk, item, 200)).doesNotContain("name=\"topic\"");
        assertThat(office.page(office.staff.administrator, item, 200)).contains("name=\"topic\"");

        Answer refused = office.post(office.staff.head, item, Map.of("topic", "history"));
        assertThat(((Answer.Page) refused).status()).isEqualTo(403);
        map(office.staff.communications, item, Map.of("topic", "history"));

        assertThat(office.page(office.staff.clerk, item, 200)).contains("หน่วยงานกำหนด", "กำหนดโดย");
    }

    @Test
    void whatDoesNotApplyNeedsAReasonWhichIsThenShown() {
        String item = OIT + "/items/o1";
        Answer.Page without =
                (Answer.Page) office.post(office.staff.communications, item, Map.of("not-applicable", "1"));
        assertThat(without.status()).isEqualTo(422);

        map(office.staff.communications, item, Map.of("not-applicable", "1", "reason", "ไม่มีภารกิจนี้"));
        assertThat(office.page(office.staff.clerk, OIT + "?state=not-applicable", 200))
                .contains("แสดง 1 จาก 22 รายการ", "ไม่มีภารกิจนี้");
    }

    @Test
    void whatIsNoPublicationOrNoTopicIsRefusedAtItsField() {
        String item = OIT + "/items/o1";
        for (Map<String, String> wrong : List.of(
                Map.of("publications", "<script>"),
                Map.of("publications", "aaaaaaaaaaaa"),
                Map.of("topic", "../x"),
                Map.of("topic", "no-such-topic"))) {
            Answer.Page page = (Answer.Page) office.post(office.staff.communications, item, wrong);
            assertThat(page.status()).as(wrong.toString()).isEqualTo(422);
        }
        assertThat(office.publishing.mappings().all()).isEmpty();
    }

    @Test
    void aSchemeOrItemThatIsNotThereIsNotFound() {
        for (String path : List.of(
                "/assessment/none", "/assessment/oit-2570", OIT + "/items/o99", "/assessment/oit-2570/items.csv")) {
            office.page(office.staff.clerk, path, 404);
        }
    }

    @Test
    void theActStandsInTheRegisterOfActs() {
        map(office.staff.communications, OIT + "/items/o1", Map.of("topic", "history"));

        assertThat(office.page(office.staff.auditor, "/acts", 200)).contains("กำหนดหลักฐานประกอบรายการประเมิน");
        assertThat(OfficeActKind.byCode("item-mapped")).contains(OfficeActKind.ITEM_MAPPED);
    }

    private void map(Person person, String path, Map<String, String> fields) {
        assertThat(office.post(person, path, fields)).isInstanceOf(Answer.Redirect.class);
    }
}

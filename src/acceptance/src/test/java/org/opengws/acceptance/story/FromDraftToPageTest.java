package org.opengws.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SharedProduct;
import org.opengws.publishing.decision.Staff;

@ExtendWith(SharedProduct.class)
class FromDraftToPageTest {

    private final RunningProduct product;
    private final Staff staff;

    FromDraftToPageTest(RunningProduct product) {
        this.product = product;
        this.staff = product.staff;
    }

    @Test
    void whatAnExecutiveMustApproveIsPublicAfterHeadExecutiveMemoDirectorAndVerifier() {
        Matter matter = Matter.ofClause(product, "1.1", "การตีความระเบียบพัสดุ").isPublished();
        assertThat(matter.verbs())
                .containsExactly("submit", "endorse", "approve", "send-memo", "receive", "publish", "arrive");
        assertThat(matter.visited().text()).contains("การตีความระเบียบพัสดุ", "อนุมัติให้เผยแพร่โดย");
    }

    @Test
    void whatWasApprovedElsewhereIsPublicWithItsEvidenceAndWithoutTheExecutive() {
        Matter matter = Matter.ofClause(product, "1.2", "ยุทธศาสตร์กระทรวง").isPublished();
        assertThat(matter.verbs()).doesNotContain("approve").endsWith("publish", "arrive");
        assertThat(matter.visited().text()).contains("ยุทธศาสตร์กระทรวง", "อนุมัติตาม", "อว ๐๒๐๑/๗", "ลงวันที่");
    }

    @Test
    void generalInformationIsPublicAndCommunicationsChecksItAfterwards() {
        Matter matter = Matter.ofClause(product, "1.3", "หมายเลขโทรศัพท์ภายใน").isPublished();
        assertThat(matter.duties()).contains("standing-check");
        matter.does(staff.communications, "check");
        assertThat(matter.seen().path("checked").asText())
                .isEqualTo(product.clock.today().toString());
        matter.awaitsPage(200, "ตรวจสอบโดยส่วนสื่อสารองค์กร");
    }

    @Test
    void withoutEvidenceTheWayOfInformationApprovedElsewhereIsClosed() {
        Matter matter = Matter.ofClause(product, "1.2", "แผนที่ยังไม่มีหลักฐาน");
        var bare = Matter.draft("strategy", "แผนที่ยังไม่มีหลักฐาน", "<p>เนื้อหา</p>");
        bare.remove("evidence");
        matter.does(staff.clerk, "save", act -> act.set("draft", bare));
        assertThat(matter.refused(staff.clerk, "submit")).contains("evidence-missing");
    }

    @Test
    void theOwnerMayAlwaysChooseTheStricterProcedure() {
        Matter matter = Matter.ofClause(product, "1.3", "ข้อมูลที่ขออนุมัติด้วย");
        var stricter = Matter.draft("telephone", "ข้อมูลที่ขออนุมัติด้วย", "<p>เนื้อหา</p>");
        stricter.put("chosen", "executive-approval");
        matter.does(staff.clerk, "save", act -> act.set("draft", stricter)).does(staff.clerk, "submit");
        assertThat(matter.steps("ahead")).contains("approve");
    }

    @Test
    void thePageShowsTheDocumentAndGivesItWithItsThaiNameAndInParts() {
        byte[] file = org.opengws.acceptance.product.SampleFiles.pdf("รายงานประจำเดือน");
        Matter matter = Matter.ofClause(product, "1.3", "รายงานมีเอกสารแนบ")
                .attaches("รายงาน ประจำเดือน.pdf", file)
                .isPublished();
        String link = Links.to(matter.visited().text(), ".pdf");
        var whole = product.visitor().page(link).orFail();
        assertThat(whole.bytes()).isEqualTo(file);
        assertThat(whole.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(whole.header("Content-Disposition")).contains("filename*=UTF-8''%E0%B8%A3%E0%B8%B2%E0%B8%A2");
        var part = product.visitor().send(product.visitor().request(link).header("Range", "bytes=5-14"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).isEqualTo(java.util.Arrays.copyOfRange(file, 5, 15));
    }

    @Test
    void aPageIsNeverThereBeforeTheVerifierHasPassedIt() {
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องที่ยังไม่ผ่าน").reaches("verify");
        assertThat(matter.visited().status()).isEqualTo(404);
    }
}

package org.opengws.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SampleFiles;
import org.opengws.acceptance.product.SharedProduct;
import org.opengws.publishing.decision.Staff;

/** Each way back, and where the edition resumes after each kind of change. */
@ExtendWith(SharedProduct.class)
class WaysBackTest {

    private final RunningProduct product;
    private final Staff staff;

    WaysBackTest(RunningProduct product) {
        this.product = product;
        this.staff = product.staff;
    }

    @Test
    void theUnitHeadReturnsItWithCorrectionsThatAreTickedOff() {
        Matter matter =
                Matter.ofClause(product, "1.1", "เรื่องที่หัวหน้าส่งคืน").reaches("endorse");
        matter.does(
                staff.head,
                "return",
                act -> act.putArray("corrections")
                        .addObject()
                        .put("target", "title.th")
                        .put("text", "กรุณาแก้ชื่อเรื่องให้ชัดเจน"));
        assertThat(matter.state()).isEqualTo("returned");
        assertThat(matter.refused(staff.clerk, "submit", act -> act.putArray("ticked")))
                .containsExactly("corrections-open");
        matter.does(staff.clerk, "submit");
        assertThat(matter.step()).isEqualTo("endorse");
    }

    @Test
    void theExecutiveReturnsItAndTheUnchangedEditionComesBackToHimAlone() {
        Matter matter =
                Matter.ofClause(product, "1.1", "เรื่องที่ผู้บริหารส่งคืน").reaches("approve");
        matter.because(staff.secretary, "return", "กรุณายืนยันตัวเลข").does(staff.clerk, "submit");
        assertThat(matter.step()).isEqualTo("approve");
        assertThat(matter.steps("skipped")).containsExactly("endorse");
    }

    @Test
    void whatTheExecutiveRejectsIsFinalForThatEdition() {
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องที่ไม่อนุมัติ").reaches("approve");
        matter.because(staff.secretary, "reject", "ยังไม่สมควรเผยแพร่");
        assertThat(matter.state()).isEqualTo("rejected");
        assertThat(matter.refused(staff.clerk, "submit")).contains("wrong-state");
        matter.does(staff.clerk, "revise");
        assertThat(matter.state()).isEqualTo("draft");
    }

    @Test
    void theVerifierSendsItBackAndTheUnchangedEditionComesBackToHimAlone() {
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องที่ศูนย์ส่งคืน").reaches("verify");
        matter.because(staff.verifier, "send-back", "ไฟล์เปิดไม่ได้").does(staff.clerk, "submit");
        assertThat(matter.step()).isEqualTo("verify");
        assertThat(matter.steps("skipped")).containsExactly("endorse", "approve", "memo", "receive");
    }

    @Test
    void theOwnerRecallsItAsLongAsNobodyHasDecidedAtTheStep() {
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องที่ดึงกลับ").reaches("endorse");
        matter.does(staff.clerk, "recall");
        assertThat(matter.state()).isEqualTo("draft");
        matter.reaches("approve").does(staff.clerk, "recall");
        assertThat(matter.state()).isEqualTo("draft");
        assertThat(matter.refused(staff.clerk, "recall")).contains("wrong-state");
    }

    @Test
    void aMendedFileWithTheSameTextGoesBackToTheVerifierAloneWithAContinuationSheet() {
        byte[] first = SampleFiles.pdf("รายงานการประชุม");
        Matter matter = Matter.ofClause(product, "1.1", "รายงานที่ไฟล์เสีย").attaches("รายงาน.pdf", first);
        matter.reaches("verify").because(staff.verifier, "send-back", "ไฟล์เสีย");
        matter.replacesTheDocument("รายงาน.pdf", SampleFiles.mended(first)).does(staff.clerk, "submit");
        assertThat(matter.step()).isEqualTo("verify");
        assertThat(matter.latest().path("memo").path("signature").isObject()).isTrue();
        assertThat(matter.latest().path("memo").path("continuations")).hasSize(1);
    }

    @Test
    void anotherTextIsEndorsedAndApprovedAgain() {
        Matter matter = Matter.ofClause(product, "1.1", "ข้อความเดิม").reaches("verify");
        matter.because(staff.verifier, "send-back", "ข้อความไม่ตรง");
        matter.saves("ข้อความเดิม", "<p>ข้อความใหม่</p>").does(staff.clerk, "submit");
        assertThat(matter.step()).isEqualTo("endorse");
        assertThat(matter.steps("ahead")).contains("approve", "memo");
    }

    @Test
    void aTopicWithAnotherProcedureStartsThatProcedureAnew() {
        Matter matter = Matter.ofClause(product, "1.3", "ย้ายหัวข้อ").reaches("verify");
        matter.because(staff.verifier, "send-back", "หัวข้อไม่ตรงกับเนื้อหา");
        matter.moves("s9-2").does(staff.clerk, "submit");
        assertThat(matter.latest().path("procedure").asText()).isEqualTo("executive-approval");
        assertThat(matter.step()).isEqualTo("endorse");
        assertThat(matter.steps("skipped")).isEmpty();
    }

    @Test
    void whatSomebodyDecidedOnWhileAnotherLookedIsRefusedAsStale() {
        Matter matter = Matter.ofClause(product, "1.1", "สองคนพร้อมกัน").reaches("endorse");
        long version = matter.seen().path("version").asLong();
        matter.does(staff.head, "endorse");
        assertThat(matter.refused(staff.secretary, "approve", act -> act.put("version", version)))
                .contains("stale");
    }
}

package org.opengws.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.Client;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SharedProduct;
import org.opengws.publishing.decision.Staff;

@ExtendWith(SharedProduct.class)
class AfterPublicationTest {

    private final RunningProduct product;
    private final Staff staff;

    AfterPublicationTest(RunningProduct product) {
        this.product = product;
        this.staff = product.staff;
    }

    @Test
    void aSuspendedPageIsANoticeAtOnceAndBackWhenItIsReinstated() {
        Matter matter = Matter.ofClause(product, "1.1", "หน้าที่ถูกระงับ").isPublished();
        matter.because(staff.verifier, "suspend", "พบข้อมูลส่วนบุคคล").awaitsPage(404, "ระงับการเผยแพร่ชั่วคราว");
        assertThat(matter.visited().text()).doesNotContain("เนื้อความของหน้าที่ถูกระงับ");
        matter.does(staff.director, "reinstate").awaitsPage(200, "เนื้อความของหน้าที่ถูกระงับ");
    }

    @Test
    void whatSomebodyForgedInTheRepositoryIsNotPublishedCanBeTakenOffAndIsRevisedFromWhatWasApproved() {
        Matter matter =
                Matter.ofClause(product, "1.3", "เรื่องที่ถูกแก้นอกระบบ").isPublished();
        String before = product.forges(matter.id(), 1, "title.th", "ชื่อที่ปลอม");
        assertThat(matter.refused(staff.clerk, "attest")).containsExactly("public-altered");
        matter.because(staff.verifier, "suspend", "พบข้อมูลที่ถูกเปลี่ยน").awaitsPage(404, "ระงับการเผยแพร่ชั่วคราว");
        assertThat(matter.refused(staff.verifier, "reinstate")).containsExactly("public-altered");
        matter.does(staff.clerk, "revise");
        assertThat(matter.latest().path("content").path("title").path("th").asText())
                .isEqualTo(before);
        product.forges(matter.id(), 1, "title.th", before);
        matter.does(staff.verifier, "reinstate").awaitsPage(200, before);
    }

    @Test
    void aWithdrawnPageAnswersGoneWithItsSuccessor() {
        Matter successor = Matter.ofClause(product, "1.3", "หน้าใหม่ที่มาแทน").isPublished();
        Matter matter = Matter.ofClause(product, "1.3", "หน้าเก่าที่เลิกใช้").isPublished();
        matter.does(
                staff.clerk,
                "request-withdrawal",
                act -> act.put("comment", "รวมไว้ในหน้าใหม่").put("successor", successor.id()));
        assertThat(matter.visited().status()).isEqualTo(200);
        matter.does(staff.head, "withdraw").awaitsPage(410, successor.id());
        assertThat(matter.visited().text()).doesNotContain("เนื้อความของหน้าเก่าที่เลิกใช้");
    }

    @Test
    void aSecondEditionIsMadeWhileTheFirstIsPublicAndTheFirstStaysReadable() {
        Matter matter = Matter.ofClause(product, "1.3", "ฉบับที่หนึ่ง").isPublished();
        matter.does(staff.clerk, "revise").saves("ฉบับที่สอง", "<p>เนื้อความใหม่</p>");
        assertThat(matter.visited().text()).contains("ฉบับที่หนึ่ง").doesNotContain("ฉบับที่สอง");
        matter.isPublished();
        assertThat(matter.edition(1).path("state").asText()).isEqualTo("superseded");
        matter.awaitsPage(200, "เนื้อความใหม่");
        assertThat(matter.seen().path("inForce").asInt()).isEqualTo(2);
    }

    @Test
    void aDelegateApprovesForTheExecutiveWithinHisOrderOnly() {
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องที่มอบอำนาจ").reaches("approve");
        assertThat(matter.refused(staff.secondDeputy, "approve")).contains("no-delegation");
        delegate("s9-2");
        matter.does(staff.secondDeputy, "approve");
        var decision = matter.seen().path("decisions").path(matter.verbs().size() - 1);
        assertThat(decision.path("by").path("delegation").asText()).isNotEmpty();
        assertThat(decision.path("by").path("onBehalfOf").asText())
                .isEqualTo(staff.secretary.position().th());
        matter.isPublished();
    }

    private void delegate(String scope) {
        var order = Client.object()
                .put("order", "๑/๒๕๖๙")
                .put("by", staff.secretary.id().value())
                .put("to", staff.secondDeputy.id().value())
                .put("scope", scope)
                .put("from", product.clock.today().toString())
                .put("until", product.clock.today().plusYears(1).toString())
                .put("scan", product.scan(staff.secretary));
        var items = product.as(staff.secretary)
                .post("/delegations", order)
                .orFail()
                .json()
                .path("items");
        String id = items.path(items.size() - 1).path("id").asText();
        product.as(staff.auditor)
                .post("/delegations/" + id + "/confirm", Client.object())
                .orFail();
    }

    @Test
    void aRequestedUpdateIsAnsweredByAnAttestationWithAReason() {
        Matter matter =
                Matter.ofClause(product, "1.3", "ข้อมูลที่ขอให้ปรับปรุง").isPublished();
        matter.because(staff.communications, "request-update", "หมายเลขเปลี่ยนแล้ว");
        assertThat(matter.duties()).contains("update");
        assertThat(matter.refused(staff.clerk, "attest")).contains("comment-missing");
        matter.because(staff.clerk, "attest", "ตรวจสอบแล้ว หมายเลขเดิมยังใช้ได้");
        assertThat(matter.duties()).doesNotContain("update");
    }

    @Test
    void aRequestedUpdateIsAnsweredByANewEdition() {
        Matter matter = Matter.ofClause(product, "1.3", "ข้อมูลที่ปรับปรุงใหม่").isPublished();
        matter.because(staff.communications, "request-update", "ที่อยู่เปลี่ยนแล้ว");
        matter.does(staff.clerk, "revise")
                .saves("ข้อมูลที่ปรับปรุงใหม่", "<p>ที่อยู่ใหม่</p>")
                .reaches("verify");
        assertThat(matter.duties()).contains("update");
        matter.isPublished();
        assertThat(matter.duties()).doesNotContain("update");
    }

    @Test
    void aWordInsideAnUnspacedThaiSentenceIsFound() {
        Matter.ofClause(product, "1.3", "ประกาศรับสมัครนักวิเคราะห์นโยบายและแผนปฏิบัติการ")
                .isPublished();
        var found = product.visitor()
                .page("/search?q=%E0%B8%A7%E0%B8%B4%E0%B9%80%E0%B8%84%E0%B8%A3%E0%B8%B2%E0%B8%B0%E0%B8%AB%E0%B9%8C");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).contains("ประกาศรับสมัคร").contains("<mark>");
    }
}

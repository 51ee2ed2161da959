package org.opengws.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SampleFiles;
import org.opengws.acceptance.product.SharedProduct;
import org.opengws.publishing.decision.Staff;

/** The desk by hand, without any script. The interface brings a case near the point; the point itself is a person's. */
@ExtendWith({SharedProduct.class, Chromium.Shared.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskStoriesTest {

    private RunningProduct product;
    private Staff staff;
    private People people;

    @BeforeAll
    void open(RunningProduct running, Chromium chromium) {
        product = running;
        staff = running.staff;
        people = new People(running, chromium);
    }

    @AfterAll
    void close() {
        people.close();
    }

    @Test
    void aClerkWritesAndSubmitsAndEverybodyActsUntilTheVisitorReadsItInBothLanguages() {
        DeskUser clerk = people.as(staff.clerk).opens("/publications/new");
        clerk.types("q", "interpretations")
                .presses("main form[role='search'] button")
                .presses("main a[href*='topic=s9-2']");
        assertThat(clerk.text()).contains("ต้องได้รับอนุมัติจากผู้บริหารสูงสุด");
        clerk.types("title.th", "แนวทางการตีความระเบียบ").presses("main .actions button");
        clerk.types("title.en", "How the rule is read")
                .types("summary.th", "แนวทางของสำนักงาน")
                .types("body.th", "ข้อความสำคัญของแนวทาง")
                .attaches("file", "แนวทาง.pdf", "application/pdf", SampleFiles.pdf("แนวทาง"))
                .presses("main button[value='upload']");
        assertThat(clerk.text()).contains("แนวทาง.pdf");
        clerk.presses("main .actions button[value='submit']");
        Matter matter = Matter.found(product, clerk.page().url());
        if (matter.state().equals("draft")) {
            clerk.decides();
            matter.looks();
        }
        assertThat(matter.step()).isEqualTo("endorse");

        people.as(staff.head).does(matter, "endorse");
        people.as(staff.secretary).does(matter, "approve");
        people.as(staff.head).does(matter, "send-memo", memo());
        people.as(staff.director).does(matter, "receive");
        people.as(staff.verifier).does(matter, "publish");
        matter.awaits(each -> each.state().equals("published"));

        assertThat(people.visits(matter.page()))
                .contains("แนวทางการตีความระเบียบ", "ข้อความสำคัญของแนวทาง", "อนุมัติให้เผยแพร่โดย");
        assertThat(people.visits("/en" + matter.page())).contains("How the rule is read");
    }

    private static Map<String, String> memo() {
        return Map.of("memo.subject", "ขอเผยแพร่แนวทาง", "memo.body", "เพื่อโปรดพิจารณา");
    }

    @Test
    void theInboxShowsWhatWaitsAndTheNextActIsOneClickAway() {
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องที่รอในกล่องงาน").reaches("endorse");
        DeskUser head = people.as(staff.head).opens("/");
        assertThat(head.text()).contains("เรื่องที่รอในกล่องงาน");
        head.presses("main a[href*='" + matter.id() + "']");
        assertThat(head.page()
                        .locator("main a[href*='/act/endorse'], main form[action*='/act/endorse']")
                        .count())
                .isPositive();
    }

    @Test
    void whatIsReturnedSaysWhereAndWhatToMendAndIsTickedOff() {
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องที่ต้องแก้ชื่อ").reaches("endorse");
        DeskUser head = people.as(staff.head).begins(matter, "return");
        head.types("correction-target.1", "title.th").types("correction-text.1", "กรุณาระบุปีงบประมาณ");
        head.decides();
        assertThat(matter.looks().state()).isEqualTo("returned");

        DeskUser clerk = people.as(staff.clerk).opens(matter);
        assertThat(clerk.text()).contains("กรุณาระบุปีงบประมาณ");
        clerk.does(matter, "submit");
        assertThat(matter.step()).isEqualTo("endorse");
    }

    @Test
    void anExecutiveRejectsForGoodAndMustSayWhy() {
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องที่จะไม่อนุมัติ").reaches("approve");
        DeskUser secretary = people.as(staff.secretary).begins(matter, "reject");
        secretary.decides();
        assertThat(secretary.problems()).isNotEmpty();
        assertThat(matter.looks().state()).isEqualTo("in-procedure");
        secretary.types("comment", "ยังไม่สมควรเผยแพร่").decides();
        assertThat(matter.looks().state()).isEqualTo("rejected");
    }

    @Test
    void theOwnerRecallsAndTheVerifierSendsBack() {
        Matter matter =
                Matter.ofClause(product, "1.3", "เรื่องที่ดึงกลับและส่งคืน").reaches("endorse");
        people.as(staff.clerk).does(matter, "recall");
        assertThat(matter.state()).isEqualTo("draft");
        matter.reaches("verify");
        people.as(staff.verifier).does(matter, "send-back", Map.of("comment", "ไฟล์เปิดไม่ได้"));
        assertThat(matter.state()).isEqualTo("returned");
        assertThat(people.as(staff.clerk).opens(matter).text()).contains("ไฟล์เปิดไม่ได้");
    }

    @Test
    void whatIsSuspendedIsANoticeForVisitorsUntilItIsReinstated() {
        Matter matter = Matter.ofClause(product, "1.3", "หน้าที่ศูนย์ระงับ").isPublished();
        people.as(staff.verifier).does(matter, "suspend", Map.of("comment", "พบข้อมูลส่วนบุคคล"));
        matter.awaitsPage(404, "ระงับการเผยแพร่ชั่วคราว");
        assertThat(people.visits(matter.page()))
                .contains("ระงับการเผยแพร่ชั่วคราว")
                .doesNotContain("พบข้อมูลส่วนบุคคล");
        people.as(staff.director).does(matter, "reinstate");
        matter.awaitsPage(200, "หน้าที่ศูนย์ระงับ");
    }

    @Test
    void whatIsWithdrawnPointsToItsSuccessor() {
        Matter successor =
                Matter.ofClause(product, "1.3", "หน้าที่มาแทนหน้าเดิม").isPublished();
        Matter matter = Matter.ofClause(product, "1.3", "หน้าเดิมที่ยกเลิก").isPublished();
        people.as(staff.clerk)
                .does(matter, "request-withdrawal", Map.of("comment", "รวมเป็นหน้าเดียว", "successor", successor.id()));
        people.as(staff.head).does(matter, "withdraw");
        matter.awaitsPage(410, successor.id());
        assertThat(people.visits(matter.page())).contains("ยกเลิกการเผยแพร่", "หน้าที่มาแทนหน้าเดิม");
    }

    @Test
    void aSecondEditionIsWrittenWhileTheFirstIsPublicAndThenReplacesIt() {
        Matter matter = Matter.ofClause(product, "1.3", "ข้อมูลฉบับแรก").isPublished();
        DeskUser clerk = people.as(staff.clerk).does(matter, "revise");
        clerk.opens("/publications/" + matter.id() + "/edit")
                .types("title.th", "ข้อมูลฉบับใหม่")
                .presses("main .actions button[value='save']");
        matter.looks();
        assertThat(people.visits(matter.page())).contains("ข้อมูลฉบับแรก").doesNotContain("ข้อมูลฉบับใหม่");
        matter.isPublished().awaitsPage(200, "ข้อมูลฉบับใหม่");
        assertThat(people.visits(matter.page() + "/editions/1")).contains("ข้อมูลฉบับแรก");
    }

    @Test
    void communicationsAsksForAnUpdateAndTheOwnerAnswers() {
        Matter matter = Matter.ofClause(product, "1.3", "หมายเลขที่อาจเปลี่ยน").isPublished();
        people.as(staff.communications).does(matter, "request-update", Map.of("comment", "หมายเลขเปลี่ยนแล้วหรือไม่"));
        DeskUser clerk = people.as(staff.clerk).opens(matter);
        assertThat(clerk.text()).contains("หมายเลขเปลี่ยนแล้วหรือไม่");
        clerk.does(matter, "attest", Map.of("comment", "ตรวจแล้ว ยังใช้หมายเลขเดิม"));
        assertThat(matter.duties()).doesNotContain("update");
    }

    @Test
    void theMemoIsASheetInTheOfficialFormReadyToPrint() {
        Matter matter =
                Matter.ofClause(product, "1.1", "เรื่องที่มีบันทึกข้อความ").reaches("receive");
        DeskUser director = people.as(staff.director);
        director.opens("/publications/" + matter.id() + "/memo/1/sheet");
        assertThat(director.page().locator("body").innerText())
                .contains("บันทึกข้อความ", "ส่วนราชการ", "เรื่อง", "เรียน", "ขอเผยแพร่ข้อมูล");
        director.page()
                .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.PRINT));
        byte[] printed = director.page().pdf();
        assertThat(printed).startsWith('%', 'P', 'D', 'F');
        director.page()
                .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.SCREEN));
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsThereAgainAfterSigningIn() {
        Matter matter = Matter.ofClause(product, "1.3", "เรื่องที่พิมพ์ค้างไว้");
        DeskUser clerk = people.as(staff.clerk).opens("/publications/" + matter.id() + "/edit");
        clerk.types("title.th", "ชื่อเรื่องที่พิมพ์ใหม่").types("body.th", "ข้อความยาวที่พิมพ์ไว้");
        clerk.endsSession();
        clerk.presses("main .actions button[value='save']");
        clerk.types("name", staff.clerk.id().value()).types("password", RunningProduct.PASSWORD);
        clerk.presses("main form button.main");
        assertThat(clerk.text()).contains("ชื่อเรื่องที่พิมพ์ใหม่", "ข้อความยาวที่พิมพ์ไว้");
        clerk.presses("main form button.main");
        assertThat(matter.looks()
                        .latest()
                        .path("content")
                        .path("title")
                        .path("th")
                        .asText())
                .isEqualTo("ชื่อเรื่องที่พิมพ์ใหม่");
        assertThat(matter.latest().path("content").path("body").path("th").asText())
                .contains("ข้อความยาวที่พิมพ์ไว้");
    }

    @Test
    void aRefusedFileIsExplainedAndNothingTypedIsLost() {
        Matter matter = Matter.ofClause(product, "1.3", "เรื่องที่แนบไฟล์ผิด");
        DeskUser clerk = people.as(staff.clerk).opens("/publications/" + matter.id() + "/edit");
        clerk.types("body.th", "ข้อความที่ต้องไม่หาย")
                .attaches(
                        "file",
                        "รูป.pdf",
                        "application/pdf",
                        "not a pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .presses("main button[value='upload']");
        assertThat(clerk.problems()).contains("ไฟล์");
        assertThat(clerk.page().locator("main [name='body.th']").inputValue()).contains("ข้อความที่ต้องไม่หาย");
    }

    @Test
    void aStaleFormIsRefusedAndShowsWhatIsNew() {
        Matter matter =
                Matter.ofClause(product, "1.1", "เรื่องที่สองคนเปิดพร้อมกัน").reaches("endorse");
        DeskUser head = people.as(staff.head).begins(matter, "endorse");
        matter.does(staff.clerk, "recall").does(staff.clerk, "submit");
        head.decides();
        assertThat(head.text()).contains("มีผู้อื่นบันทึกรายการนี้ไปก่อนแล้ว");
        assertThat(matter.looks().step()).isEqualTo("endorse");
    }

    @Test
    void whoMayNotActIsShownNoWayToAndRefusedAtTheAddress() {
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องของผู้อื่น").reaches("approve");
        DeskUser clerk = people.as(staff.clerk).opens(matter);
        assertThat(clerk.page().locator("main a[href*='/act/approve']").count()).isZero();
        clerk.opens("/publications/" + matter.id() + "/act/approve");
        assertThat(clerk.page().locator("main .actions button[value='act']").count())
                .isZero();
    }

    @Test
    void aDelegationMadeAtTheDeskLetsTheDeputyApprove() {
        String order = "๙๙/๒๕๖๙";
        DeskUser secretary = people.as(staff.secretary).opens("/delegations");
        secretary
                .types("order", order)
                .types("to", staff.deputy.id().value())
                .types("from", product.clock.today().toString())
                .types("until", product.clock.today().plusMonths(1).toString())
                .attaches("scan", "order.png", "image/png", RunningProduct.picture())
                .presses("main form:has([name='order']) button.main");
        assertThat(secretary.text()).contains(order);
        people.as(staff.auditor)
                .opens("/delegations")
                .presses("main li:has-text('" + order + "') button[formaction$='/confirm']");
        Matter matter =
                Matter.ofClause(product, "1.1", "เรื่องที่รองปลัดอนุมัติ").reaches("approve");
        people.as(staff.deputy).does(matter, "approve");
        assertThat(people.as(staff.clerk).opens(matter).text()).contains(order);
    }

    @Test
    void theDeskSpeaksEnglishWhenAskedTo() {
        DeskUser auditor = people.as(staff.auditor).opens("/?lang=en");
        assertThat(auditor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        auditor.opens("/publications?lang=th");
        assertThat(auditor.page().locator("html").getAttribute("lang")).isEqualTo("th");
    }
}

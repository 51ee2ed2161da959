package org.opengws.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SampleFiles;
import org.opengws.acceptance.product.SharedProduct;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;

/** Writing with the page's own scripts, under the page's own policy. */
@ExtendWith({SharedProduct.class, Chromium.Shared.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingStoriesTest {

    /** Every element and attribute that a body may hold, as the server keeps it. */
    private static final String EVERYTHING = "<p>ย่อหน้า <strong>หนา</strong> <em>เอียง</em><br>บรรทัดใหม่ "
            + "<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">ลิงก์</a> "
            + "<a href=\"mailto:a@example.org\"><strong>อีเมล</strong></a></p>"
            + "<h2>ใหญ่</h2><h3>รอง</h3><h4>ย่อย</h4>"
            + "<ul><li>หนึ่ง<ul><li>ซ้อน</li></ul></li><li><p>สอง</p><p>สาม</p></li></ul><ol><li>ลำดับ</li></ol>"
            + "<blockquote><p>ยกมา</p></blockquote><blockquote>ไม่มีย่อหน้า</blockquote>"
            + "<table><caption>คำบรรยาย <strong>หนา</strong></caption>"
            + "<thead><tr><th scope=\"col\">ก</th><th colspan=\"2\" scope=\"colgroup\">ข</th></tr></thead>"
            + "<tbody><tr><th rowspan=\"2\" scope=\"row\">ค</th><td>1</td><td><p>2</p><ul><li>3</li></ul></td></tr>"
            + "<tr><td colspan=\"2\">4</td></tr></tbody><tbody><tr><td>5</td><td>6</td><td></td></tr></tbody>"
            + "<tfoot><tr><td>7</td><td>8</td><td>9</td></tr></tfoot></table><p>จบ</p>";

    private static final String HOSTILE = "<h1 onclick=\"hit=1\">หัวเรื่อง</h1><p style=\"color:red\">ดี "
            + "<b>หนา</b><script>hit=1</script><img src=x onerror=\"hit=1\">"
            + "<a href=\"javascript:hit=1\">ลวง</a> <a href=\"https://example.org\">จริง</a></p>"
            + "<iframe srcdoc=\"<script>parent.hit=1</script>\"></iframe><svg onload=\"hit=1\"></svg>"
            + "<table><tr><td>ช่อง</td></tr></table>";

    private RunningProduct product;
    private DeskUser clerk;

    @BeforeAll
    void open(RunningProduct running, Chromium chromium) {
        product = running;
        clerk = new DeskUser(chromium.withScript(1440), running.address())
                .signsIn(running.staff.clerk.id().value(), RunningProduct.PASSWORD);
    }

    @AfterAll
    void close() {
        clerk.close();
    }

    private Page page() {
        return clerk.page();
    }

    private void edits(Matter matter) {
        clerk.opens("/publications/" + matter.id() + "/edit");
        page().locator(".ProseMirror").first().waitFor();
    }

    private void awaitsSaved() {
        page().locator(".keep-state.saved").waitFor();
    }

    private static String body(Matter matter) {
        return matter.looks().latest().path("content").path("body").path("th").asText();
    }

    private static String title(Matter matter) {
        return matter.looks().latest().path("content").path("title").path("th").asText();
    }

    @Test
    void everythingThatABodyMayHoldComesBackAsItWas() {
        Matter matter = Matter.ofClause(product, "1.1", "เนื้อหาครบทุกแบบ").saves("เนื้อหาครบทุกแบบ", EVERYTHING);
        assertThat(body(matter)).isEqualTo(EVERYTHING);
        edits(matter);
        page().locator("#f-body-th p").last().click();
        page().keyboard().press("End");
        page().keyboard().type("แล้ว");
        page().keyboard().press("Control+s");
        awaitsSaved();
        assertThat(body(matter)).isEqualTo(EVERYTHING.replace("<p>จบ</p>", "<p>จบแล้ว</p>"));
    }

    @Test
    void aBodyThatTheEditorCouldNotKeepStaysAPlainFieldAndSaysSo() {
        String loose = "<ul>ข้อความนอกรายการ<li>หนึ่ง</li></ul>";
        Matter matter = Matter.ofClause(product, "1.1", "เนื้อหาแปลก").saves("เนื้อหาแปลก", loose);
        String kept = body(matter);
        clerk.opens("/publications/" + matter.id() + "/edit");
        page().locator("[data-plain]").first().waitFor();
        assertThat(page().locator("textarea#f-body-th").inputValue()).isEqualTo(kept);
    }

    @Test
    void whatIsPastedIsCleanedByWhatABodyMayHold() {
        Matter matter = Matter.ofClause(product, "1.1", "วางเนื้อหา").saves("วางเนื้อหา", "<p></p>");
        edits(matter);
        String typed = pastes(HOSTILE);
        assertThat(typed)
                .contains("<h2>หัวเรื่อง</h2>", "<strong>หนา</strong>", "ลวง", "<td>ช่อง</td>")
                .contains("<a href=\"https://example.org\">จริง</a>")
                .doesNotContain("script", "img", "javascript", "onclick", "style", "iframe", "svg");
        assertThat(page().evaluate("() => window.hit")).isNull();
        page().keyboard().press("Control+s");
        awaitsSaved();
        assertThat(body(matter)).contains("<h2>หัวเรื่อง</h2>").doesNotContain("javascript");
    }

    @Test
    void aListOfWordIsAListAndARaisedFigureStaysRaised() {
        Matter matter = Matter.ofClause(product, "1.1", "วางจาก Word").saves("วางจาก Word", "<p></p>");
        edits(matter);
        String typed = pastes("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                + "<span style='mso-list:Ignore'>๑.<span>&nbsp;&nbsp;</span></span><![endif]>ข้อแรก</p>"
                + "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>"
                + "<span style='mso-list:Ignore'>·<span>&nbsp;</span></span>ข้อย่อย</p>"
                + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>"
                + "<span style='mso-list:Ignore'>๒.<span>&nbsp;</span></span>ข้อสอง</p>"
                + "<p class=MsoNormal>พื้นที่ 10<sup>2</sup> ตร.ม. และ H<sub>2</sub>O</p>");
        assertThat(typed.replaceAll("</?p>", ""))
                .contains("<ol><li>ข้อแรก<ul><li>ข้อย่อย</li></ul></li><li>ข้อสอง</li></ol>")
                .contains("พื้นที่ 10² ตร.ม. และ H₂O");
        assertThat(page().locator(".rich-lost").first().isVisible()).isFalse();
    }

    @Test
    void whatAPasteCannotKeepIsSaid() {
        Matter matter = Matter.ofClause(product, "1.1", "วางแล้วหาย").saves("วางแล้วหาย", "<p></p>");
        edits(matter);
        pastes(
                "<p>ก<sup>ที่</sup> <s>ยกเลิก</s> <img src='x.png'> <span style='mso-highlight:yellow;background:yellow'>เน้น</span></p>");
        assertThat(page().locator(".rich-lost").first().textContent())
                .contains("รูปภาพ", "ตัวยกหรือตัวห้อย", "เส้นขีดฆ่า", "การเน้นด้วยสี")
                .doesNotContain("ขีดเส้นใต้");
        pastes("<p>ธรรมดา</p>");
        assertThat(page().locator(".rich-lost").first().isVisible()).isFalse();
    }

    /** @return what the field holds then */
    private String pastes(String html) {
        page().locator("#f-body-th").focus();
        page().evaluate(
                        "html => { const data = new DataTransfer(); data.setData('text/html', html);"
                                + "document.getElementById('f-body-th').dispatchEvent(new ClipboardEvent('paste',"
                                + "{clipboardData: data, bubbles: true, cancelable: true})); }",
                        html);
        return page().locator("textarea[name='body.th']").inputValue();
    }

    @Test
    void theToolbarIsOneStopWithArrowsWithinAndTellsWhatIsOn() {
        Matter matter = Matter.ofClause(product, "1.1", "แถบเครื่องมือ").saves("แถบเครื่องมือ", "<p>คำ</p>");
        edits(matter);
        page().locator("#f-body-th p").last().click();
        page().keyboard().press("Control+a");
        page().keyboard().press("Alt+F10");
        Locator bold = page().locator("[data-do=strong]").first();
        PlaywrightAssertions.assertThat(bold).isFocused();
        page().keyboard().press("Enter");
        PlaywrightAssertions.assertThat(bold).hasAttribute("aria-pressed", "true");
        page().keyboard().press("Alt+F10");
        page().keyboard().press("ArrowRight");
        page().keyboard().press("ArrowRight");
        page().keyboard().press("Enter");
        Locator dialog = page().locator("#link-dialog");
        dialog.locator("[name=address]").fill("javascript:alert(1)");
        page().keyboard().press("Enter");
        assertThat(dialog.locator("[data-wrong]").isVisible()).isTrue();
        dialog.locator("[name=address]").fill("www.example.org");
        page().keyboard().press("Enter");
        assertThat(dialog.isVisible()).isFalse();
        assertThat(page().locator("textarea[name='body.th']").inputValue())
                .isEqualTo("<p><a href=\"https://www.example.org\"><strong>คำ</strong></a></p>");
        page().keyboard().press("Control+z");
        page().keyboard().press("Control+z");
        assertThat(page().locator("textarea[name='body.th']").inputValue()).isEqualTo("<p>คำ</p>");
    }

    @Test
    void severalFilesAreSentWithTheirProgressAndOneCanBeStopped() {
        Matter matter = Matter.ofClause(product, "1.1", "แนบไฟล์");
        edits(matter);
        clerk.types("title.th", "ชื่อที่ยังไม่ได้บันทึก");
        page().route(
                        "**/documents?*name=%E0%B8%8A%E0%B9%89%E0%B8%B2.pdf*",
                        route -> {
                            // never answered: a slow line
                        });
        Locator input = page().locator("#file");
        input.setInputFiles(pdf("ช้า.pdf", "ช้า"));
        Locator slow = page().locator(".upload").first();
        assertThat(slow.locator("progress").isVisible()).isTrue();
        slow.locator("button").click();
        assertThat(slow.locator(".upload-state").innerText()).contains("ยกเลิกแล้ว");

        input.setInputFiles(new FilePayload[] {pdf("หนึ่ง.pdf", "หนึ่ง"), pdf("สอง.pdf", "สอง")});
        page().locator("[data-document]").nth(1).waitFor();
        page().locator(".upload.good").nth(1).waitFor();
        assertThat(page().locator("[name='title.th']").inputValue()).isEqualTo("ชื่อที่ยังไม่ได้บันทึก");
        assertThat(matter.looks().latest().path("content").path("documents"))
                .extracting(document -> document.path("name").asText())
                .containsExactly("หนึ่ง.pdf", "สอง.pdf");
        page().keyboard().press("Control+s");
        awaitsSaved();
        assertThat(title(matter)).isEqualTo("ชื่อที่ยังไม่ได้บันทึก");

        page().evaluate("() => { document.getElementById('documents').dataset.limit = '10'; }");
        input.setInputFiles(pdf("ใหญ่.pdf", "ใหญ่"));
        assertThat(page().locator(".upload.late").innerText()).contains("ใหญ่.pdf", "ไฟล์ใหญ่เกิน");
        page().locator("[data-document] button[value^='up-document']").nth(1).click();
        page().locator("#live:has-text('ย้าย')")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        assertThat(matter.looks()
                        .latest()
                        .path("content")
                        .path("documents")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("สอง.pdf");
    }

    private static FilePayload pdf(String name, String text) {
        return new FilePayload(name, "application/pdf", SampleFiles.pdf(text));
    }

    @Test
    void whatIsTypedIsSavedByItselfAndComesBackAfterTheSessionEnded() {
        Matter matter = Matter.ofClause(product, "1.1", "บันทึกเอง");
        edits(matter);
        clerk.types("externalLink", "ไม่ใช่ที่อยู่").presses("main .actions button[value=save]");
        page().locator("section.problems").waitFor();
        PlaywrightAssertions.assertThat(page().locator("section.problems")).isFocused();
        assertThat(page().locator("#f-externalLink").getAttribute("aria-describedby"))
                .contains("wrong");
        clerk.types("externalLink", "").types("title.th", "บันทึกเองโดยไม่ต้องกด");
        awaitsSaved();
        assertThat(title(matter)).isEqualTo("บันทึกเองโดยไม่ต้องกด");
        assertThat(page().locator("#preview iframe").getAttribute("src")).contains("/preview?framed=1");
        page().frameLocator("#preview iframe")
                .locator("h1:has-text('บันทึกเองโดยไม่ต้องกด')")
                .waitFor();

        clerk.context().clearCookies();
        clerk.types("title.th", "พิมพ์หลังหมดเวลา");
        page().keyboard().press("Control+s");
        page().locator(".keep-state.late a").waitFor();
        page().locator(".keep-state.late a").click();
        clerk.types("name", product.staff.clerk.id().value()).types("password", RunningProduct.PASSWORD);
        clerk.presses("main form button.main");
        page().locator("[data-kept]").waitFor();
        clerk.presses("[data-restore]");
        assertThat(page().locator("[name='title.th']").inputValue()).isEqualTo("พิมพ์หลังหมดเวลา");
        page().keyboard().press("Control+s");
        awaitsSaved();
        assertThat(title(matter)).isEqualTo("พิมพ์หลังหมดเวลา");
        page().reload();
        page().locator(".ProseMirror").first().waitFor();
        assertThat(page().locator("[data-kept]").isVisible()).isFalse();
    }

    @Test
    void whoeverWasOvertakenIsToldAndSeesBothTexts() {
        Matter matter = Matter.ofClause(product, "1.1", "สองคนพร้อมกัน");
        edits(matter);
        matter.saves("ชื่อของอีกคน", "<p>เนื้อความของอีกคน</p>");
        clerk.types("title.th", "ชื่อของฉัน");
        page().keyboard().press("Control+s");
        page().locator(".keep-state.late button").click();
        page().locator(".conflict").waitFor();
        assertThat(page().locator(".conflict").innerText()).contains("ชื่อของอีกคน", "ชื่อของฉัน");
        assertThat(page().locator("[name='title.th']").inputValue()).isEqualTo("ชื่อของฉัน");
        assertThat(title(matter)).isEqualTo("ชื่อของอีกคน");
    }

    @Test
    void rowsAreAddedMovedAndRemovedByKeyboard() {
        Matter matter = Matter.ofClause(product, "1.3", "สมุดโทรศัพท์");
        edits(matter);
        clerk.types("rows[1].unit", "กลุ่มหนึ่ง").types("rows[1].telephone", "02 111 1111");
        page().locator("button[value=add-row]").focus();
        page().keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page().locator("[name='rows[2].unit']")).isFocused();
        page().keyboard().type("กลุ่มสอง");
        assertThat(page().locator("#live").textContent()).isNotNull();
        page().locator("[name='rows[2].telephone']").fill("02 222 2222");
        page().keyboard().press("Alt+ArrowUp");
        PlaywrightAssertions.assertThat(page().locator("[name='rows[1].unit']")).hasValue("กลุ่มสอง");
        PlaywrightAssertions.assertThat(page().locator("[name='rows[1].telephone']"))
                .isFocused();
        page().locator("button[value=add-row]").press("Enter");
        page().locator("button[value='remove-row:3']").press("Enter");
        PlaywrightAssertions.assertThat(page().locator("[name=rows]")).hasValue("2");
        page().keyboard().press("Control+s");
        awaitsSaved();
        assertThat(matter.looks().latest().path("content").path("rows"))
                .extracting(row -> row.path("unit").asText())
                .containsExactly("กลุ่มสอง", "กลุ่มหนึ่ง");
    }

    @Test
    void anotherProcedureRedrawsWhatDependsOnItAndNothingTypedIsLost() {
        Matter matter = Matter.ofClause(product, "1.2", "แผนยุทธศาสตร์");
        edits(matter);
        clerk.types("title.th", "ชื่อที่กำลังพิมพ์").types("evidence.number", "นร ๐๕๐๕/๑๒");
        page().locator("[data-unfolds]").click();
        Locator procedure = page().locator("[name=procedure]");
        PlaywrightAssertions.assertThat(procedure).isFocused();
        procedure.selectOption("executive-approval");
        page().locator("#choice-way:has-text('ต้องเสนอผู้บริหารอนุมัติ (๑.๑)')").waitFor();
        assertThat(page().locator("[name='evidence.number']").count()).isZero();
        assertThat(page().locator("[name='title.th']").inputValue()).isEqualTo("ชื่อที่กำลังพิมพ์");
        procedure.selectOption("");
        page().locator("[name='evidence.number']").waitFor();
        assertThat(page().locator("[name='evidence.number']").inputValue()).isEqualTo("นร ๐๕๐๕/๑๒");
    }

    @Test
    void theDayOfADateFieldIsWrittenBesideItWhileItIsChosen() {
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องที่มีวันสิ้นสุด");
        edits(matter);
        Locator day = page().locator("output[for=f-expiry]");
        assertThat(day.textContent()).isEmpty();
        page().locator("[name=expiry]").fill("2026-12-31");
        assertThat(day.textContent()).isEqualTo("31 ธันวาคม 2569");
    }

    @Test
    void whatTakesThePlaceOfAWithdrawnPageIsPickedWhileItsTitleIsTyped() {
        Matter successor = Matter.ofClause(product, "1.3", "สมุดหมายเลขฉบับรวม").isPublished();
        Matter matter = Matter.ofClause(product, "1.3", "สมุดหมายเลขเดิม").isPublished();
        clerk.opens("/publications/" + matter.id() + "/act/request-withdrawal");
        page().locator("[name=successor]").pressSequentially("ฉบับรวม");
        page().locator("label:has-text('สมุดหมายเลขฉบับรวม')").click();
        clerk.types("comment", "รวมเป็นฉบับเดียว").presses("main button.main");
        assertThat(matter.looks().seen().toString()).contains("\"successor\":\"" + successor.id() + "\"");
    }

    @Test
    void theMemoStandsBesideItsWordsAsItWillBePrinted() {
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องที่ต้องมีบันทึก").reaches("memo");
        clerk.opens("/publications/" + matter.id() + "/memo");
        clerk.types("memo.subject", "ขอเผยแพร่ตามที่พิมพ์ใหม่");
        page().frameLocator("#preview iframe")
                .locator("dd:has-text('ขอเผยแพร่ตามที่พิมพ์ใหม่')")
                .waitFor();
    }

    @Test
    void theTopicsNarrowWhileOneTypes() {
        clerk.opens("/publications/new");
        page().locator("#topic-search").pressSequentially("โทรศัพท์");
        Locator shown = page().locator("[data-words]:visible");
        assertThat(shown.count()).isPositive();
        assertThat(shown.allInnerTexts()).allMatch(text -> text.contains("โทรศัพท์"));
        assertThat(page().locator("#topics-found").innerText()).contains("1");
    }
}

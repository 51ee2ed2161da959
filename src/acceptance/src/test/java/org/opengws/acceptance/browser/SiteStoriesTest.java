package org.opengws.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SharedProduct;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** A visitor without scripts. */
@ExtendWith({SharedProduct.class, Chromium.Shared.class})
class SiteStoriesTest {

    private final RunningProduct product;
    private final BrowserContext context;
    private Page page;

    SiteStoriesTest(RunningProduct product, Chromium chromium) {
        this.product = product;
        this.context = chromium.withoutScript();
    }

    @BeforeEach
    void open() {
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private Response visits(String path) {
        return page.navigate(product.address() + path);
    }

    @Test
    void aVisitorGoesFromHomeByCategoryAndTopicToTheInformation() {
        Matter matter =
                Matter.ofClause(product, "1.3", "สมุดโทรศัพท์ของสำนักงาน").isPublished();
        matter.awaitsPage(200, "สมุดโทรศัพท์ของสำนักงาน");
        visits("/");
        page.locator("main a[href='/category/general']").first().click();
        page.locator("main a[href='/topic/telephone']").first().click();
        page.locator("main a[href^='/p/" + matter.id() + "']").first().click();
        assertThat(page.locator("h1").innerText()).contains("สมุดโทรศัพท์ของสำนักงาน");
    }

    @Test
    void aWordInsideAThaiSentenceIsFoundAndMarked() {
        Matter matter = Matter.ofClause(product, "1.3", "รายงานผลการวิเคราะห์คุณภาพน้ำประจำปี")
                .isPublished();
        matter.awaitsPage(200, "คุณภาพน้ำ");
        visits("/");
        page.locator("main input[name='q']").first().fill("คุณภาพ");
        page.locator("main input[name='q']").first().press("Enter");
        assertThat(page.locator("main").innerText()).contains("รายงานผลการวิเคราะห์คุณภาพน้ำประจำปี");
        assertThat(page.locator("main mark").allInnerTexts()).contains("คุณภาพ");
    }

    @Test
    void aTopicWithoutAnythingSaysSo() {
        visits("/topic/annual-report");
        assertThat(page.locator("main").innerText()).contains("ยังไม่มีข้อมูลเผยแพร่");
    }

    @Test
    void theLanguageIsSwitchedWhereOneIs() {
        visits("/units");
        page.locator("nav.languages a[hreflang='en']").click();
        assertThat(page.url()).endsWith("/en/units");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        page.locator("nav.languages a[hreflang='th']").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("th");
    }

    @Test
    void theUnitsStandAsOnThatDay() {
        visits("/units?on=2015-01-01");
        String then = page.locator("main").innerText();
        visits("/units");
        assertThat(page.locator("main").innerText()).isNotEqualTo(then);
    }

    @Test
    void anAddressThatIsNoneIsNotFoundInBothLanguages() {
        assertThat(visits("/no/such/page").status()).isEqualTo(404);
        assertThat(page.locator("h1").innerText()).isNotBlank();
        assertThat(visits("/en/p/aaaaaaaaaaaa").status()).isEqualTo(404);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }
}

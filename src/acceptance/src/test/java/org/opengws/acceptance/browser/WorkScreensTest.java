package org.opengws.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SampleFiles;
import org.opengws.acceptance.product.SharedProduct;
import org.opengws.publishing.people.Person;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Inbox, list, publication, decision and notices as they are heard, tabbed through, enlarged and held in one hand. */
@ExtendWith({SharedProduct.class, Chromium.Shared.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkScreensTest {

    private static final Path HEARD = Path.of("../../docs/accessibility.md");

    private RunningProduct product;
    private Chromium chromium;
    private DeskUser head;
    private Page page;
    private Matter revised;

    @BeforeAll
    void open(RunningProduct running, Chromium browser) {
        product = running;
        chromium = browser;
        revised = Matter.ofClause(product, "1.3", "หมายเลขโทรศัพท์สำนักงาน").isPublished();
        revised.does(product.staff.clerk, "revise")
                .saves("หมายเลขโทรศัพท์สำนักงาน", "<p>ติดต่อได้ทุกวันทำการ</p><p>หมายเลข ๑๑๑๑</p>")
                .attaches("รายชื่อหมายเลข.pdf", SampleFiles.pdf("รายชื่อหมายเลข"))
                .reaches("endorse");
        head = signedIn(product.staff.head);
        page = head.page();
    }

    private DeskUser signedIn(Person person) {
        return new DeskUser(chromium.withScript(1280), product.address())
                .signsIn(person.id().value(), RunningProduct.PASSWORD);
    }

    @AfterAll
    void close() {
        head.close();
    }

    private String decision() {
        return "/publications/" + revised.id() + "/act/endorse";
    }

    /** Writes the page where it is out of date, so that the next run passes with it committed. */
    @Test
    void whatIsHeardOnTheDecideScreenIsWhatTheDocumentSays() throws IOException {
        head.opens(decision() + "?lang=th");
        String thai = numbered(Heard.of(page.locator("#main")));
        String keys = numbered(Heard.tabbed(page));
        head.opens(decision() + "?lang=en");
        String english = numbered(Heard.of(page.locator("#main")));
        head.opens(decision() + "?lang=th");
        assertThat(thai).contains("[เพิ่ม:", "[ตัดออก:", "**heading level 1** เห็นชอบ", "**button** เห็นชอบ");
        String now = AccessibilityDocument.markdown(thai, english, keys);
        String before = Files.exists(HEARD) ? Files.readString(HEARD) : "";
        if (!before.equals(now)) {
            Files.writeString(HEARD, now);
        }
        assertThat(before)
                .as("docs/accessibility.md was out of date and is written anew: commit it")
                .isEqualTo(now);
    }

    private static String numbered(List<String> lines) {
        return lines.stream().map(line -> "1. " + line).collect(Collectors.joining("\n"));
    }

    @Test
    void theTabKeyLeadsThroughThePageInItsOrder() {
        head.opens(decision());
        assertThat(Heard.tabbed(page)).hasSizeGreaterThan(15).isEqualTo(Heard.reachable(page));
        head.opens("/");
        assertThat(Heard.tabbed(page)).isEqualTo(Heard.reachable(page));
    }

    @Test
    void afterARefusalTheFocusIsOnTheReasonsAndEachLeadsToItsField() {
        head.opens(decision()).presses("main .actions button[value='act']");
        PlaywrightAssertions.assertThat(page.locator("section.problems")).isFocused();
        page.locator("section.problems a").first().click();
        Locator first = page.locator(".check.bad input").first();
        assertThat(first.getAttribute("aria-invalid")).isEqualTo("true");
        String told = page.locator("#" + first.getAttribute("aria-describedby")).innerText();
        assertThat(told).contains("ยังไม่ได้ทำเครื่องหมาย");
        assertThat(page.url()).contains("#f-checklist-");
    }

    @Test
    void fromTheInboxAnActLeadsToTheNextItemAndTheFocusIsOnWhatWasDone() {
        Matter first = Matter.ofClause(product, "1.1", "เรื่องแรกในกล่องงาน").reaches("endorse");
        head.opens("/publications/" + first.id() + "/act/return?from=inbox").types("comment", "กรุณาระบุปี");
        head.presses("main .actions button[value='act']");
        Locator told = page.locator(".did[role=status]");
        PlaywrightAssertions.assertThat(told).isFocused();
        assertThat(told.innerText()).contains("ส่งคืนแล้ว", "เรื่องแรกในกล่องงาน");
        assertThat(page.locator(".following").innerText()).contains("เรื่องถัดไป");
        assertThat(page.url()).contains("/act/").doesNotContain(first.id() + "/act");
        head.presses(".following-ways a:last-child");
        page.waitForURL("**/.gws/desk/");
    }

    @Test
    void aFilteredListIsToldAndTheFocusStaysWhereItWas() {
        head.opens("/publications");
        page.locator("#state").selectOption("returned");
        page.waitForURL("**state=returned**");
        String count = page.locator("#results .count").innerText();
        PlaywrightAssertions.assertThat(page.locator("#live")).hasText(count);
        page.locator("#sort-title").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**sort=title**");
        PlaywrightAssertions.assertThat(page.locator("#sort-title")).isFocused();
        PlaywrightAssertions.assertThat(page.locator("th[aria-sort=ascending]")).hasCount(1);
        assertThat(page.locator("#results a[href*='publications.csv']").getAttribute("href"))
                .contains("state=returned", "sort=title");
    }

    @Test
    void atFourHundredPercentNothingIsCutOffAtTheSide() {
        page.setViewportSize(320, 256);
        for (String path : List.of(
                "/",
                "/publications",
                "/publications/" + revised.id(),
                "/publications/" + revised.id() + "/difference",
                decision(),
                "/publications/" + revised.id() + "/act/return",
                "/together?verb=endorse&item=" + revised.id(),
                "/notices")) {
            head.opens(path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(320);
        }
        page.setViewportSize(1280, 900);
    }

    @Test
    void aFileIsReadAsTextAndAMendedOneBesideTheOneOfTheRoundBefore() {
        Matter matter =
                Matter.ofClause(product, "1.1", "แผนที่แก้ไฟล์").attaches("แผน.pdf", SampleFiles.pdf("ร้อยละสิบ"));
        matter.reaches("approve").does(product.staff.secretary, "return", body -> body.put("comment", "แก้ตัวเลข"));
        matter.replacesTheDocument("แผนใหม่.pdf", SampleFiles.pdf("ร้อยละเก้า")).reaches("endorse");
        head.opens("/publications/" + matter.id() + "/act/endorse");
        page.locator(".drawn img").last().scrollIntoViewIfNeeded();
        page.waitForCondition(
                () -> Boolean.TRUE.equals(page.evaluate("document.querySelectorAll('.drawn img').length == 2"
                        + " && [...document.querySelectorAll('.drawn img')].every(one => one.naturalWidth > 800)")));
        String compared = page.locator(".changes a[href*='/text?beside=']").getAttribute("href");
        page.navigate(product.address() + compared);
        assertThat(page.locator("main ins").innerText()).contains("เก้า");
        assertThat(page.locator("main del").innerText()).contains("สิบ");
        page.navigate(product.address() + compared.replaceFirst("\\?.*", ""));
        assertThat(head.text()).contains("ร้อยละเก้า").doesNotContain("สิบ");
    }

    @Test
    void whatNoLinkLeadsToIsAccessibleToo() {
        for (String path : List.of(
                "/together?verb=endorse&item=" + revised.id(),
                "/together?verb=endorse",
                "/publications?state=returned&wrong=no-name",
                "/notices?unread=1",
                decision() + "?from=inbox&done=endorse&of=" + revised.id())) {
            head.opens(path);
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void onATelephoneTheActIsUnderTheThumbAndHidesNothingThatHasTheFocus() {
        page.setViewportSize(360, 740);
        head.opens(decision());
        PlaywrightAssertions.assertThat(page.locator(".act-bar .main")).isInViewport();
        page.locator("main input[name='ticked']").first().focus();
        for (int i = 0; i < 8; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.getBoundingClientRect().bottom"
                            + " <= document.querySelector('.act-bar').getBoundingClientRect().top"
                            + " || document.querySelector('.act-bar').contains(document.activeElement)"))
                    .as("what has the focus stands clear of the bar")
                    .isEqualTo(true);
        }
        page.setViewportSize(1280, 900);
    }

    @Test
    void severalAreReceivedAtOnceWithoutAnyScriptAndEachIsTold() {
        Matter one =
                Matter.ofClause(product, "1.3", "เรื่องที่รับพร้อมกันหนึ่ง").reaches("receive");
        Matter two = Matter.ofClause(product, "1.3", "เรื่องที่รับพร้อมกันสอง").reaches("receive");
        try (DeskUser director = new DeskUser(chromium.withoutScript(), product.address())) {
            director.signsIn(product.staff.director.id().value(), RunningProduct.PASSWORD)
                    .opens("/");
            for (Matter matter : List.of(one, two)) {
                director.page()
                        .locator("main input[name='item'][value='" + matter.id() + "']")
                        .check();
            }
            director.presses("main button[name='verb'][value='receive']");
            PlaywrightAssertions.assertThat(director.page().locator(".together-items > li"))
                    .hasCount(2);
            assertThat(director.text()).contains("เรื่องที่รับพร้อมกันหนึ่ง", "เรื่องที่รับพร้อมกันสอง");
            director.presses("main button.main");
            PlaywrightAssertions.assertThat(director.page().locator(".results li.good"))
                    .hasCount(2);
        }
        assertThat(one.looks().step()).isEqualTo("verify");
        assertThat(two.looks().step()).isEqualTo("verify");
    }
}

package org.opengws.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SampleFiles;
import org.opengws.acceptance.product.SharedProduct;
import org.opengws.standalone.demo.Demo;
import org.opengws.web.Queries;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * The site with scripts, in a browser that keeps nothing: how heavy its pages are, whether they stand still, and what the
 * small script adds. With {@code -Dgws.weigh=true} what pages of site and desk cost is left in {@code target/weight.txt}.
 */
@ExtendWith({SharedProduct.class, Chromium.Shared.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitePagesTest {

    /** Of the layout shift that counts as good, which is 0.1, a tenth: on a busy machine a page may be painted in parts. */
    private static final double UNNOTICED = 0.01;

    private static final int WIDE = 1440;
    private static final int NARROW = 360;
    private static final int HIGH = 900;
    private static final int HEAVIEST = 100 * 1024;
    private static final int MOST_REQUESTS = 6;
    private static final String WORD = "คุณภาพอากาศ";

    private final RunningProduct product;
    private final Chromium chromium;
    private BrowserContext scripted;
    private String publication;

    SitePagesTest(RunningProduct product, Chromium chromium) {
        this.product = product;
        this.chromium = chromium;
    }

    @BeforeAll
    void open() {
        scripted = chromium.withScript(WIDE);
        publication = Matter.ofClause(product, "1.3", "ผลการตรวจวัด" + WORD + "ประจำปี")
                .attaches("ผลการตรวจวัด.pdf", SampleFiles.pdf("ผลการตรวจวัด"))
                .isPublished()
                .awaitsPage(200, WORD)
                .page();
    }

    @AfterAll
    void close() {
        scripted.close();
    }

    @TestFactory
    Stream<DynamicTest> theMainPagesAreLightAskLittleAndStandStill() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("category", "/category/general");
        pages.put("topic", "/topic/telephone");
        pages.put("publication", publication);
        pages.put("search", "/search?q=" + Queries.encode(WORD));
        return pages.entrySet().stream().map(page -> dynamicTest(page.getKey(), () -> isLight(page.getValue())));
    }

    private void isLight(String path) {
        List<String> complaints = new ArrayList<>();
        try (Page page = scripted.newPage()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            for (int width : List.of(WIDE, NARROW)) {
                page.setViewportSize(width, HIGH);
                Weight weight = Weight.of(page, product.address() + path);
                assertThat(weight.unfolded()).isBetween(1_000L, (long) HEAVIEST);
                assertThat(weight.transferred()).isBetween(1_000L, weight.unfolded());
                assertThat(weight.requests()).isBetween(2, MOST_REQUESTS);
                assertThat(weight.shift()).as(weight.moved()).isLessThan(UNNOTICED);
                assertThat(weight.firstContent()).isPositive();
            }
            assertThat(page.locator("script[type='application/ld+json']").count())
                    .isEqualTo(1);
        }
        // the data block too stands under the page's policy
        assertThat(complaints).isEmpty();
    }

    @Test
    void theSizeOfTheTextIsRememberedAndNothingMovesWhenAPageOpens() {
        try (BrowserContext context = chromium.withScript(WIDE)) {
            Page page = context.newPage();
            page.navigate(product.address() + "/units");
            double before = size(page);
            page.locator("button[data-text-size='largest']").click();
            assertThat(size(page)).isGreaterThan(before * 1.25);
            assertThat(page.locator("button[data-text-size='largest']").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            Weight again = Weight.of(page, product.address() + "/");
            assertThat(size(page)).isGreaterThan(before * 1.25);
            assertThat(again.shift()).as(again.moved()).isLessThan(UNNOTICED);
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    void theAddressOfAPageIsCopied() {
        try (BrowserContext context = chromium.withScript(WIDE)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            page.navigate(product.address() + publication);
            page.locator("button[data-copy]").click();
            page.locator("#copied:text-is('คัดลอกแล้ว')").waitFor(attached());
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(page.locator("#share").innerText());
        }
    }

    @Test
    void withoutScriptNothingIsShownThatNeedsIt() {
        try (BrowserContext context = chromium.withoutScript()) {
            Page page = context.newPage();
            page.navigate(product.address() + "/");
            assertThat(page.locator(".when-script:visible").count()).isZero();
        }
    }

    @Test
    void aSearchIsNarrowedByFollowingALinkAndWidenedByAnother() {
        try (BrowserContext context = chromium.withoutScript()) {
            Page page = context.newPage();
            page.navigate(product.address() + "/search?q=" + Queries.encode(WORD));
            page.locator(".choice", new Page.LocatorOptions().setHasText("PDF")).click();
            assertThat(page.url()).contains("type=pdf");
            assertThat(page.locator(".choice[aria-current]").count()).isEqualTo(1);
            assertThat(page.locator(".found mark").allInnerTexts()).isNotEmpty();
            page.locator(".chosen a").first().click();
            assertThat(page.url()).doesNotContain("type=");
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "gws.weigh", matches = "true")
    void saysWhatPagesWeigh() throws Exception {
        List<String> lines = new ArrayList<>(List.of(Weight.HEAD));
        try (RunningProduct demonstration = RunningProduct.demonstration(RunningProduct.temporaryFolder());
                BrowserContext visitor = chromium.withScript(WIDE);
                BrowserContext clerk = chromium.withScript(WIDE)) {
            Map<String, String> site = new LinkedHashMap<>();
            site.put("home", "/");
            site.put("category", "/category/general");
            site.put("topic", "/topic/news");
            site.put(
                    "publication",
                    first(visitor, demonstration.address() + "/topic/action-plan", "main a[href^='/p/']"));
            site.put("search", "/search?q=" + Queries.encode("แผน"));
            site.forEach((name, path) -> lines.add(weighed(name, visitor, demonstration.address() + path)));
            new DeskUser(clerk, demonstration.address()).signsIn("verifier2", Demo.PASSWORD);
            String desk = demonstration.address() + "/.gws/desk/";
            lines.add(weighed("desk: inbox", clerk, desk));
            String publication = first(clerk, desk + "publications", "main a[href*='/desk/publications/']");
            lines.add(weighed("desk: publication", clerk, demonstration.address() + publication));
        }
        Files.write(Path.of("target", "weight.txt"), lines);
    }

    /** The middle of three by the time until something can be read. */
    private static String weighed(String name, BrowserContext context, String address) {
        List<Weight> weights = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            try (Page page = context.newPage()) {
                weights.add(Weight.of(page, address));
            }
        }
        weights.sort(Comparator.comparingDouble(Weight::firstContent));
        return weights.get(1).line(name);
    }

    private static String first(BrowserContext context, String address, String link) {
        try (Page page = context.newPage()) {
            page.navigate(address);
            return page.locator(link).first().getAttribute("href");
        }
    }

    private static double size(Page page) {
        return ((Number) page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")).doubleValue();
    }

    private static com.microsoft.playwright.Locator.WaitForOptions attached() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }
}

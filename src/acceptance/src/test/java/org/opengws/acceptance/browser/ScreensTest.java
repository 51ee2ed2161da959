package org.opengws.acceptance.browser;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.Client;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.standalone.demo.Demo;
import org.opengws.standalone.host.Application;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.settings.Settings;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;

/**
 * Every kind of page of the desk and the site, found by following links through the demonstration: accessible by axe in
 * light and dark, readable at the width of a telephone and enlarged four times, with nothing that its own policy stops,
 * and without an error to the W3C's checker.
 * With {@code -Dgws.pictures=true} its pictures are left in
 * {@code target/screenshots}.
 */
@ExtendWith(Chromium.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {

    private static final int WIDE = 1440;
    private static final int NARROW = 360;
    /** A window of 1280 enlarged to 400 per cent, as WCAG 1.4.10 measures. */
    private static final int ENLARGED = 320;

    private static final int HIGH = 900;
    private static final boolean WITH_PICTURES = Boolean.getBoolean("gws.pictures");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> PEOPLE =
            List.of("plan", "plan-head", "secretary", "frontoffice", "verifier2", "director", "comms", "admin");
    /** What no link leads to. */
    private static final List<String> ELSEWHERE = List.of("/no/such/page", "/search?q=%E0%B9%81%E0%B8%9C%E0%B8%99");

    private RunningProduct product;
    /** One of each person, who looks at page after page with it, as people do; opening one takes longer than a page. */
    private final Map<String, Page> pages = new HashMap<>();

    private final List<String> complaints = new ArrayList<>();
    private List<Screen> screens;

    @BeforeAll
    void open(Chromium chromium) throws Exception {
        product = RunningProduct.demonstration(RunningProduct.temporaryFolder());
        Crawl crawl = new Crawl(product.address());
        BrowserContext visitor = chromium.withScript(WIDE);
        pages.put("", visitor.newPage());
        crawl.from(visitor, "/", "");
        for (String person : PEOPLE) {
            BrowserContext context = chromium.withScript(WIDE);
            pages.put(
                    person,
                    new DeskUser(context, product.address())
                            .signsIn(person, Demo.PASSWORD)
                            .page());
            crawl.from(context, "/.gws/desk/", person);
        }
        pages.values().forEach(this::hears);
        pages.values().forEach(Axe::comesWith);
        screens = new ArrayList<>(crawl.screens());
        ELSEWHERE.forEach(path -> screens.add(Screen.at(path, "")));
        screens.add(Screen.at("/.gws/desk/sign-in", ""));
    }

    @AfterAll
    void close() throws Exception {
        pages.values().forEach(page -> page.context().close());
        product.close();
    }

    @Test
    void everyKindOfPageIsFound() {
        assertThat(screens.stream().map(Screen::shape))
                .contains(
                        "/",
                        "/category/name",
                        "/topic/name",
                        "/p/id",
                        "/p/id/editions/id",
                        "/units",
                        "/units/name",
                        "/search",
                        "/no/such/page",
                        "/.gws/desk/",
                        "/.gws/desk/sign-in",
                        "/.gws/desk/front-office",
                        "/.gws/desk/publications",
                        "/.gws/desk/publications/new",
                        "/.gws/desk/publications/id",
                        "/.gws/desk/publications/id/edit",
                        "/.gws/desk/publications/id/act/approve",
                        "/.gws/desk/publications/id/act/publish",
                        "/.gws/desk/publications/id/act/return",
                        "/.gws/desk/publications/id/act/send-memo",
                        "/.gws/desk/publications/id/memo/id/sheet",
                        "/.gws/desk/publications/id/difference",
                        "/.gws/desk/duties",
                        "/.gws/desk/delegations",
                        "/.gws/desk/units",
                        "/.gws/desk/units/name",
                        "/.gws/desk/catalogue",
                        "/.gws/desk/catalogue/topics/name",
                        "/.gws/desk/catalogue/import",
                        "/.gws/desk/procedures",
                        "/.gws/desk/people",
                        "/.gws/desk/people/name",
                        "/.gws/desk/account",
                        "/.gws/desk/account/second-factor",
                        "/.gws/desk/health");
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessibleAndFitsATelephone() {
        return screens.stream()
                .flatMap(screen -> screen.languages().stream()
                        .map(language -> dynamicTest(
                                screen.path() + " " + screen.person() + " " + language, () -> look(screen, language))));
    }

    private void look(Screen screen, String language) {
        Page page = pages.get(screen.person());
        complaints.clear();
        page.setViewportSize(WIDE, HIGH);
        Response response = page.navigate(product.address() + screen.in(language));
        assertThat(response.status()).isIn(200, 404);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        picture(page, screen, language + "-" + WIDE);
        List<String> wide = Axe.violations(page);
        boolean thai = language.equals("th");
        List<String> dark = inTheDark(page, screen, language);
        page.setViewportSize(NARROW, HIGH);
        picture(page, screen, language + "-" + NARROW);
        assertThat(wide).isEmpty();
        assertThat(dark).as("in the dark").isEmpty();
        if (thai) {
            assertThat(Axe.violations(page)).as("on a telephone").isEmpty();
        }
        page.setViewportSize(ENLARGED, HIGH);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of the page enlarged four times; too wide: %s", tooWide(page))
                .isEqualTo(ENLARGED);
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @Test
    void everyPageIsHtmlAsTheW3cReadsIt() throws Exception {
        Optional<Nu> nu = Nu.fetched();
        assumeTrue(nu.isPresent(), "npm could not fetch the W3C's checker");
        Map<String, String> sources = sources();
        assertThat(sources).hasSizeGreaterThan(80);
        assertThat(sources.values()).allSatisfy(page -> assertThat(page).contains("</html>"));
        sources.put("wrong", "<!DOCTYPE html><html lang=\"th\"><title>x</title><p><time>never</time></p></html>");
        assertThat(nu.get().errors(sources)).singleElement(as(STRING)).startsWith("wrong ");
    }

    /** Every page as the server sends it, in each language, with those that no link leads to. */
    private Map<String, String> sources() throws Exception {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Screen screen : screens) {
            for (String language : screen.languages()) {
                String path = screen.in(language);
                sources.put(path + " " + screen.person(), source(screen.person(), path));
            }
        }
        for (String path : List.of("/.gws/desk/no/such/page", "/.gws/desk/publications?text=zzz&state=draft")) {
            sources.put(path + " admin", source("admin", path));
        }
        String gone = source("admin", "/.gws/api/v1/publications?state=withdrawn")
                + source("admin", "/.gws/api/v1/publications?suspended=true");
        Matcher id = Pattern.compile("\"id\":\"([a-z2-7]{12})\"").matcher(gone);
        while (id.find()) {
            for (String path : List.of("/p/" + id.group(1), "/en/p/" + id.group(1))) {
                sources.put(path, source("", path));
            }
        }
        sources.put("/%01", source("", "/%01"));
        sources.put("the first start", firstStart());
        return sources;
    }

    private String source(String person, String path) {
        return pages.get(person)
                .context()
                .request()
                .get(product.address() + path)
                .text();
    }

    private static String firstStart() throws Exception {
        Settings settings = Settings.of(RunningProduct.temporaryFolder());
        try (Host host = new Host(settings, Clock.systemUTC(), Application.NONE).start()) {
            return Client.visitor(host.address())
                    .page(host.setupAddress().orElseThrow().toString().replaceFirst("^https?://[^/]+", ""))
                    .text();
        }
    }

    /** What of a page its own policy stopped, and errors of its scripts. */
    private void hears(Page page) {
        page.onConsoleMessage(message -> {
            // a page that says that it does not exist is logged as one that failed to load
            if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Only colours differ there, so only they are looked at. */
    private static List<String> inTheDark(Page page, Screen screen, String language) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        try {
            picture(page, screen, language + "-" + WIDE + "-dark");
            return Axe.contrast(page);
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    private static void picture(Page page, Screen screen, String kind) {
        if (!WITH_PICTURES) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(screen.fileName() + "-" + kind + ".png")));
    }

    private static Object tooWide(Page page) {
        return page.evaluate("() => [...document.querySelectorAll('body *')]"
                + ".filter(each => each.getBoundingClientRect().right > innerWidth + 1)"
                + ".slice(0, 5).map(each => each.outerHTML.slice(0, 120))");
    }
}

package org.opengws.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.standalone.demo.Demo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Takes the pictures of the guides from the running demonstration: {@code ./gws guides}. */
@ExtendWith(Chromium.Shared.class)
@EnabledIfSystemProperty(named = "gws.guides", matches = ".+")
class GuidePicturesTest {

    private static final Path FOLDER = Path.of("..", "..", "docs", "guides", "pictures");
    private static final int WIDE = 1000;
    private static final int HIGH = 580;

    /**
     * One picture.
     *
     * @param person empty for a visitor
     * @param then what is followed from there, empty for nothing
     */
    private record Shot(String name, String person, String path, String then) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("inbox", "plan", "/.gws/desk/", ""),
            new Shot("new", "plan", "/.gws/desk/publications/new", ""),
            new Shot("decide", "secretary", "/.gws/desk/", "main a[href*='/act/approve']"),
            new Shot("delegations", "secretary", "/.gws/desk/delegations", ""),
            new Shot("verify", "verifier2", "/.gws/desk/", "main a[href*='/act/publish']"),
            new Shot("board", "comms", "/.gws/desk/duties", ""),
            new Shot("calendar", "comms", "/.gws/desk/duties/calendar?owner=", ""),
            new Shot("units", "admin", "/.gws/desk/units?on=2007-01-31", ""),
            new Shot("catalogue", "admin", "/.gws/desk/catalogue", ""),
            new Shot("site-home", "", "/", ""),
            new Shot("site-publication", "", "/topic/history", ""));

    @Test
    void everyPictureThatTheGuidesNeedIsTaken(Chromium chromium) throws Exception {
        try (RunningProduct product = RunningProduct.demonstration(RunningProduct.temporaryFolder())) {
            for (Shot shot : wanted()) {
                try (BrowserContext context = chromium.withScript(WIDE)) {
                    if (!shot.person().isEmpty()) {
                        new DeskUser(context, product.address()).signsIn(shot.person(), Demo.PASSWORD);
                    }
                    for (String language : List.of("th", "en")) {
                        take(context, product, shot, language);
                    }
                }
            }
        }
    }

    /** All, or the one that is named. */
    private static List<Shot> wanted() {
        String name = System.getProperty("gws.guides");
        return SHOTS.stream()
                .filter(shot -> name.equals("true") || name.equals(shot.name()))
                .toList();
    }

    private static void take(BrowserContext context, RunningProduct product, Shot shot, String language)
            throws Exception {
        try (Page page = context.newPage()) {
            page.setViewportSize(WIDE, HIGH);
            boolean english = language.equals("en");
            String path = shot.person().isEmpty()
                    ? (english ? "/en" + shot.path() : shot.path())
                    : shot.path() + (shot.path().contains("?") ? "&" : "?") + "lang=" + language;
            Response response = page.navigate(product.address() + path);
            assertThat(response.status()).as(path).isEqualTo(200);
            page.evaluate("document.querySelector('[data-tries]')?.remove()");
            if (shot.path().startsWith("/topic/")) {
                page.locator("main a[href*='/p/']").first().click();
            } else if (!shot.then().isEmpty()) {
                page.locator(shot.then()).first().click();
            }
            page.waitForLoadState();
            Path picture = FOLDER.resolve("guide-" + shot.name() + "-" + language + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            Paletted.save(picture);
        }
    }
}

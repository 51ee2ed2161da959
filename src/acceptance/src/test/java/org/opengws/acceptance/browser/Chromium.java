package org.opengws.acceptance.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The system's Chromium, opened once in each process of tests, for all that ask for it. */
public final class Chromium implements AutoCloseable {

    private static final int WIDE = 1440;
    private static final int HIGH = 900;
    private static final double PATIENCE = 30_000;
    // for who wants to watch
    private static final boolean SHOWN = Boolean.getBoolean("gws.show");
    private static final double SLOWLY = 500;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setHeadless(!SHOWN)
                        .setSlowMo(SHOWN ? SLOWLY : 0)
                        // some machines of continuous integration run as root, where Chromium's sandbox cannot
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    private static Path executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Chromium; Debian: apt-get install chromium fonts-thai-tlwg"));
    }

    /** Runs no script of any page: what works here works for everybody. */
    public BrowserContext withoutScript() {
        return patient(browser.newContext(options(WIDE).setJavaScriptEnabled(false)));
    }

    /** With the page's own scripts, under the page's own policy. */
    public BrowserContext withScript(int width) {
        return patient(browser.newContext(options(width)));
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, HIGH)
                .setLocale("th-TH")
                .setTimezoneId("Asia/Bangkok")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }

    private static BrowserContext patient(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Gives each test that asks for it the one browser. */
    public static final class Shared implements ParameterResolver {

        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Chromium.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
            // Surefire runs each class by itself; only the session lasts longer
            return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, HERE)
                    .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        }
    }
}

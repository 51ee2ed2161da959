package org.opengws.acceptance.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;

/**
 * What axe finds wrong with a page as it stands and with what its frames show, each told with the first places; nothing
 * wrong is an empty list. Its script is given to each document once, however often it is asked, and only what is wrong
 * is handed back: reading the script and telling of all that is right took longer than the looking.
 */
final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();
    private static final String RUN = """
            async options => {
              const result = await axe.run(document, options);
              const looked = [result.passes, result.incomplete, result.violations].some(each => each.length > 0);
              if (!looked) throw new Error("axe looked at nothing");
              return result.violations.map(rule => rule.id + ": "
                + rule.nodes.slice(0, 3).map(node => node.html + " " + node.failureSummary).join("\\n"));
            }""";

    private Axe() {}

    static List<String> violations(Page page) {
        return told(page, Map.of());
    }

    /** Gives its script to every document that the page will open, instead of to each when it is asked: a third faster. */
    static void comesWith(Page page) {
        page.addInitScript(SCRIPT);
    }

    /** Only whether words can be read on what they stand on: what another colour scheme can change. */
    static List<String> contrast(Page page) {
        return told(page, Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast"))));
    }

    private static List<String> told(Page page, Map<String, Object> what) {
        Map<String, Object> options = new HashMap<>(what);
        options.put("resultTypes", List.of("violations"));
        // each document by itself: a page in a frame may have a heading and a main part as well
        options.put("iframes", false);
        return page.frames().stream()
                .filter(Axe::isPage)
                .flatMap(frame -> told(frame, options).stream())
                .toList();
    }

    /** No frame that is empty yet, and none in which the browser shows a file. */
    private static boolean isPage(Frame frame) {
        boolean whole = frame.parentFrame() == null;
        return whole
                || frame.url().startsWith("http")
                        && frame.evaluate("document.contentType").equals("text/html");
    }

    private static List<String> told(Frame frame, Map<String, Object> options) {
        if (frame.evaluate("typeof axe").equals("undefined")) {
            frame.evaluate(SCRIPT);
        }
        return ((List<?>) frame.evaluate(RUN, options))
                .stream().map(Object::toString).toList();
    }
}

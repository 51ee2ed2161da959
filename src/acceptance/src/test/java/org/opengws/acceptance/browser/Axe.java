package org.opengws.acceptance.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** What axe finds wrong with a page as it stands, each told with the first places; nothing wrong is an empty list. */
final class Axe {

    private static final int PLACES = 3;

    private Axe() {}

    static List<String> violations(Page page) {
        return told(new AxeBuilder(page));
    }

    /** Only whether words can be read on what they stand on: what another colour scheme can change. */
    static List<String> contrast(Page page) {
        return told(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> told(AxeBuilder axe) {
        // the other mode is for what lies in frames, and takes longer
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(Axe::told)
                .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(PLACES)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }
}

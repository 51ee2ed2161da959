package org.opengws.acceptance.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a screen reader says of a page, from the accessibility tree, and in which order the Tab key leads through it. */
final class Heard {

    private static final Pattern LINE =
            Pattern.compile("^( *)- '?([a-z]+)(?: \"(.*?)\")?((?: \\[[^\\]]+])*)'?(?:: ?(.*))?$");
    private static final Map<String, String> SAID = Map.of(
            "term", "",
            "definition", "",
            "paragraph", "",
            "text", "",
            "strong", "",
            "textbox", "text field",
            "insertion", "inserted",
            "deletion", "deleted",
            "group", "group",
            "listitem", "");

    private Heard() {}

    /** One line for each thing said, in the order in which it is said. */
    static List<String> of(Locator part) {
        List<String> lines = new ArrayList<>();
        String named = "";
        for (String line : part.ariaSnapshot().split("\n")) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || line.strip().startsWith("- /url")) {
                continue;
            }
            String name = unquoted(matcher.group(3) == null ? matcher.group(5) : matcher.group(3));
            String said = said(matcher.group(2), name, matcher.group(4));
            // the name of a link or box is said once, not again with the words that it is made of
            boolean again = matcher.group(3) == null && named.contains(name);
            if (!said.isBlank() && !again) {
                lines.add(said);
            }
            named = matcher.group(3) == null ? named : name;
        }
        return lines;
    }

    private static String said(String role, String name, String states) {
        String level = states == null ? "" : states.replaceAll("\\[level=([0-9])]", "level $1");
        String plain = level.replaceAll("[\\[\\]]", "").strip();
        String kind = (SAID.getOrDefault(role, role) + " " + plain).strip();
        if (role.equals("list") || name.isEmpty() && kind.isEmpty()) {
            return "";
        }
        return kind.isEmpty() ? name : "**" + kind + "** " + name;
    }

    private static String unquoted(String text) {
        return text == null
                ? ""
                : text.replaceAll("^\"|\"$", "").replace("\\\"", "\"").strip();
    }

    /** Names of what the Tab key reaches inside the main part. */
    static List<String> tabbed(Page page) {
        List<String> names = new ArrayList<>();
        page.locator("#main").focus();
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            String name = (String) page.evaluate(NAME);
            if (name == null) {
                break;
            }
            names.add(name);
        }
        return names;
    }

    /** What somebody sees that can be reached, in the order of the document. */
    @SuppressWarnings("unchecked")
    static List<String> reachable(Page page) {
        return (List<String>)
                page.evaluate(
                        "() => { const name = " + OF + "; return [...document.querySelectorAll("
                                + "'#main a[href], #main button, #main input, #main select, #main textarea, #main summary, #main [tabindex=\"0\"]')]"
                                + ".filter(each => each.checkVisibility() && each.tabIndex >= 0 && each.type !== 'hidden').map(name); }");
    }

    private static final String OF =
            "(each => ((each.labels?.[0] ?? each).innerText || each.getAttribute('aria-label') || each.name || '')"
                    + ".replace(/\\s+/g, ' ').trim())";
    private static final String NAME = "() => document.querySelector('#main').contains(document.activeElement)"
            + " && document.activeElement.id !== 'main' ? " + OF + "(document.activeElement) : null";
}

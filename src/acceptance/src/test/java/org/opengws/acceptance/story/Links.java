package org.opengws.acceptance.story;

import org.jsoup.Jsoup;

/** Links in a page. */
final class Links {

    private Links() {}

    /** The first whose path holds that. */
    static String to(String page, String part) {
        return Jsoup.parse(page).select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link with " + part + " in " + page));
    }
}

package org.opengws.acceptance.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;

/** Follows every link from where somebody begins, and keeps the first page of each kind. */
final class Crawl {

    /** Of one kind, since what a publication offers depends on where it stands. */
    private static final int OF_ONE_KIND = 14;

    private static final int MOST = 140;
    private static final Set<String> VERBS =
            Set.of("submit", "approve", "return", "send-memo", "receive", "publish", "send-back", "attest", "withdraw");

    private final URI address;
    private final Map<String, Screen> screens = new LinkedHashMap<>();

    Crawl(URI address) {
        this.address = address;
    }

    /** @param context signed in as that person, or nobody */
    void from(BrowserContext context, String start, String person) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        Set<String> known = new HashSet<>(open);
        Map<String, Integer> seen = new HashMap<>();
        for (int fetched = 0; !open.isEmpty() && fetched < MOST; fetched++) {
            String path = open.poll();
            APIResponse response = context.request().get(address + path);
            if (response.status() != 200
                    || !response.headers().getOrDefault("content-type", "").contains("html")) {
                continue;
            }
            Screen screen = Screen.at(path, person);
            screens.putIfAbsent(screen.shape(), screen);
            for (String link : links(response.text())) {
                boolean wanted = isOf(start, link) && known.add(link);
                if (wanted && seen.merge(Screen.shape(link), 1, Integer::sum) <= OF_ONE_KIND) {
                    open.add(link);
                }
            }
        }
    }

    List<Screen> screens() {
        return List.copyOf(screens.values());
    }

    private List<String> links(String page) {
        return Jsoup.parse(page, address.toString()).select("a[href]").stream()
                .map(link -> link.absUrl("href"))
                .filter(link -> link.startsWith(address.toString() + "/"))
                .map(link -> link.substring(address.toString().length()).replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    /** Pages of the same side, in the first language; no files. */
    private static boolean isOf(String start, String link) {
        boolean desk = link.startsWith("/.gws/desk");
        boolean sameSide = start.startsWith("/.gws") ? desk : !link.startsWith("/.gws");
        boolean file = link.contains(".csv") || link.contains("/documents/") || link.contains("/files/");
        boolean language = link.contains("lang=") || link.startsWith("/en/") || link.equals("/en");
        String verb = link.contains("/act/") ? link.replaceFirst(".*/act/", "") : "";
        return sameSide && !file && !language && (verb.isEmpty() || VERBS.contains(verb));
    }
}

package org.opengws.web.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.site.PublicSite;
import org.opengws.web.Answer;

/** What machines read: feeds, the map of the site, how it is searched, and what robots leave alone. */
final class MachineRoutes {

    /** Of what is answered here, except robots.txt, which no page of a CMS can be. */
    static final String FORM =
            "(/en)?((/(category|topic)/[^/]+)?/feed|/opensearch\\.xml)|/sitemap(-[1-9][0-9]{0,4})?\\.xml";

    private static final Pattern PATHS = Pattern.compile(FORM);

    private static final Pattern PART = Pattern.compile("sitemap-([1-9][0-9]{0,4})\\.xml");

    private final Feeds feeds;
    private final SiteMap map;
    private final BrowserSearch finding;

    MachineRoutes(PublicSite site, Texts texts, SiteSettings settings, SitePages pages) {
        this.feeds = new Feeds(site, texts, settings, pages);
        this.map = new SiteMap(site, settings);
        this.finding = new BrowserSearch(texts, settings, pages);
    }

    static boolean areFor(String path) {
        return PATHS.matcher(path).matches();
    }

    Optional<Answer> answer(SiteAddress address) {
        return address.size() == 1 ? single(address) : feed(address);
    }

    private Optional<Answer> single(SiteAddress address) {
        boolean thai = address.language() == Language.TH;
        return switch (address.part(0)) {
            case "feed" -> Optional.of(feeds.all(address));
            case "opensearch.xml" -> Optional.of(finding.openSearch(address));
            case "sitemap.xml" -> thai ? Optional.of(map.whole(address)) : Optional.empty();
            // a host has one, at its root
            case "robots.txt" ->
                thai && address.prefix().isEmpty() ? Optional.of(finding.robots(address)) : Optional.empty();
            default -> thai ? part(address) : Optional.empty();
        };
    }

    private Optional<Answer> part(SiteAddress address) {
        Matcher part = PART.matcher(address.part(0));
        return part.matches() ? map.part(address, Integer.parseInt(part.group(1))) : Optional.empty();
    }

    private Optional<Answer> feed(SiteAddress address) {
        if (address.size() != 3 || !address.part(2).equals("feed")) {
            return Optional.empty();
        }
        return switch (address.part(0)) {
            case "category" ->
                SiteRoutes.parsed(address.part(1), CategoryId::new).flatMap(id -> feeds.category(id, address));
            case "topic" -> SiteRoutes.parsed(address.part(1), TopicId::new).flatMap(id -> feeds.topic(id, address));
            default -> Optional.empty();
        };
    }
}

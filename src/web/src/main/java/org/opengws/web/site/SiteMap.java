package org.opengws.web.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.site.Highlights;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Listing;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublicSite;
import org.opengws.web.Answer;
import org.opengws.web.site.SiteView.Canonical;

/**
 * {@code /sitemap.xml} by sitemaps.org: every page in both languages, each naming the other. Where there are many
 * publications it is an index of parts, so that no answer reads more than some hundred.
 */
final class SiteMap {

    static final int IN_A_PART = 500;

    private static final String MEDIA_TYPE = "application/xml";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final PublicSite site;
    private final SiteSettings settings;

    SiteMap(PublicSite site, SiteSettings settings) {
        this.site = site;
        this.settings = settings;
    }

    Answer whole(SiteAddress address) {
        int parts = parts();
        if (parts == 1) {
            return part(address, 1).orElseThrow();
        }
        Xml xml = new Xml();
        xml.element(
                "sitemapindex",
                () -> {
                    for (int number = 1; number <= parts; number++) {
                        String there = absolute(address, Language.TH, "/sitemap-" + number + ".xml");
                        xml.element("sitemap", () -> xml.text("loc", there));
                    }
                },
                "xmlns",
                SITEMAP);
        return Answer.text(MEDIA_TYPE, xml.toString());
    }

    /** @param number from 1; the first also has all that is no publication */
    Optional<Answer> part(SiteAddress address, int number) {
        if (number > parts()) {
            return Optional.empty();
        }
        List<Listed> lines =
                site.list(Listing.ALL, (number - 1) * IN_A_PART, IN_A_PART).items();
        Xml xml = new Xml();
        xml.element(
                "urlset",
                () -> {
                    if (number == 1) {
                        pages(xml, address);
                    }
                    lines.forEach(line -> publication(xml, address, line));
                },
                "xmlns",
                SITEMAP,
                "xmlns:xhtml",
                XHTML);
        return Optional.of(Answer.text(MEDIA_TYPE, xml.toString()));
    }

    private int parts() {
        int pages = count().pages();
        return Math.max(1, (pages + IN_A_PART - 1) / IN_A_PART);
    }

    private Highlights.Count count() {
        Highlights highlights = site.highlights();
        return highlights.of(highlights.topics().keySet());
    }

    private void pages(Xml xml, SiteAddress address) {
        Highlights highlights = site.highlights();
        urls(xml, address, Canonical.of("/"), count().newest());
        for (PublicCatalogue.Category category : site.catalogue().categories()) {
            Optional<LocalDate> newest = highlights.of(category.topicIds()).newest();
            urls(xml, address, Canonical.of("/category/" + category.id()), newest);
            category.topics()
                    .forEach(topic -> urls(
                            xml,
                            address,
                            Canonical.of("/topic/" + topic.id()),
                            highlights.of(topic.id()).newest()));
        }
        urls(xml, address, Canonical.of("/units"), Optional.empty());
        for (UnitId unit : site.organisation().units()) {
            urls(xml, address, Canonical.of("/units/" + unit), Optional.empty());
        }
    }

    private void publication(Xml xml, SiteAddress address, Listed line) {
        Canonical canonical = new Canonical(
                SiteAddress.publication(line.id(), line.title(), Language.TH),
                SiteAddress.publication(line.id(), line.title(), Language.EN));
        urls(xml, address, canonical, Optional.of(line.published()));
    }

    private void urls(Xml xml, SiteAddress address, Canonical canonical, Optional<LocalDate> changed) {
        String th = absolute(address, Language.TH, canonical.th());
        String en = absolute(address, Language.EN, canonical.en());
        for (String there : List.of(th, en)) {
            xml.element("url", () -> {
                xml.text("loc", there);
                changed.ifPresent(day -> xml.text("lastmod", day.toString()));
                alternate(xml, "th", th);
                alternate(xml, "en", en);
                alternate(xml, "x-default", th);
            });
        }
    }

    private static void alternate(Xml xml, String language, String there) {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", there);
    }

    private String absolute(SiteAddress address, Language language, String path) {
        return settings.baseUrl() + address.link(language, path);
    }
}

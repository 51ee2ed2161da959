package org.opengws.web.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.language.DocumentLanguage;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Listing;
import org.opengws.publishing.site.PublicSite;
import org.opengws.web.Answer;

/** Atom feeds of what is newest: of the whole site, of a category, of a topic; each in both languages. */
final class Feeds {

    static final String PATH = "/feed";
    static final String MEDIA_TYPE = "application/atom+xml";

    private static final int ENTRIES = 30;

    private final PublicSite site;
    private final Texts texts;
    private final SiteSettings settings;
    private final SitePages pages;

    Feeds(PublicSite site, Texts texts, SiteSettings settings, SitePages pages) {
        this.site = site;
        this.texts = texts;
        this.settings = settings;
        this.pages = pages;
    }

    Answer all(SiteAddress address) {
        return feed(address, texts.text("site.home.newest"), "/", PATH, Listing.ALL);
    }

    Optional<Answer> category(CategoryId id, SiteAddress address) {
        String path = "/category/" + id;
        return site.catalogue()
                .category(id)
                .filter(category -> !category.topics().isEmpty())
                .map(category ->
                        feed(address, category.name(), path, path + PATH, Listing.of(Set.copyOf(category.topicIds()))));
    }

    Optional<Answer> topic(TopicId id, SiteAddress address) {
        String path = "/topic/" + id;
        return site.catalogue().topic(id).map(topic -> feed(address, topic.name(), path, path + PATH, Listing.of(id)));
    }

    private Answer feed(SiteAddress address, Text title, String page, String path, Listing listing) {
        Language language = address.language();
        List<Listed> lines = site.list(listing, 0, ENTRIES).items();
        String self = absolute(address, path);
        Xml xml = new Xml();
        xml.element(
                "feed",
                () -> {
                    xml.text("id", self).text("title", title.in(language) + " | " + office(language));
                    xml.text(
                            "updated",
                            moment(lines.stream().map(Listed::published).findFirst()));
                    xml.element("author", () -> xml.text("name", office(language)));
                    xml.empty("link", "rel", "self", "type", MEDIA_TYPE, "href", self);
                    xml.empty("link", "rel", "alternate", "type", "text/html", "href", absolute(address, page));
                    lines.forEach(line -> entry(xml, line, address));
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                language.code(),
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        return Answer.text(MEDIA_TYPE, xml.toString());
    }

    private void entry(Xml xml, Listed line, SiteAddress address) {
        Language language = address.language();
        xml.element("entry", () -> {
            // without the title, so that it stays the same whatever the title becomes
            xml.text("id", settings.baseUrl() + address.link(Language.TH, "/p/" + line.id()));
            xml.text("title", line.title().in(language)).text("updated", moment(Optional.of(line.published())));
            String there = SiteAddress.publication(line.id(), line.title(), language);
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", absolute(address, there));
            xml.element("author", () -> xml.text("name", line.ownerName().in(language)));
            String topic = site.catalogue()
                    .topic(line.topic())
                    .map(found -> found.name().in(language))
                    .orElse("");
            xml.empty("category", "term", line.topic().value(), "label", topic);
            DocumentLanguage.of(line.fact(ContentField.LANGUAGE))
                    .forEach(written -> xml.text("dc:language", written.code()));
            if (!line.summary().in(language).isEmpty()) {
                xml.text("summary", line.summary().in(language));
            }
        });
    }

    private String office(Language language) {
        return pages.office().in(language);
    }

    private String absolute(SiteAddress address, String path) {
        return settings.baseUrl() + address.link(path);
    }

    /** A day of the office; an empty feed is of today. */
    private String moment(Optional<LocalDate> day) {
        LocalDate of = day.orElseGet(pages::today);
        return of.atStartOfDay(Circumstances.ZONE).toOffsetDateTime().toString().replace("T00:00+", "T00:00:00+");
    }
}

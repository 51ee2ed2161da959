package org.opengws.web.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.site.Highlights;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Listing;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.storage.Page;
import org.opengws.web.Answer;
import org.opengws.web.site.SiteAnswer.Html;
import org.opengws.web.site.SiteView.Canonical;
import org.opengws.web.site.SiteView.Crumb;
import org.opengws.web.site.SiteView.Pager;

/** Home, categories and topics, and the page that says that there is nothing. */
final class SitePages {

    private final PublicSite site;
    private final Texts texts;
    private final SiteSettings settings;

    SitePages(PublicSite site, Texts texts, SiteSettings settings) {
        this.site = site;
        this.texts = texts;
        this.settings = settings;
    }

    Answer home() {
        Highlights highlights = site.highlights();
        List<SiteView.CategoryCard> cards = cards(highlights);
        int topics =
                cards.stream().mapToInt(card -> card.category().topics().size()).sum();
        int filled = cards.stream().mapToInt(SiteView.CategoryCard::filled).sum();
        int pages = cards.stream().mapToInt(card -> card.count().pages()).sum();
        int units = site.organisation().unitsOn(today()).size();
        SiteView.Home view = new SiteView.Home(cards, highlights.newest(), pages, filled, topics, units);
        return Html.of("home.ftlh", texts.text("site.home"), List.of(), Canonical.of("/"), view);
    }

    /** How much there is in each category, in their order. */
    List<SiteView.CategoryCard> cards() {
        return cards(site.highlights());
    }

    private List<SiteView.CategoryCard> cards(Highlights highlights) {
        return site.catalogue().categories().stream()
                .map(category -> new SiteView.CategoryCard(
                        category, highlights.of(category.topicIds()), filled(category, highlights)))
                .toList();
    }

    Optional<Answer> category(CategoryId id) {
        Highlights highlights = site.highlights();
        return site.catalogue().category(id).map(category -> {
            List<SiteView.TopicLine> lines = category.topics().stream()
                    .map(topic -> new SiteView.TopicLine(topic, highlights.of(topic.id()), owner(topic)))
                    .toList();
            SiteView.Category view = new SiteView.Category(
                    category, highlights.of(category.topicIds()), filled(category, highlights), lines);
            String path = "/category/" + id;
            Html page = Html.of("category.ftlh", category.name(), List.of(), Canonical.of(path), view);
            return category.topics().isEmpty() ? page : page.withFeed(path + Feeds.PATH);
        });
    }

    Optional<Answer> topic(TopicId id, int page) {
        Optional<PublicCatalogue.Category> category = site.catalogue().categoryOf(id);
        return site.catalogue().topic(id).map(topic -> {
            Page<Listed> pages = site.list(Listing.of(id), Pager.offset(page), Pager.LINES);
            String path = "/topic/" + id;
            Pager pager = Pager.of(page, pages.total(), path);
            SiteView.Topic view = new SiteView.Topic(category.orElseThrow(), topic, owner(topic), pages, pager);
            return Html.of(
                            "topic.ftlh",
                            topic.name(),
                            List.of(crumb(category.orElseThrow())),
                            Canonical.of(pager.here()),
                            view)
                    .withFeed(path + Feeds.PATH);
        });
    }

    Html missing() {
        return Html.instead(404, "missing.ftlh", texts.text("site.missing"), List.of(), new SiteView.Missing());
    }

    /** The office itself: the unit above all others. */
    Text office() {
        return site.organisation().unitsOn(today()).stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .map(UnitState::name)
                .orElseGet(() -> texts.text("site.name"));
    }

    LocalDate today() {
        return LocalDate.ofInstant(settings.clock().instant(), Circumstances.ZONE);
    }

    static Crumb crumb(PublicCatalogue.Category category) {
        return new Crumb(category.name(), "/category/" + category.id());
    }

    private Optional<SiteView.UnitLink> owner(PublicCatalogue.Topic topic) {
        Organisation organisation = site.organisation();
        return topic.owner()
                .filter(organisation.units()::contains)
                .map(id -> new SiteView.UnitLink(id, UnitNames.last(organisation, id, today())));
    }

    private static int filled(PublicCatalogue.Category category, Highlights highlights) {
        List<TopicId> topics = category.topicIds();
        return (int)
                topics.stream().filter(topic -> !highlights.of(topic).isEmpty()).count();
    }
}

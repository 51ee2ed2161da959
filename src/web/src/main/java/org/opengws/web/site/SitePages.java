package org.opengws.web.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.site.Highlights;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Listing;
import org.opengws.publishing.site.Marking;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.storage.Page;
import org.opengws.web.Fields;
import org.opengws.web.Queries;
import org.opengws.web.site.SiteAnswer.Html;
import org.opengws.web.site.SiteView.Canonical;
import org.opengws.web.site.SiteView.Crumb;
import org.opengws.web.site.SiteView.Pager;

/** Every page but those of a publication. */
final class SitePages {

    private static final int LONGEST_QUERY = 200;
    private static final int PASSAGE = 180;

    private final PublicSite site;
    private final Texts texts;
    private final SiteSettings settings;

    SitePages(PublicSite site, Texts texts, SiteSettings settings) {
        this.site = site;
        this.texts = texts;
        this.settings = settings;
    }

    SiteAnswer home() {
        Highlights highlights = site.highlights();
        List<SiteView.CategoryCard> cards = site.catalogue().categories().stream()
                .map(category -> new SiteView.CategoryCard(
                        category, highlights.of(category.topicIds()), (int) category.topicIds().stream()
                                .filter(topic -> !highlights.of(topic).isEmpty())
                                .count()))
                .toList();
        return html(
                "home.ftlh", texts.text("site.home"), List.of(), "/", new SiteView.Home(cards, highlights.newest()));
    }

    Optional<SiteAnswer> category(CategoryId id) {
        Highlights highlights = site.highlights();
        return site.catalogue()
                .category(id)
                .map(category -> html(
                        "category.ftlh",
                        category.name(),
                        List.of(),
                        "/category/" + id,
                        new SiteView.Category(
                                category,
                                category.topics().stream()
                                        .map(topic -> new SiteView.TopicLine(topic, highlights.of(topic.id())))
                                        .toList())));
    }

    Optional<SiteAnswer> topic(TopicId id, int page) {
        Optional<PublicCatalogue.Category> category = site.catalogue().categoryOf(id);
        return site.catalogue().topic(id).map(topic -> {
            Page<Listed> pages = site.list(Listing.of(id), Pager.offset(page), Pager.LINES);
            return html(
                    "topic.ftlh",
                    topic.name(),
                    List.of(crumb(category.orElseThrow())),
                    "/topic/" + id,
                    new SiteView.Topic(
                            category.orElseThrow(), topic, pages, Pager.of(page, pages.total(), "/topic/" + id)));
        });
    }

    SiteAnswer units(Fields query) {
        LocalDate today = today();
        LocalDate on = query.date("on").orElse(today);
        List<UnitState> units = site.organisation().unitsOn(on);
        Set<UnitId> there = new HashSet<>();
        units.forEach(unit -> there.add(unit.id()));
        List<SiteView.UnitNode> tops = units.stream()
                .filter(unit -> unit.parent().filter(there::contains).isEmpty())
                .map(unit -> node(unit, units))
                .toList();
        return html(
                "units.ftlh",
                texts.text("site.units"),
                List.of(),
                "/units",
                new SiteView.Units(on, on.equals(today), tops, units.size()));
    }

    Optional<SiteAnswer> unit(UnitId id, int page) {
        Organisation organisation = site.organisation();
        if (!organisation.units().contains(id)) {
            return Optional.empty();
        }
        Optional<UnitState> state = organisation.on(id, today());
        Text name = state.map(UnitState::name).orElseGet(() -> UnitNames.last(organisation, id, today()));
        Page<Listed> pages = site.list(Listing.of(id), Pager.offset(page), Pager.LINES);
        String path = "/units/" + id;
        SiteView.Unit view = new SiteView.Unit(
                id,
                name,
                state,
                state.flatMap(UnitState::parent).map(parent -> link(organisation, parent)),
                history(organisation, id),
                organisation.successors(id).stream()
                        .map(other -> link(organisation, other))
                        .toList(),
                pages,
                Pager.of(page, pages.total(), path));
        return Optional.of(html("unit.ftlh", name, List.of(new Crumb(texts.text("site.units"), "/units")), path, view));
    }

    SiteAnswer search(Fields query, int page) {
        String typed = query.value("q");
        String sought = typed.substring(
                0, typed.offsetByCodePoints(0, Math.min(LONGEST_QUERY, typed.codePointCount(0, typed.length()))));
        Optional<PublicCatalogue.Category> category = site.catalogue().categories().stream()
                .filter(other -> other.id().value().equals(query.value("category")))
                .findFirst();
        Page<Listed> pages = sought.isBlank()
                ? Page.empty()
                : site.list(
                        Listing.search(
                                sought,
                                category.map(found -> Set.copyOf(found.topicIds()))
                                        .orElse(Set.of())),
                        Pager.offset(page),
                        Pager.LINES);
        String chosen = category.map(found -> found.id().value()).orElse("");
        Map<String, String> values = new LinkedHashMap<>();
        values.put("q", sought);
        values.put("category", chosen);
        SiteView.Search view = new SiteView.Search(
                sought,
                chosen,
                site.catalogue().categories(),
                List.of(),
                pages,
                Pager.of(page, pages.total(), "/search?" + Queries.write(values)));
        return new Html(200, "search.ftlh", texts.text("site.search"), List.of(), Optional.empty(), view);
    }

    /** The lines found with the words marked, in that language. */
    static SiteView.Search marked(SiteView.Search search, Language language) {
        List<String> words = SearchText.words(search.query());
        return new SiteView.Search(
                search.query(),
                search.category(),
                search.categories(),
                search.pages().items().stream()
                        .map(page -> new SiteView.Found(
                                page,
                                Marking.mark(page.title().in(language), words),
                                Marking.mark(Marking.around(page.summary().in(language), words, PASSAGE), words)))
                        .toList(),
                search.pages(),
                search.pager());
    }

    Html missing() {
        return new Html(
                404, "missing.ftlh", texts.text("site.missing"), List.of(), Optional.empty(), new SiteView.Missing());
    }

    /** The office itself: the unit above all others. */
    Text office() {
        return site.organisation().unitsOn(today()).stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .map(UnitState::name)
                .orElseGet(() -> texts.text("site.name"));
    }

    static Crumb crumb(PublicCatalogue.Category category) {
        return new Crumb(category.name(), "/category/" + category.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(settings.clock().instant(), Circumstances.ZONE);
    }

    private static SiteView.UnitNode node(UnitState unit, List<UnitState> all) {
        return new SiteView.UnitNode(
                unit,
                all.stream()
                        .filter(other ->
                                other.parent().filter(unit.id()::equals).isPresent())
                        .map(other -> node(other, all))
                        .toList());
    }

    private SiteView.UnitLink link(Organisation organisation, UnitId id) {
        return new SiteView.UnitLink(id, UnitNames.last(organisation, id, today()));
    }

    private static List<SiteView.UnitEvent> history(Organisation organisation, UnitId id) {
        List<SiteView.UnitEvent> events = new ArrayList<>();
        organisation
                .history(id)
                .forEach(change -> events.add(new SiteView.UnitEvent(
                        change.code(),
                        change.day(),
                        change.instrument()
                                .flatMap(organisation::instrument)
                                .map(instrument -> instrument.name())
                                .orElse(Text.EMPTY))));
        events.sort(Comparator.comparing(event -> event.day().orElse(LocalDate.MIN)));
        return events;
    }

    private static Html html(String template, Text title, List<Crumb> crumbs, String path, SiteView view) {
        return new Html(200, template, title, crumbs, Optional.of(Canonical.of(path)), view);
    }
}

package org.opengws.web.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.site.Facets;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Listing;
import org.opengws.publishing.site.Marking;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.storage.Page;
import org.opengws.web.Answer;
import org.opengws.web.Fields;
import org.opengws.web.site.SiteAnswer.Html;
import org.opengws.web.site.SiteView.Canonical;
import org.opengws.web.site.SiteView.Choice;
import org.opengws.web.site.SiteView.Facet;
import org.opengws.web.site.SiteView.Pager;

/** The search: words, and what the finds can be narrowed to. Without words it shows everything, newest first. */
final class SearchPages {

    private static final int PASSAGE = 180;
    private static final int BUDDHIST_ERA = 543;

    private final PublicSite site;
    private final Texts texts;
    private final SiteSettings settings;

    SearchPages(PublicSite site, Texts texts, SiteSettings settings) {
        this.site = site;
        this.texts = texts;
        this.settings = settings;
    }

    Answer search(Fields query, int page) {
        SearchRequest request = SearchRequest.of(query);
        Listing listing = listing(request);
        Page<Listed> pages =
                isNowhere(request, listing) ? Page.empty() : site.list(listing, Pager.offset(page), Pager.LINES);
        Facets facets = site.facets(listing);
        Pager pager = Pager.of(page, pages.total(), request.path());
        List<Facet> shown = facets(request, facets);
        List<Choice> chosen = shown.stream()
                .flatMap(facet -> facet.choices().stream())
                .filter(Choice::chosen)
                .toList();
        SiteView.Search view = new SiteView.Search(
                request.words(),
                shown,
                chosen,
                request.withWordsOnly().path(),
                facets.more(),
                pages.total() == 0 ? near(request) : List.of(),
                List.of(),
                pages,
                pager);
        Html html = Html.of("search.ftlh", texts.text("site.search"), List.of(), Canonical.of(pager.here()), view);
        return request.isEmpty() && page == 1 ? html : html.unindexed();
    }

    /** The lines found with the words marked, in that language. */
    static SiteView.Search marked(SiteView.Search search, Language language) {
        List<String> words = SearchText.words(search.query());
        return search.with(search.pages().items().stream()
                .map(page -> new SiteView.Found(
                        page,
                        Marking.mark(page.title().in(language), words),
                        Marking.mark(Marking.around(page.summary().in(language), words, PASSAGE), words)))
                .toList());
    }

    private List<SiteView.Near> near(SearchRequest request) {
        return site.nearest(request.words()).stream()
                .map(words -> new SiteView.Near(words, new SearchRequest(words, Map.of()).path()))
                .toList();
    }

    private Listing listing(SearchRequest request) {
        Set<TopicId> topics = site.catalogue().categories().stream()
                .filter(category -> request.of(SearchRequest.CATEGORY)
                        .contains(category.id().value()))
                .flatMap(category -> category.topicIds().stream())
                .collect(Collectors.toSet());
        return new Listing(
                topics,
                request.of(SearchRequest.UNIT).stream().map(UnitId::new).collect(Collectors.toSet()),
                request.of(SearchRequest.YEAR).stream().map(Integer::valueOf).collect(Collectors.toSet()),
                request.of(SearchRequest.TYPE),
                request.words());
    }

    /** Kept to categories that have no topic, or that there are not. */
    private static boolean isNowhere(SearchRequest request, Listing listing) {
        return !request.of(SearchRequest.CATEGORY).isEmpty() && listing.topics().isEmpty();
    }

    private List<Facet> facets(SearchRequest request, Facets facets) {
        return Stream.of(
                        new Facet(SearchRequest.CATEGORY, categories(request, facets)),
                        new Facet(SearchRequest.UNIT, units(request, facets)),
                        new Facet(SearchRequest.YEAR, years(request, facets)),
                        new Facet(SearchRequest.TYPE, types(request, facets)))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    /** In the catalogue's order. */
    private List<Choice> categories(SearchRequest request, Facets facets) {
        return site.catalogue().categories().stream()
                .map(category -> choice(
                        request, SearchRequest.CATEGORY, category.id().value(), category.name(), sum(category, facets)))
                .filter(SearchPages::isOfUse)
                .toList();
    }

    private List<Choice> units(SearchRequest request, Facets facets) {
        LocalDate today = LocalDate.ofInstant(settings.clock().instant(), Circumstances.ZONE);
        Map<String, Integer> counts = byName(facets.owners(), UnitId::value);
        return all(request.of(SearchRequest.UNIT), counts.keySet())
                .map(id -> choice(
                        request,
                        SearchRequest.UNIT,
                        id,
                        UnitNames.last(site.organisation(), new UnitId(id), today),
                        counts.getOrDefault(id, 0)))
                .sorted(Comparator.comparingInt(Choice::count).reversed().thenComparing(Choice::value))
                .toList();
    }

    /** The latest first; years of the Buddhist era in Thai. */
    private List<Choice> years(SearchRequest request, Facets facets) {
        Map<String, Integer> counts = byName(facets.years(), String::valueOf);
        return all(request.of(SearchRequest.YEAR), counts.keySet())
                .sorted(Comparator.reverseOrder())
                .map(year -> choice(request, SearchRequest.YEAR, year, year(year), counts.getOrDefault(year, 0)))
                .toList();
    }

    private static Text year(String year) {
        return Text.of(String.valueOf(Integer.parseInt(year) + BUDDHIST_ERA), year);
    }

    private List<Choice> types(SearchRequest request, Facets facets) {
        return all(request.of(SearchRequest.TYPE), facets.types().keySet())
                .map(type -> choice(
                        request,
                        SearchRequest.TYPE,
                        type,
                        type(type),
                        facets.types().getOrDefault(type, 0)))
                .sorted(Comparator.comparingInt(Choice::count).reversed().thenComparing(Choice::value))
                .toList();
    }

    private Text type(String code) {
        String key = "site.type." + code;
        return texts.find(Language.TH, key).isPresent()
                ? texts.text(key)
                : Text.thai(code.toUpperCase(java.util.Locale.ROOT));
    }

    private static Choice choice(SearchRequest request, String kind, String value, Text label, int count) {
        boolean chosen = request.of(kind).contains(value);
        return new Choice(
                kind, value, label, count, chosen, request.toggled(kind, value).path());
    }

    private static boolean isOfUse(Choice choice) {
        return choice.chosen() || choice.count() > 0;
    }

    private static int sum(PublicCatalogue.Category category, Facets facets) {
        return category.topicIds().stream()
                .mapToInt(topic -> facets.topics().getOrDefault(topic, 0))
                .sum();
    }

    private static Stream<String> all(Collection<String> chosen, Collection<String> counted) {
        return Stream.concat(chosen.stream(), counted.stream()).distinct();
    }

    private static <T> Map<String, Integer> byName(Map<T, Integer> counts, Function<T, String> name) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(entry -> name.apply(entry.getKey()), Map.Entry::getValue));
    }
}

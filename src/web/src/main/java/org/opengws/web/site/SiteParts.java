package org.opengws.web.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Listing;
import org.opengws.publishing.site.Projected;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.site.PublishedPage;

/** Looks for what a part shows. Whatever an editor typed is checked, and what is not there is said to him. */
final class SiteParts {

    private static final int USUAL = 5;
    private static final int MOST = 50;
    private static final int PERIODS = 200;
    private static final Pattern PUBLICATION = Pattern.compile("(?:^|/p/)([a-z2-7]{12})(?:[/?#].*)?$");

    private final PublicSite site;
    private final Texts texts;
    private final SitePages pages;
    private final UnitPages units;

    /** What was wrong with a value. */
    private static final class Unfilled extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Text trouble;

        Unfilled(Text trouble) {
            super(trouble.en());
            this.trouble = trouble;
        }
    }

    /** What came of it: what is shown, or why there is nothing. */
    record Found<T>(Optional<T> view, Text trouble) {}

    private interface Look<T> {

        T find() throws Unfilled;
    }

    SiteParts(PublicSite site, Texts texts, SitePages pages, UnitPages units) {
        this.site = site;
        this.texts = texts;
        this.pages = pages;
        this.units = units;
    }

    Found<SiteView> find(PartRequest request) {
        return found(() -> view(request.kind(), request.values()));
    }

    /** @param values as {@link PartRequest} takes them */
    Found<SiteView.PartNewest> latest(Map<String, String> values) {
        return found(() -> newest(values));
    }

    /** @param typed its id, or an address of its page */
    Found<PublishedPage> page(String typed) {
        return found(() -> publication(typed.strip()));
    }

    Found<PublicCatalogue.Topic> topicOf(String id) {
        return found(() -> topic(Map.of("topic", id)));
    }

    Found<PublicCatalogue.Category> categoryOf(String id) {
        return found(() -> category(id.strip()));
    }

    private static <T> Found<T> found(Look<T> look) {
        try {
            return new Found<>(Optional.of(look.find()), Text.EMPTY);
        } catch (Unfilled unfilled) {
            return new Found<>(Optional.empty(), unfilled.trouble);
        }
    }

    List<PartChoice> choices(String name) {
        return switch (name) {
            case "category" ->
                site.catalogue().categories().stream()
                        .map(category -> new PartChoice(category.id().value(), category.name()))
                        .toList();
            case "topic" ->
                site.catalogue().categories().stream()
                        .flatMap(category -> category.topics().stream()
                                .map(topic -> new PartChoice(topic.id().value(), both(category.name(), topic.name()))))
                        .toList();
            case "unit" ->
                site.organisation().unitsOn(pages.today()).stream()
                        .map(unit -> new PartChoice(unit.id().value(), unit.name()))
                        .toList();
            default -> throw new IllegalArgumentException("nothing to choose from: " + name);
        };
    }

    private static Text both(Text category, Text topic) {
        return Text.of(category.th() + " › " + topic.th(), category.in(Language.EN) + " › " + topic.in(Language.EN));
    }

    private SiteView view(PartKind kind, Map<String, String> values) throws Unfilled {
        return switch (kind) {
            case NEWEST -> newest(values);
            case PUBLICATION ->
                new SiteView.PartPublication(publication(value(values, "publication")), isWhole(values));
            case PERIODS -> periods(topic(values));
            case SEARCH -> new SiteView.PartSearch();
            case STRUCTURE -> structure(values);
            case COVERAGE -> coverage(values);
            case CONTACT -> contact(topic(values));
        };
    }

    private SiteView.PartNewest newest(Map<String, String> values) throws Unfilled {
        Set<TopicId> topics = new HashSet<>();
        String more = "/search";
        Optional<PublicCatalogue.Category> category = chosenCategory(values);
        if (category.isPresent()) {
            topics.addAll(category.get().topicIds());
            more = "/category/" + category.get().id();
        }
        if (!value(values, "topic").isEmpty()) {
            PublicCatalogue.Topic topic = topic(values);
            topics.clear();
            topics.add(topic.id());
            more = "/topic/" + topic.id();
        }
        Set<UnitId> owners = new HashSet<>();
        if (!value(values, "unit").isEmpty()) {
            UnitId unit = unit(values);
            owners.add(unit);
            more = topics.isEmpty() ? "/units/" + unit : more;
        }
        boolean nothing = category.isPresent() && topics.isEmpty();
        List<Listed> found = nothing
                ? List.of()
                : site.list(new Listing(topics, owners, Set.of(), Set.of(), ""), 0, count(values))
                        .items();
        return new SiteView.PartNewest(found, topics.size() != 1, more);
    }

    private int count(Map<String, String> values) throws Unfilled {
        String typed = value(values, "count");
        if (typed.isEmpty()) {
            return USUAL;
        }
        int count = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        if (count < 1 || count > MOST) {
            throw unfilled("count", typed);
        }
        return count;
    }

    private static boolean isWhole(Map<String, String> values) {
        return value(values, "whole").equals("true");
    }

    private PublishedPage publication(String typed) throws Unfilled {
        if (typed.isEmpty()) {
            throw unfilled("publication.none");
        }
        Matcher id = PUBLICATION.matcher(typed);
        Optional<Projected> found =
                id.find() ? SiteRoutes.parsed(id.group(1), PublicationId::new).flatMap(site::find) : Optional.empty();
        if (found.isPresent() && found.get() instanceof PublishedPage page) {
            return page;
        }
        throw unfilled("publication", typed);
    }

    /** Those of no period come last, as they were published. */
    private SiteView periods(PublicCatalogue.Topic topic) {
        List<Listed> pages =
                new ArrayList<>(site.list(Listing.of(topic.id()), 0, PERIODS).items());
        pages.sort(Comparator.comparing(Listed::period).reversed());
        return new SiteView.PartPeriods(topic, pages);
    }

    private SiteView structure(Map<String, String> values) throws Unfilled {
        SiteView.Units all = units.now();
        if (value(values, "unit").isEmpty()) {
            return all;
        }
        UnitId wanted = unit(values);
        return new SiteView.Units(
                all.on(), true, below(all.tops(), wanted).stream().toList(), all.count(), List.of());
    }

    private static Optional<SiteView.UnitNode> below(List<SiteView.UnitNode> nodes, UnitId wanted) {
        for (SiteView.UnitNode node : nodes) {
            Optional<SiteView.UnitNode> found =
                    node.unit().id().equals(wanted) ? Optional.of(node) : below(node.below(), wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private SiteView coverage(Map<String, String> values) throws Unfilled {
        Optional<PublicCatalogue.Category> only = chosenCategory(values);
        return new SiteView.PartCoverage(pages.cards().stream()
                .filter(card -> only.filter(category ->
                                !category.id().equals(card.category().id()))
                        .isEmpty())
                .toList());
    }

    private SiteView contact(PublicCatalogue.Topic topic) throws Unfilled {
        for (Listed newest : site.list(Listing.of(topic.id()), 0, 1).items()) {
            Optional<Projected> page = site.find(newest.id());
            if (page.isPresent() && page.get() instanceof PublishedPage shown) {
                return new SiteView.PartContact(shown, shown.current());
            }
        }
        throw new Unfilled(texts.text("site.part.trouble.nothing", topic.name().th()));
    }

    private PublicCatalogue.Topic topic(Map<String, String> values) throws Unfilled {
        return known(values, "topic", TopicId::new, id -> site.catalogue().topic(id));
    }

    private Optional<PublicCatalogue.Category> chosenCategory(Map<String, String> values) throws Unfilled {
        String typed = value(values, "category");
        return typed.isEmpty() ? Optional.empty() : Optional.of(category(typed));
    }

    private PublicCatalogue.Category category(String typed) throws Unfilled {
        return known(
                Map.of("category", typed),
                "category",
                CategoryId::new,
                id -> site.catalogue().category(id));
    }

    private UnitId unit(Map<String, String> values) throws Unfilled {
        return known(
                values,
                "unit",
                UnitId::new,
                id -> site.organisation().on(id, pages.today()).map(UnitState::id));
    }

    private <I, T> T known(
            Map<String, String> values, String name, Function<String, I> reader, Function<I, Optional<T>> find)
            throws Unfilled {
        String typed = value(values, name);
        if (typed.isEmpty()) {
            throw unfilled(name + ".none");
        }
        Optional<T> found = SiteRoutes.parsed(typed, reader).flatMap(find);
        if (found.isEmpty()) {
            throw unfilled(name, typed);
        }
        return found.get();
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").strip();
    }

    private Unfilled unfilled(String key, Object... arguments) {
        return new Unfilled(texts.text("site.part.trouble." + key, arguments));
    }
}

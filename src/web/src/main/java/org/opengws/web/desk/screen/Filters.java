package org.opengws.web.desk.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opengws.publishing.catalogue.Category;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.SavedFilters;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.Queries;
import org.opengws.web.Visit;

/** The filters of the list of publications: from the address, as a form, and those that are links. */
public final class Filters {

    private static final List<String> NAMES =
            List.of("q", "state", "category", "topic", "owner", "mine", "public", "overdue", "suspended", "sort");
    private static final List<String> FLAGS = List.of("public", "overdue", "suspended");
    private static final List<String> COLUMNS =
            List.of("title", "state", "topic", "owner", "edition", "changed", "due");
    private static final Map<String, String> KEYS =
            Map.of("title", "title", "topic", "topic", "changed", "changed", "due", "due");
    private static final Map<String, String> GIVEN = new LinkedHashMap<>();

    static {
        GIVEN.put("waiting", "state=in-procedure");
        GIVEN.put("returned", "state=returned");
        GIVEN.put("public", "public=1");
        GIVEN.put("overdue", "overdue=1");
        GIVEN.put("suspended", "suspended=1");
    }

    private final Domain domain;
    private final Wording wording;

    /** One choice of a select. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Choices under a heading. */
    public record Group(String label, List<Choice> choices) {}

    /** A filter that is a link. */
    public record Saved(String label, String address, boolean here) {}

    /**
     * The head of a column.
     *
     * @param address where it sorts, empty where it does not
     * @param sorted {@code ascending}, {@code descending} or {@code none}; empty where it does not sort
     */
    public record Head(String name, String label, String address, String sorted) {}

    /**
     * The form above the list.
     *
     * @param kept what restricts without a field of its own
     * @param saved those that everybody has
     * @param own those that the one who looks named for himself
     * @param query what is shown now, as an address keeps it
     * @param any whether anything restricts the list
     */
    public record View(
            String text,
            List<Choice> states,
            List<Group> topics,
            List<Choice> owners,
            List<Choice> flags,
            List<Choice> kept,
            List<Head> heads,
            List<Saved> saved,
            List<Saved> own,
            String query,
            String csv,
            boolean any) {}

    public Filters(Domain domain, Wording wording) {
        this.domain = domain;
        this.wording = wording;
    }

    /** What the address asks for; what it asks wrongly restricts nothing. */
    public PublicationFilter read(Visit visit) {
        Fields query = visit.query();
        Set<EditionState> states = EnumSet.noneOf(EditionState.class);
        query.all("state").forEach(code -> EditionState.byCode(code).ifPresent(states::add));
        return new PublicationFilter(
                states,
                domain.publishing().catalogue().categories().stream()
                        .map(Category::id)
                        .filter(id -> id.value().equals(query.value("category")))
                        .findFirst(),
                domain.publishing().catalogue().topics().stream()
                        .map(Topic::id)
                        .filter(id -> id.value().equals(query.value("topic")))
                        .findFirst(),
                domain.publishing().organisation().units().stream()
                        .filter(id -> id.value().equals(query.value("owner")))
                        .findFirst(),
                query.has("mine") ? Optional.of(visit.me().id()) : Optional.empty(),
                query.value("q"),
                query.has("public"),
                query.has("suspended"),
                query.has("overdue") ? Optional.of(domain.today()) : Optional.empty(),
                sort(query.value("sort")));
    }

    private static PublicationFilter.Sort sort(String code) {
        for (PublicationFilter.Sort sort : PublicationFilter.Sort.values()) {
            if (sort.code().equals(code)) {
                return sort;
            }
        }
        return PublicationFilter.Sort.RECENT;
    }

    public View view(Visit visit, SavedFilters own) {
        Fields query = visit.query();
        List<Choice> states = new ArrayList<>();
        for (EditionState state : EditionState.values()) {
            states.add(new Choice(
                    state.code(),
                    wording.of("state." + state.code()),
                    query.all("state").contains(state.code())));
        }
        String shown = query(query, true);
        return new View(
                query.value("q"),
                states,
                topics(query.value("topic")),
                owners(query.value("owner")),
                FLAGS.stream()
                        .map(flag -> new Choice(flag, wording.of("filter." + flag), query.has(flag)))
                        .toList(),
                Stream.of("category", "mine", "sort")
                        .filter(name -> query.given(name).isPresent())
                        .map(name -> new Choice(query.value(name), name, true))
                        .toList(),
                heads(query),
                saved(visit),
                own(visit, own),
                shown,
                "/publications.csv" + (shown.isEmpty() ? "" : "?" + shown),
                !query(query, false).isEmpty());
    }

    /** A click sorts by it; another one the other way round. */
    private List<Head> heads(Fields query) {
        PublicationFilter.Sort now = sort(query.value("sort"));
        String filters = query(query, false);
        return COLUMNS.stream()
                .map(column -> head(column, KEYS.getOrDefault(column, ""), now, filters))
                .toList();
    }

    private Head head(String column, String key, PublicationFilter.Sort now, String filters) {
        String label = wording.of("column." + column);
        if (key.isEmpty()) {
            return new Head(column, label, "", "");
        }
        boolean here = now.key().equals(key);
        PublicationFilter.Sort next = Arrays.stream(PublicationFilter.Sort.values())
                .filter(sort -> sort.key().equals(key) && (!here || sort != now))
                .findFirst()
                .orElseThrow();
        String address = "/publications?" + (filters.isEmpty() ? "" : filters + "&") + "sort=" + next.code();
        return new Head(column, label, address, here ? (now.descending() ? "descending" : "ascending") : "none");
    }

    private List<Saved> saved(Visit visit) {
        List<Saved> saved = new ArrayList<>();
        saved.add(saved(visit, wording.of("filter.all"), ""));
        if (visit.me().is(Role.OWNER)) {
            saved.add(saved(visit, wording.of("filter.mine"), "mine=1"));
        }
        visit.me()
                .unit()
                .ifPresent(unit -> saved.add(saved(visit, wording.of("filter.unit"), "owner=" + unit.value())));
        GIVEN.forEach((name, query) -> saved.add(saved(visit, wording.of("filter." + name), query)));
        return saved;
    }

    private static Saved saved(Visit visit, String label, String query) {
        boolean sorted = Queries.parse(query).has("sort");
        return new Saved(
                label,
                "/publications" + (query.isEmpty() ? "" : "?" + query),
                query(visit.query(), sorted).equals(query));
    }

    private static List<Saved> own(Visit visit, SavedFilters own) {
        return own.of(visit.me().id()).stream()
                .map(filter -> saved(visit, filter.name(), query(Queries.parse(filter.query()), true)))
                .toList();
    }

    /** What filters and, if wanted, sorts; nothing else that an address may hold. Always in the same order. */
    public static String query(Fields query, boolean sorted) {
        StringBuilder text = new StringBuilder();
        NAMES.stream()
                .filter(name -> sorted || !name.equals("sort"))
                .forEach(name -> query.all(name).stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> text.append(text.isEmpty() ? "" : "&")
                                .append(name)
                                .append('=')
                                .append(Queries.encode(value))));
        return text.toString();
    }

    /** Of the list's first page with those filters. */
    public static String address(Fields query) {
        String filters = query(query, true);
        return "/publications" + (filters.isEmpty() ? "" : "?" + filters);
    }

    private List<Choice> owners(String chosen) {
        return domain.publishing().organisation().unitsOn(domain.today()).stream()
                .map((UnitState unit) -> new Choice(
                        unit.id().value(),
                        wording.of(unit.name()),
                        unit.id().value().equals(chosen)))
                .toList();
    }

    /** Topics under their categories. */
    public List<Group> topics(String chosen) {
        return domain.publishing().catalogue().categories().stream()
                .map(category -> new Group(
                        wording.of(category.name()),
                        domain.publishing().catalogue().topicsOf(category.id()).stream()
                                .map(topic -> new Choice(
                                        topic.id().value(),
                                        wording.of(topic.name()),
                                        topic.id().value().equals(chosen)))
                                .toList()))
                .toList();
    }
}

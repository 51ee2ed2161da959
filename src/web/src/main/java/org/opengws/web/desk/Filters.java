package org.opengws.web.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.Category;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.Queries;
import org.opengws.web.Visit;

/** The filters of the list of publications: from the address, as a form, and those that are links. */
final class Filters {

    private final Domain domain;
    private final Wording wording;

    /** One choice of a select. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Choices under a heading. */
    public record Group(String label, List<Choice> choices) {}

    /** A filter that is a link. */
    public record Saved(String label, String address, boolean here) {}

    /** The form above the list. */
    public record View(
            String text,
            List<Choice> states,
            List<Group> topics,
            List<Choice> owners,
            List<Choice> sorts,
            List<Saved> saved,
            String csv,
            boolean any) {}

    Filters(Domain domain, Wording wording) {
        this.domain = domain;
        this.wording = wording;
    }

    /** What the address asks for; what it asks wrongly restricts nothing. */
    PublicationFilter read(Visit visit) {
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
            if (sort.name().toLowerCase(java.util.Locale.ROOT).equals(code)) {
                return sort;
            }
        }
        return PublicationFilter.Sort.RECENT;
    }

    View view(Visit visit) {
        Fields query = visit.query();
        List<Choice> states = new ArrayList<>();
        for (EditionState state : EditionState.values()) {
            states.add(new Choice(
                    state.code(),
                    wording.of("state." + state.code()),
                    query.all("state").contains(state.code())));
        }
        List<Choice> sorts = new ArrayList<>();
        for (PublicationFilter.Sort sort : PublicationFilter.Sort.values()) {
            String code = sort.name().toLowerCase(java.util.Locale.ROOT);
            sorts.add(new Choice(
                    code, wording.of("sort." + code), query.value("sort").equals(code)));
        }
        Map<String, String> all = new java.util.TreeMap<>();
        query.names().forEach(name -> all.put(name, query.raw(name)));
        all.remove("page");
        all.remove("lang");
        boolean any = all.keySet().stream()
                        .anyMatch(name -> !name.equals("sort") && !all.get(name).isEmpty())
                || query.has("mine");
        return new View(
                query.value("q"),
                states,
                topics(query.value("topic")),
                owners(query.value("owner")),
                sorts,
                saved(visit),
                "/publications.csv" + (all.isEmpty() ? "" : "?" + query(visit.query())),
                any);
    }

    private List<Saved> saved(Visit visit) {
        List<Saved> saved = new ArrayList<>();
        saved.add(saved(visit, "all", ""));
        if (visit.me().is(Role.OWNER)) {
            saved.add(saved(visit, "mine", "mine=1"));
        }
        visit.me().unit().ifPresent(unit -> saved.add(saved(visit, "unit", "owner=" + unit.value())));
        saved.add(saved(visit, "waiting", "state=in-procedure"));
        saved.add(saved(visit, "returned", "state=returned"));
        saved.add(saved(visit, "public", "public=1"));
        saved.add(saved(visit, "overdue", "overdue=1"));
        saved.add(saved(visit, "suspended", "suspended=1"));
        return saved;
    }

    private Saved saved(Visit visit, String name, String query) {
        String now = query(visit.query());
        return new Saved(
                wording.of("filter." + name),
                "/publications" + (query.isEmpty() ? "" : "?" + query),
                now.equals(query));
    }

    /** Without what does not filter. */
    private static String query(Fields query) {
        StringBuilder text = new StringBuilder();
        query.values().forEach((name, values) -> {
            if (!Set.of("page", "lang", "sort").contains(name)) {
                values.stream()
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> text.append(text.isEmpty() ? "" : "&")
                                .append(Queries.encode(name))
                                .append('=')
                                .append(Queries.encode(value)));
            }
        });
        return text.toString();
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
    List<Group> topics(String chosen) {
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

package org.opengws.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationFilter.Sort;

/** First pages, in the large office against the small one. */
final class ListMeasure {

    private static final int LINES = 20;
    private static final int REPETITIONS = 10;
    private static final UnitId UNIT = new UnitId("policy-strategy");

    private final Bureau large;
    private final Bureau small;
    private final int rounds;

    ListMeasure(Bureau large, Bureau small, int rounds) {
        this.large = large;
        this.small = small;
        this.rounds = rounds;
    }

    void into(Table table) throws Exception {
        inbox(table, "a unit's head", staff -> staff.head(UNIT));
        inbox(table, "the verifier", staff -> staff.verifier);
        inbox(table, "the executive", staff -> staff.secretary);
        inbox(table, "a clerk", staff -> staff.clerk(UNIT));
        page(table, "first page, unfiltered", PublicationFilter.ALL, 1.3);
        for (Map.Entry<String, PublicationFilter> each : filtered().entrySet()) {
            page(table, "list: " + each.getKey(), each.getValue(), goal(each.getValue()));
        }
    }

    /** An archive grows under its categories for ever, so that their lists are read from an index. */
    private static double goal(PublicationFilter filter) {
        return filter.category().isPresent() ? 1.5 : 3;
    }

    private void inbox(Table table, String whose, Function<Staff, Person> person) throws Exception {
        Pairs pairs = Pairs.of(rounds, REPETITIONS, () -> inbox(large, person), () -> inbox(small, person));
        table.atMost(1.3, "inbox of " + whose, pairs, " ms");
    }

    private static double inbox(Bureau bureau, Function<Staff, Person> person) throws Exception {
        return Pairs.milliseconds(() -> bureau.publishing.inbox(person.apply(bureau.staff), 0, LINES));
    }

    private void page(Table table, String what, PublicationFilter filter, double goal) throws Exception {
        List<Double> all = new ArrayList<>();
        Pairs pairs = Pairs.of(
                rounds,
                REPETITIONS,
                () -> {
                    double once = page(large, filter);
                    all.add(once);
                    return once;
                },
                () -> page(small, filter));
        table.atMost(goal, what, pairs, " ms");
        table.below(300, what + ", p95 at large", new Figures(all).percentile(0.95), " ms", all.size() + " requests");
    }

    private static double page(Bureau bureau, PublicationFilter filter) throws Exception {
        return Pairs.milliseconds(() -> bureau.publishing.list(filter, 0, LINES));
    }

    private static Map<String, PublicationFilter> filtered() {
        Map<String, PublicationFilter> filters = new LinkedHashMap<>();
        filters.put("all by title", filter(Set.of(), null, null, null, "", false, Sort.TITLE));
        filters.put("all by due", filter(Set.of(), null, null, null, "", false, Sort.DUE));
        filters.put("all by topic", filter(Set.of(), null, null, null, "", false, Sort.TOPIC));
        filters.put("public by title", filter(Set.of(), null, null, null, "", true, Sort.TITLE));
        filters.put("a category, recent", filter(Set.of(), "general", null, null, "", false, Sort.RECENT));
        filters.put("a topic by due", filter(Set.of(), null, "history", null, "", false, Sort.DUE));
        filters.put(
                "published of a unit by title",
                filter(Set.of(EditionState.PUBLISHED), null, null, UNIT, "", false, Sort.TITLE));
        filters.put(
                "returned, by title", filter(Set.of(EditionState.RETURNED), null, null, null, "", false, Sort.TITLE));
        filters.put("a word, recent", filter(Set.of(), null, null, null, "สารสนเทศ", false, Sort.RECENT));
        filters.put("two words by title", filter(Set.of(), null, null, null, "คู่มือ ประชาชน", false, Sort.TITLE));
        filters.put("a topic, recent", filter(Set.of(), null, "history", null, "", false, Sort.RECENT));
        PublicationFilter all = PublicationFilter.ALL;
        filters.put(
                "overdue by due",
                new PublicationFilter(
                        all.states(),
                        all.category(),
                        all.topic(),
                        all.owner(),
                        all.editor(),
                        "",
                        false,
                        false,
                        Optional.of(SetClock.TODAY.plusDays(1)),
                        Sort.DUE));
        return filters;
    }

    private static PublicationFilter filter(
            Set<EditionState> states,
            String category,
            String topic,
            UnitId owner,
            String text,
            boolean onlyPublic,
            Sort sort) {
        return new PublicationFilter(
                states,
                Optional.ofNullable(category).map(CategoryId::new),
                Optional.ofNullable(topic).map(TopicId::new),
                Optional.ofNullable(owner),
                Optional.empty(),
                text,
                onlyPublic,
                false,
                Optional.empty(),
                sort);
    }
}

package org.opengws.web.desk.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.assessment.SchemeKey;
import org.opengws.publishing.catalogue.Category;
import org.opengws.publishing.coverage.ItemCoverage;
import org.opengws.publishing.coverage.SchemeCoverage;
import org.opengws.publishing.coverage.Score;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** One scheme: its score, and its items with their evidence, as an assessor's list. */
final class SchemePage implements Screen {

    private static final int EVIDENCE = 3;

    private final Domain domain;

    /**
     * The scheme.
     *
     * @param proposed whether topics are our proposals unless the office said otherwise
     * @param items those that the filter leaves
     * @param csv address below the desk of the same list as a table
     */
    public record View(
            String key,
            String title,
            String certainty,
            List<String> sources,
            boolean proposed,
            ScoreView score,
            List<ScoreView> byCategory,
            List<ScoreView> byUnit,
            List<Filters.Choice> states,
            List<Filters.Choice> units,
            String category,
            boolean filtered,
            List<ItemView> items,
            int all,
            String csv,
            Done done) {}

    SchemePage(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        return find(domain, visit)
                .<Answer>map(coverage -> Answer.page("assessment/scheme.ftlh", "view", view(coverage, visit)))
                .orElseGet(Failures::missing);
    }

    /** Of the address; empty where there is no such scheme. */
    static Optional<SchemeCoverage> find(Domain domain, Visit visit) {
        return SchemeKey.parse(visit.variable("scheme")).flatMap(domain.assessing()::of);
    }

    private View view(SchemeCoverage coverage, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        ItemFilter filter = ItemFilter.of(visit.query());
        SchemeKey key = coverage.scheme().key();
        List<ItemView> items = coverage.items().stream()
                .filter(filter::keeps)
                .map(item -> ItemView.of(key, item, EVIDENCE, wording))
                .toList();
        return new View(
                key.toString(),
                wording.of(coverage.scheme().title()),
                wording.of(coverage.scheme().certainty()),
                coverage.scheme().sources(),
                coverage.scheme().proposed(),
                ScoreView.of("", coverage.score(), "", wording),
                byCategory(coverage, wording),
                byUnit(coverage, wording),
                filter.states(wording),
                filter.units(coverage, wording),
                filter.category(),
                filter.any(),
                items,
                coverage.items().size(),
                "/assessment/" + key + "/items.csv" + filter.query(),
                Done.of(visit, domain, wording));
    }

    private List<ScoreView> byCategory(SchemeCoverage coverage, Wording wording) {
        List<ScoreView> scores = new ArrayList<>();
        for (Category category : domain.publishing().catalogue().categories()) {
            List<ItemCoverage> items = coverage.items().stream()
                    .filter(item -> item.categories().contains(category.id()))
                    .toList();
            ItemFilter same = new ItemFilter(Optional.empty(), category.id().value(), "");
            add(scores, items, wording.of(category.name()), coverage, same, wording);
        }
        return scores;
    }

    private static List<ScoreView> byUnit(SchemeCoverage coverage, Wording wording) {
        List<ScoreView> scores = new ArrayList<>();
        List<UnitId> units = coverage.items().stream()
                .flatMap(item -> item.units().stream())
                .distinct()
                .sorted()
                .toList();
        for (UnitId unit : units) {
            List<ItemCoverage> items = coverage.items().stream()
                    .filter(item -> item.units().contains(unit))
                    .toList();
            add(
                    scores,
                    items,
                    wording.unit(unit),
                    coverage,
                    new ItemFilter(Optional.empty(), "", unit.value()),
                    wording);
        }
        return scores;
    }

    private static void add(
            List<ScoreView> scores,
            List<ItemCoverage> items,
            String name,
            SchemeCoverage coverage,
            ItemFilter same,
            Wording wording) {
        if (!items.isEmpty()) {
            String address = "/assessment/" + coverage.scheme().key() + same.query();
            scores.add(ScoreView.of(name, Score.of(items), address, wording));
        }
    }
}

package org.opengws.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.organisation.UnitId;

class FacetsTest {

    private static final TopicId PLANS = new TopicId("plans");
    private static final TopicId BUDGET = new TopicId("budget");
    private static final UnitId POLICY = new UnitId("policy");
    private static final UnitId CENTRAL = new UnitId("central");

    private static final List<Facets.Line> LINES = List.of(
            new Facets.Line(PLANS, POLICY, 2026, Set.of("pdf", "csv")),
            new Facets.Line(PLANS, CENTRAL, 2025, Set.of("pdf")),
            new Facets.Line(BUDGET, CENTRAL, 2026, Set.of(Listed.PAGE)));

    @Test
    void withoutAChoiceEverythingIsCountedAndAPageUnderEachOfItsTypes() {
        Facets facets = Facets.of(LINES, Listing.ALL, false);
        assertThat(facets.topics()).containsOnly(entry(PLANS, 2), entry(BUDGET, 1));
        assertThat(facets.owners()).containsOnly(entry(POLICY, 1), entry(CENTRAL, 2));
        assertThat(facets.years()).containsOnly(entry(2026, 2), entry(2025, 1));
        assertThat(facets.types()).containsOnly(entry("pdf", 2), entry("csv", 1), entry(Listed.PAGE, 1));
    }

    @Test
    void aChoiceNarrowsTheOtherKindsAndNotItsOwn() {
        Facets facets = Facets.of(LINES, new Listing(Set.of(), Set.of(CENTRAL), Set.of(2026), Set.of(), ""), false);
        assertThat(facets.topics()).containsOnly(entry(BUDGET, 1));
        assertThat(facets.owners()).containsOnly(entry(POLICY, 1), entry(CENTRAL, 1));
        assertThat(facets.years()).containsOnly(entry(2026, 1), entry(2025, 1));
        assertThat(facets.types()).containsOnly(entry(Listed.PAGE, 1));
    }

    @Test
    void severalOfOneKindLeaveEither() {
        Listing either = new Listing(Set.of(PLANS, BUDGET), Set.of(), Set.of(), Set.of("csv", Listed.PAGE), "");
        assertThat(Facets.of(LINES, either, true).owners()).containsOnly(entry(POLICY, 1), entry(CENTRAL, 1));
        assertThat(Facets.of(LINES, either, true).more()).isTrue();
    }
}

package org.opengws.publishing.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.PeriodDue;
import org.opengws.publishing.catalogue.Provenance;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Sourced;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.language.Text;

class TopicDutiesTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 11, 15);
    private static final Period QUARTER = Period.ofMonths(3);
    private static final Period YEAR = Period.ofYears(1);
    private static final Period MONTH = Period.ofMonths(1);

    private final TopicDuties duties = new TopicDuties(WorkingDays.without(List.of(LocalDate.of(2027, 2, 1))));

    @Test
    void aStandingTopicOwesNothingOfItsOwn() {
        assertThat(owed(topic(Rhythm.STANDING, YEAR), SINCE.plusYears(5))).isEmpty();
    }

    @Test
    void theFirstPeriodOwedIsTheOneRunningWhenTheTopicEnteredTheCatalogue() {
        List<OwedTopic> owed = owed(periodic(QUARTER, false, MONTH), LocalDate.of(2027, 4, 1));

        assertThat(codes(owed)).containsExactly("2570-Q1", "2570-Q2", "2570-Q3");
    }

    @Test
    void nothingIsOwedBeforeTheTopicEntersTheCatalogue() {
        Topic topic = periodic(QUARTER, false, MONTH);

        assertThat(owed(topic, SINCE.minusDays(1))).isEmpty();
        assertThat(codes(owed(topic, SINCE))).containsExactly("2570-Q1");
    }

    @Test
    void thePeriodAfterIsOwedFromItsFirstDay() {
        Topic topic = periodic(QUARTER, false, MONTH);

        assertThat(codes(owed(topic, LocalDate.of(2026, 12, 31)))).containsExactly("2570-Q1");
        assertThat(codes(owed(topic, LocalDate.of(2027, 1, 1)))).containsExactly("2570-Q1", "2570-Q2");
    }

    @Test
    void aPeriodIsClosedByThePublicationThatCoversItAndByNoOther() {
        Topic topic = periodic(QUARTER, false, MONTH);

        List<OwedTopic> owed =
                duties.owed(topic, Optional.empty(), Set.of("2570-Q1", "2569-Q4"), LocalDate.of(2027, 1, 1));

        assertThat(codes(owed)).containsExactly("2570-Q2");
    }

    @Test
    void itIsDueAfterThePeriodsEnd() {
        // the period ends on Thursday 31 December, a month later is Sunday 31 January, Monday is a holiday
        OwedTopic owed = owed(periodic(QUARTER, false, MONTH), SINCE).get(0);

        assertThat(owed.due()).isEqualTo(LocalDate.of(2027, 2, 2));
    }

    @Test
    void aPlanIsDueAfterThePeriodsStart() {
        OwedTopic owed = owed(periodic(YEAR, true, Period.ofMonths(3)), SINCE).get(0);

        assertThat(owed.period()).contains(new FiscalPeriod(2570, 12, 1));
        assertThat(owed.due()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void itIsOverdueFromTheDayAfter() {
        OwedTopic owed = owed(periodic(QUARTER, false, MONTH), SINCE).get(0);

        assertThat(owed.isOverdueOn(LocalDate.of(2027, 2, 1))).isFalse();
        assertThat(owed.isOverdueOn(LocalDate.of(2027, 2, 2))).isFalse();
        assertThat(owed.isOverdueOn(LocalDate.of(2027, 2, 3))).isTrue();
    }

    @Test
    void aStreamTopicOwesSomethingNewerThanTheInterval() {
        Topic topic = topic(Rhythm.STREAM, MONTH);
        LocalDate newest = LocalDate.of(2027, 3, 8);

        List<OwedTopic> owed = duties.owed(topic, Optional.of(newest), Set.of(), newest.plusDays(1));

        assertThat(owed).singleElement().satisfies(one -> {
            assertThat(one.period()).isEmpty();
            assertThat(one.due()).isEqualTo(LocalDate.of(2027, 4, 8));
        });
    }

    @Test
    void aStreamTopicWithoutAnythingCountsFromTheDayItEnteredTheCatalogue() {
        assertThat(owed(topic(Rhythm.STREAM, MONTH), SINCE).get(0).due()).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void whatIsDueOnAHolidayIsDueOnTheNextWorkingDay() {
        Topic topic = topic(Rhythm.STREAM, MONTH);

        List<OwedTopic> owed = duties.owed(topic, Optional.of(LocalDate.of(2027, 1, 1)), Set.of(), SINCE.plusYears(1));

        assertThat(owed.get(0).due()).isEqualTo(LocalDate.of(2027, 2, 2));
    }

    @Test
    void soonIsTheFifthWorkingDayBeforeAndNotTheSixth() {
        WorkingDays week = WorkingDays.without(List.of());
        LocalDate monday = LocalDate.of(2026, 11, 23);

        assertThat(Urgency.of(monday, monday.minusDays(10), week)).isEqualTo(Urgency.LATER);
        assertThat(Urgency.of(monday, monday.minusDays(8), week)).isEqualTo(Urgency.LATER);
        assertThat(Urgency.of(monday, monday.minusDays(7), week)).isEqualTo(Urgency.SOON);
        assertThat(Urgency.of(monday, monday.minusDays(1), week)).isEqualTo(Urgency.SOON);
        assertThat(Urgency.of(monday, monday, week)).isEqualTo(Urgency.TODAY);
        assertThat(Urgency.of(monday, monday.plusDays(1), week)).isEqualTo(Urgency.OVERDUE);
    }

    private List<OwedTopic> owed(Topic topic, LocalDate today) {
        return duties.owed(topic, Optional.empty(), Set.of(), today);
    }

    private static List<String> codes(List<OwedTopic> owed) {
        return owed.stream().map(one -> one.period().orElseThrow().code()).toList();
    }

    private static Topic topic(Rhythm rhythm, Period interval) {
        return topic(rhythm, interval, Optional.empty());
    }

    private static Topic periodic(Period interval, boolean fromStart, Period after) {
        return topic(
                Rhythm.PERIODIC,
                interval,
                Optional.of(Sourced.of(new PeriodDue(fromStart, after), Provenance.PROPOSAL)));
    }

    private static Topic topic(Rhythm rhythm, Period interval, Optional<Sourced<PeriodDue>> due) {
        return new Topic(
                new TopicId("report"),
                new CategoryId("general"),
                Text.thai("รายงาน"),
                Sourced.of(Catalogue.DEFAULT_PROCEDURE, Provenance.PROPOSAL),
                rhythm,
                Sourced.of(interval, Provenance.PROPOSAL),
                due,
                false,
                FormId.TEXT,
                new Sourced<>(Optional.empty(), Optional.empty()),
                new Sourced<>("", Optional.empty()),
                SINCE);
    }
}

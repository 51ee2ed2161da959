package org.opengws.publishing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
import org.opengws.publishing.storage.PublicUnder;

class CoverageRuleTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 10, 1);
    /** The first quarter of 2570 ended on 31 December and was due a month later, the second is not due yet. */
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 10);

    private static final Predicate<Optional<FiscalPeriod>> NO = period -> false;
    private static final Predicate<Optional<FiscalPeriod>> YES = period -> true;
    private static final PublicUnder SOMETHING = new PublicUnder(Optional.of(LocalDate.of(2026, 12, 1)), Set.of());

    private final Topic standing = topic(Rhythm.STANDING, Period.ofYears(1));
    private final Topic quarterly = topic(Rhythm.PERIODIC, Period.ofMonths(3));
    private final Topic news = topic(Rhythm.STREAM, Period.ofMonths(1));

    @Test
    void aTopicWithNothingPublicIsMissing() {
        for (Topic topic : List.of(standing, quarterly, news)) {
            assertThat(judge(topic, PublicUnder.NOTHING, NO, NO)).isEqualTo(Coverage.MISSING);
        }
    }

    @Test
    void itIsInProcedureWhileAnEditionIsOnItsWay() {
        for (Topic topic : List.of(standing, quarterly, news)) {
            assertThat(judge(topic, PublicUnder.NOTHING, NO, YES)).isEqualTo(Coverage.IN_PROCEDURE);
        }
    }

    @Test
    void aStandingTopicIsCurrentUntilADutyOfItsPublicationsIsOverdue() {
        assertThat(judge(standing, SOMETHING, NO, YES)).isEqualTo(Coverage.CURRENT);
        assertThat(judge(standing, SOMETHING, YES, YES)).isEqualTo(Coverage.STALE);
    }

    @Test
    void aPeriodicTopicIsJudgedByTheLastPeriodThatFellDue() {
        assertThat(judge(quarterly, covering("2570-Q1"), NO, NO)).isEqualTo(Coverage.CURRENT);
        assertThat(judge(quarterly, covering("2570-Q2"), NO, NO)).isEqualTo(Coverage.MISSING);
        assertThat(judge(quarterly, covering("2569-Q4"), NO, NO)).isEqualTo(Coverage.MISSING);
    }

    @Test
    void onlyWhatBelongsToThatPeriodIsAskedFor() {
        Predicate<Optional<FiscalPeriod>> first =
                period -> period.map(FiscalPeriod::code).equals(Optional.of("2570-Q1"));

        assertThat(judge(quarterly, covering("2570-Q1"), first, NO)).isEqualTo(Coverage.STALE);
        assertThat(judge(quarterly, PublicUnder.NOTHING, NO, first)).isEqualTo(Coverage.IN_PROCEDURE);
    }

    @Test
    void beforeItsFirstPeriodFallsDueAPeriodicTopicIsJudgedByWhateverIsThere() {
        LocalDate january = LocalDate.of(2027, 1, 10);

        assertThat(judging(january).of(quarterly, SOMETHING, NO, NO)).isEqualTo(Coverage.CURRENT);
        assertThat(judging(january).of(quarterly, PublicUnder.NOTHING, NO, NO)).isEqualTo(Coverage.MISSING);
    }

    @Test
    void aStreamIsStaleWhenItsNewestIsOlderThanTheInterval() {
        PublicUnder newest = new PublicUnder(Optional.of(LocalDate.of(2027, 1, 8)), Set.of());

        assertThat(judging(LocalDate.of(2027, 2, 8)).of(news, newest, NO, NO)).isEqualTo(Coverage.CURRENT);
        assertThat(judging(LocalDate.of(2027, 2, 9)).of(news, newest, NO, NO)).isEqualTo(Coverage.STALE);
    }

    private static Coverage judge(
            Topic topic,
            PublicUnder under,
            Predicate<Optional<FiscalPeriod>> overdue,
            Predicate<Optional<FiscalPeriod>> underWay) {
        return judging(FEBRUARY).of(topic, under, overdue, underWay);
    }

    private static CoverageRule judging(LocalDate today) {
        return new CoverageRule(WorkingDays.without(List.of()), today);
    }

    private static PublicUnder covering(String period) {
        return new PublicUnder(Optional.of(LocalDate.of(2027, 1, 20)), Set.of(period));
    }

    private static Topic topic(Rhythm rhythm, Period interval) {
        return new Topic(
                new TopicId("t"),
                new CategoryId("c"),
                Text.of("หัวข้อ", "Topic"),
                Sourced.of(Catalogue.DEFAULT_PROCEDURE, Provenance.PROPOSAL),
                rhythm,
                Sourced.of(interval, Provenance.PROPOSAL),
                rhythm == Rhythm.PERIODIC
                        ? Optional.of(Sourced.of(new PeriodDue(false, Period.ofMonths(1)), Provenance.PROPOSAL))
                        : Optional.empty(),
                false,
                FormId.TEXT,
                Sourced.of(Optional.empty(), Provenance.PROPOSAL),
                Sourced.of("", Provenance.PROPOSAL),
                SINCE);
    }
}

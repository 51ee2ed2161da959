package org.opengws.publishing.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.decision.Case;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.duty.Concern;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.storage.Page;

class ReviewBoardTest {

    private static final int ALL = 1000;
    private static final ReviewScope OF_UNIT = new ReviewScope(Duties.OF_OWNERS, false, Optional.of(Staff.STRATEGY));

    private final Worker worker = new Worker().has(Case.ofClause("1.3").isPublished());
    private final ReviewBoard board = new ReviewBoard(worker.publishing, () -> WorkingDays.without(List.of()));
    private final LocalDate due =
            worker.publication().duty(DutyKind.REVIEW).orElseThrow().due();

    @Test
    void aReviewIsSoonUpToItsDayAndOverdueFromTheDayAfter() {
        assertThat(total(Concern.SOON, due.minusDays(30))).isZero();
        assertThat(total(Concern.SOON, due.minusDays(1))).isEqualTo(1);
        assertThat(total(Concern.SOON, due)).isEqualTo(1);
        assertThat(total(Concern.OVERDUE, due)).isZero();
        assertThat(total(Concern.OVERDUE, due.plusDays(1))).isEqualTo(1);
        assertThat(total(Concern.SOON, due.plusDays(1))).isZero();
    }

    @Test
    void theCountsAreThoseOfTheLists() {
        worker.on(due.plusDays(1));

        for (Concern concern : Concern.values()) {
            int listed = concern == Concern.UNSCHEDULED
                    ? board.unscheduled(ReviewScope.EVERYTHING, 0, ALL).items().size()
                    : board.of(concern, ReviewScope.EVERYTHING, 0, ALL).items().size();
            assertThat(board.count(concern, ReviewScope.EVERYTHING).total())
                    .as(concern.code())
                    .isEqualTo(listed);
        }
    }

    @Test
    void whatATopicWithoutAnOwnerOwesIsUnowned() {
        Page<DutyItem> unowned = board.of(Concern.UNOWNED, ReviewScope.EVERYTHING, 0, ALL);

        assertThat(unowned.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(
                                worker.owed.owner(item.owed().orElseThrow().topic()))
                        .isEmpty());
    }

    @Test
    void aUnitHasNothingUnowned() {
        assertThat(board.of(Concern.UNOWNED, OF_UNIT, 0, ALL).items()).isEmpty();
    }

    @Test
    void whatHasADutyIsNotUnscheduledAndWhatHasNoneIs() {
        assertThat(board.unscheduled(ReviewScope.EVERYTHING, 0, ALL).items()).isEmpty();

        worker.publications.put(
                worker.publication().withoutDuty(DutyKind.REVIEW).withoutDuty(DutyKind.STANDING_CHECK));

        assertThat(board.unscheduled(ReviewScope.EVERYTHING, 0, ALL).items()).hasSize(1);
        assertThat(board.unscheduled(OF_UNIT, 0, ALL).items()).hasSize(1);
    }

    @Test
    void theYearHasEachDutyInItsMonthAndSaysHowManyThereAreBeyondThoseGiven() {
        FiscalPeriod year = FiscalPeriod.containing(due, Period.ofYears(1));

        List<ReviewMonth> months = board.year(OF_UNIT, year, ALL);

        assertThat(months).hasSize(12);
        assertThat(months.stream().filter(month -> month.total() > 0))
                .singleElement()
                .satisfies(month -> assertThat(month.month().days()).containsOnlyKeys(due));
        assertThat(board.year(OF_UNIT, year, 0).stream()
                        .mapToInt(ReviewMonth::total)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void theYearShowsWhatPeriodsStillToComeWillOwe() {
        FiscalPeriod next = FiscalPeriod.containing(worker.publishing.today(), Period.ofYears(1))
                .next();

        assertThat(board.year(ReviewScope.EVERYTHING, next, ALL).stream()
                        .flatMap(month -> month.month().days().values().stream())
                        .flatMap(List::stream)
                        .filter(item -> item.owed().isPresent()))
                .isNotEmpty();
    }

    @Test
    void everyDutyIsGivenOnceInOrderHoweverManyThereAreAndHoweverManyOnOneDay() {
        Publication one = worker.publication();
        LocalDate day = one.duty(DutyKind.REVIEW).orElseThrow().due();
        for (int i = 1; i < 12_000; i++) {
            LocalDate other = i <= 3_000 ? day : day.plusDays(i % 200);
            worker.publications.put(copy(one, i).withDuty(new Duty(DutyKind.REVIEW, other, day)));
        }
        List<DutyItem> all = new ArrayList<>();

        board.each(OF_UNIT, Optional.empty(), day.plusDays(400), item -> {
            if (item.kind().filter(DutyKind.REVIEW::equals).isPresent()) {
                all.add(item);
            }
        });

        assertThat(all).hasSize(12_000).isSortedAccordingTo(Comparator.comparing(DutyItem::due));
        assertThat(all.stream()
                        .map(item -> item.publication().orElseThrow().id())
                        .distinct())
                .hasSize(12_000);
    }

    private static Publication copy(Publication one, int number) {
        return new Publication(
                new PublicationId("bbbbbb"
                        + Integer.toString(number + 2_985_984, 12)
                                .chars()
                                .mapToObj(c -> String.valueOf((char) (c < 'a' ? c - '0' + 'c' : c - 'a' + 'q')))
                                .collect(Collectors.joining())
                                .substring(1)),
                one.version(),
                one.topic(),
                one.owner(),
                one.createdAt(),
                one.editions(),
                one.marks(),
                one.review(),
                List.of(),
                one.confirmed(),
                one.checked(),
                one.decisions());
    }

    private int total(Concern concern, LocalDate today) {
        worker.on(today);
        return board.of(concern, OF_UNIT, 0, ALL).total();
    }
}

package org.opengws.publishing.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.calendar.FiscalPeriod;

class ReviewYearTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 9, 30);
    private static final FiscalPeriod YEAR = FiscalPeriod.containing(FIRST, Period.ofYears(1));

    @Test
    void itHasTwelveMonthsFromOctoberEmptyOnesToo() {
        ReviewYear<LocalDate> year = of();

        assertThat(year.year()).isEqualTo(2570);
        assertThat(year.months()).hasSize(12);
        assertThat(year.months().get(0).month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(year.months().get(11).month()).isEqualTo(YearMonth.of(2027, 9));
        assertThat(year.months()).allSatisfy(month -> assertThat(month.count()).isZero());
    }

    @Test
    void theDayBeforeTheYearAndTheDayAfterItAreLeftOut() {
        ReviewYear<LocalDate> year = of(FIRST.minusDays(1), FIRST, LAST, LAST.plusDays(1));

        assertThat(year.months().get(0).days()).containsOnlyKeys(FIRST);
        assertThat(year.months().get(11).days()).containsOnlyKeys(LAST);
        assertThat(year.months().stream().mapToInt(ReviewYear.Month::count).sum())
                .isEqualTo(2);
    }

    @Test
    void eachIsInItsMonthUnderItsDay() {
        LocalDate december = LocalDate.of(2026, 12, 31);
        LocalDate january = LocalDate.of(2027, 1, 1);

        ReviewYear<LocalDate> year = of(january, december, december);

        assertThat(year.months().get(2).days()).containsOnlyKeys(december);
        assertThat(year.months().get(2).count()).isEqualTo(2);
        assertThat(year.months().get(3).days()).containsOnlyKeys(january);
    }

    private static ReviewYear<LocalDate> of(LocalDate... days) {
        return ReviewYear.of(YEAR, List.of(days), day -> day);
    }
}

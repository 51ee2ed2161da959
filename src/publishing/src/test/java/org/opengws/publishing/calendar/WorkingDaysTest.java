package org.opengws.publishing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate SUNDAY = FRIDAY.plusDays(2);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);
    private static final LocalDate TUESDAY = FRIDAY.plusDays(4);

    private final WorkingDays plain = WorkingDays.without(List.of());
    private final WorkingDays mondayOff = WorkingDays.without(List.of(MONDAY));

    @Test
    void theOfficeWorksFromMondayToFridayExceptOnHolidays() {
        assertThat(plain.isWorkingDay(FRIDAY)).isTrue();
        assertThat(plain.isWorkingDay(SATURDAY)).isFalse();
        assertThat(plain.isWorkingDay(SUNDAY)).isFalse();
        assertThat(plain.isWorkingDay(MONDAY)).isTrue();
        assertThat(mondayOff.isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void theDayItselfDoesNotCount() {
        assertThat(plain.after(FRIDAY, 1)).isEqualTo(MONDAY);
        assertThat(plain.after(FRIDAY, 2)).isEqualTo(TUESDAY);
        assertThat(plain.after(FRIDAY, 5)).isEqualTo(FRIDAY.plusDays(7));
    }

    @Test
    void aHolidayMovesTheDeadlineToTheNextWorkingDay() {
        assertThat(mondayOff.after(FRIDAY, 1)).isEqualTo(TUESDAY);
        assertThat(mondayOff.after(SATURDAY, 1)).isEqualTo(TUESDAY);
    }

    @Test
    void dueOnAHolidayMeansTheNextWorkingDay() {
        assertThat(mondayOff.onOrAfter(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(mondayOff.onOrAfter(SATURDAY)).isEqualTo(TUESDAY);
        assertThat(mondayOff.onOrAfter(MONDAY)).isEqualTo(TUESDAY);
        assertThat(mondayOff.after(SUNDAY, 0)).isEqualTo(TUESDAY);
    }

    @Test
    void theDaysLeftAreCountedInWorkingDaysAndBecomeNegativeWhenLate() {
        assertThat(plain.between(FRIDAY, FRIDAY)).isZero();
        assertThat(plain.between(FRIDAY, SUNDAY)).isZero();
        assertThat(plain.between(FRIDAY, MONDAY)).isEqualTo(1);
        assertThat(plain.between(FRIDAY, TUESDAY)).isEqualTo(2);
        assertThat(mondayOff.between(FRIDAY, TUESDAY)).isEqualTo(1);
        assertThat(plain.between(TUESDAY, FRIDAY)).isEqualTo(-2);
        assertThat(mondayOff.between(TUESDAY, FRIDAY)).isEqualTo(-1);
    }

    @Test
    void whatIsDueAfterSomeWorkingDaysHasAsManyLeft() {
        for (int days = 0; days <= 30; days++) {
            assertThat(mondayOff.between(FRIDAY, mondayOff.after(FRIDAY, days))).isEqualTo(days);
        }
    }

    @Test
    void deadlinesAreNeverCountedBackwards() {
        assertThatThrownBy(() -> plain.after(FRIDAY, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearWithoutAnyHolidayIsNotCovered() {
        assertThat(mondayOff.covers(2026)).isTrue();
        assertThat(mondayOff.covers(2027)).isFalse();
    }
}

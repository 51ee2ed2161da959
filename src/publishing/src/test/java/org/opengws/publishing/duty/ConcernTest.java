package org.opengws.publishing.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.calendar.WorkingDays;

class ConcernTest {

    /** A Monday; Thursday of that week is a holiday, so that five working days end on the Tuesday after. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

    private static final LocalDate LAST_SOON = LocalDate.of(2026, 12, 15);
    private static final WorkingDays DAYS = WorkingDays.without(List.of(LocalDate.of(2026, 12, 10)));

    @Test
    void itIsRedFromTheDayAfterItsDay() {
        assertThat(due(TODAY.plusDays(1))).doesNotContain(Concern.OVERDUE);
        assertThat(due(TODAY)).doesNotContain(Concern.OVERDUE);
        assertThat(due(TODAY.minusDays(1))).containsExactly(Concern.OVERDUE);
    }

    @Test
    void itIsAmberFromFiveWorkingDaysBeforeUpToItsDay() {
        assertThat(due(LAST_SOON.plusDays(1))).isEmpty();
        assertThat(due(LAST_SOON)).containsExactly(Concern.SOON);
        assertThat(due(LAST_SOON.minusDays(1))).containsExactly(Concern.SOON);
        assertThat(due(TODAY)).containsExactly(Concern.SOON);
    }

    @Test
    void withoutADayItIsUnscheduledAndNeitherRedNorAmber() {
        assertThat(Concern.of(Optional.empty(), true, TODAY, DAYS)).containsExactly(Concern.UNSCHEDULED);
    }

    @Test
    void withoutAnOwnerItIsThatBesideItsColour() {
        assertThat(Concern.of(Optional.of(TODAY.minusDays(1)), false, TODAY, DAYS))
                .containsExactly(Concern.OVERDUE, Concern.UNOWNED);
        assertThat(Concern.of(Optional.of(TODAY.plusYears(1)), false, TODAY, DAYS))
                .containsExactly(Concern.UNOWNED);
    }

    @Test
    void aCodeLeadsBackToItsConcern() {
        for (Concern concern : Concern.values()) {
            assertThat(Concern.byCode(concern.code())).contains(concern);
        }
        assertThat(Concern.byCode("red")).isEmpty();
    }

    private static Set<Concern> due(LocalDate day) {
        return Concern.of(Optional.of(day), true, TODAY, DAYS);
    }
}

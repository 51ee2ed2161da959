package org.opengws.publishing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "2569-11-22",
                "๒๕๖๙-๑๑-๒๒",
                "22/11/2569",
                "22-11-2026",
                "22 พ.ย. 2569",
                "๒๒ พฤศจิกายน ๒๕๖๙",
                "22 พฤศจิกายน พ.ศ. 2569",
                "22 November 2026",
                " 22  Nov 2026 "
            })
    void aDayIsReadInEitherCalendarWithEitherDigits(String typed) {
        assertThat(TypedDay.read(typed).day()).contains(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 ก.พ. 2568",
                "2568-02-29",
                "2025-02-29",
                "31 เม.ย. 2569",
                "2569-04-31",
                "2026-13-01",
                "0/1/2569"
            })
    void aDayThatItsCalendarDoesNotHaveIsRefused(String typed) {
        assertThat(TypedDay.read(typed).fault()).contains(TypedDay.Fault.NO_SUCH_DAY);
    }

    @Test
    void theLeapYearIsTheOneOfTheCommonEra() {
        assertThat(TypedDay.read("2567-02-29").day()).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void theWindowsOfBothErasEndWhereTheyAreSaidToEnd() {
        assertThat(TypedDay.read("2400-01-01").day()).contains(LocalDate.of(1857, 1, 1));
        assertThat(TypedDay.read("2699-12-31").day()).contains(LocalDate.of(2156, 12, 31));
        assertThat(TypedDay.read("1900-01-01").day()).contains(LocalDate.of(1900, 1, 1));
        assertThat(TypedDay.read("2199-12-31").day()).contains(LocalDate.of(2199, 12, 31));
        for (String beyond :
                new String[] {"2399-12-31", "2700-01-01", "1899-12-31", "2200-01-01", "1/1/69", "0001-01-01"}) {
            assertThat(TypedDay.read(beyond).fault()).as(beyond).contains(TypedDay.Fault.YEAR_UNKNOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-11", "22 พย 2569x", "+2026-11-22", "2026-11-22T00:00"})
    void whatIsNoDayIsSaidToBeNone(String typed) {
        assertThat(TypedDay.read(typed).fault()).contains(TypedDay.Fault.NOT_A_DATE);
    }
}

package org.opengws.publishing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FiscalPeriodTest {

    private static final Period YEAR = Period.ofYears(1);
    private static final Period HALF = Period.ofMonths(6);
    private static final Period QUARTER = Period.ofMonths(3);
    private static final Period MONTH = Period.ofMonths(1);

    @Test
    void theFiscalYearBeginsOnTheFirstOfOctoberAndIsNamedByItsEnd() {
        assertThat(code(LocalDate.of(2026, 9, 30), YEAR)).isEqualTo("2569");
        assertThat(code(LocalDate.of(2026, 10, 1), YEAR)).isEqualTo("2570");
        assertThat(code(LocalDate.of(2027, 9, 30), YEAR)).isEqualTo("2570");
        assertThat(code(LocalDate.of(2027, 10, 1), YEAR)).isEqualTo("2571");
    }

    @Test
    void halvesQuartersAndMonthsAreCountedFromOctober() {
        assertThat(code(LocalDate.of(2026, 11, 22), HALF)).isEqualTo("2570-H1");
        assertThat(code(LocalDate.of(2027, 4, 1), HALF)).isEqualTo("2570-H2");
        assertThat(code(LocalDate.of(2026, 12, 31), QUARTER)).isEqualTo("2570-Q1");
        assertThat(code(LocalDate.of(2027, 1, 1), QUARTER)).isEqualTo("2570-Q2");
        assertThat(code(LocalDate.of(2026, 10, 31), MONTH)).isEqualTo("2570-M01");
        assertThat(code(LocalDate.of(2027, 9, 1), MONTH)).isEqualTo("2570-M12");
    }

    @Test
    void aPeriodKnowsItsFirstAndLastDay() {
        FiscalPeriod second = FiscalPeriod.parse("2570-Q2").orElseThrow();
        assertThat(second.first()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(second.last()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(FiscalPeriod.parse("2570-M05").orElseThrow().last()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(FiscalPeriod.parse("2570").orElseThrow().first()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void aLabelIsWrittenAsOfficialTextsWriteIt() {
        assertThat(label("2570-Q1")).isEqualTo("ปีงบประมาณ พ.ศ. ๒๕๗๐ ไตรมาสที่ ๑");
        assertThat(label("2570")).isEqualTo("ปีงบประมาณ พ.ศ. ๒๕๗๐");
        assertThat(label("2570-H2")).isEqualTo("ปีงบประมาณ พ.ศ. ๒๕๗๐ รอบ ๖ เดือนหลัง");
        assertThat(label("2570-M01")).isEqualTo("ปีงบประมาณ พ.ศ. ๒๕๗๐ เดือนตุลาคม ๒๕๖๙");
        assertThat(FiscalPeriod.parse("2570-M01").orElseThrow().label().en())
                .isEqualTo("Fiscal year 2027 (B.E. 2570), October 2026");
    }

    @Test
    void whatIsNoCodeIsNoPeriod() {
        assertThat(List.of("", "2570-Q5", "2570-Q0", "2570-M13", "2570-M1", "570", "2570-X1", "2570 "))
                .allMatch(code -> FiscalPeriod.parse(code).isEmpty());
    }

    @Test
    void theFiscalYearDividesIntoNothingElse() {
        assertThat(FiscalPeriod.divides(Period.ofDays(7))).isFalse();
        assertThat(FiscalPeriod.divides(Period.ofMonths(12))).isTrue();
        assertThatThrownBy(() -> FiscalPeriod.containing(LocalDate.of(2026, 1, 1), Period.ofMonths(4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyDayIsInOnePeriodThatIsReadBackAndJoinsItsNeighbours(
            @ForAll @IntRange(min = -200_000, max = 200_000) int days, @ForAll @IntRange(max = 3) int length) {
        LocalDate day = LocalDate.of(2026, 11, 22).plusDays(days / 10);
        FiscalPeriod period =
                FiscalPeriod.containing(day, List.of(YEAR, HALF, QUARTER, MONTH).get(length));
        assertThat(period.contains(day)).isTrue();
        assertThat(FiscalPeriod.parse(period.code())).contains(period);
        assertThat(period.next().first()).isEqualTo(period.last().plusDays(1));
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(FiscalPeriod.containing(day, period.interval())).isEqualTo(period);
    }

    private static String code(LocalDate day, Period interval) {
        return FiscalPeriod.containing(day, interval).code();
    }

    private static String label(String code) {
        return FiscalPeriod.parse(code).orElseThrow().label().th();
    }
}

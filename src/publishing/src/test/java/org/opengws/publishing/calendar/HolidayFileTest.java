package org.opengws.publishing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Text;

class HolidayFileTest {

    private static final ResourceSource SHIPPED = ResourceSource.classPath(HolidayFileTest.class.getClassLoader());

    @Test
    void theShippedFilesAreGoodAndCover2026And2027() {
        Holidays holidays = new Holidays(SHIPPED);
        assertThat(holidays.problems()).isEmpty();
        WorkingDays days = holidays.workingDays();
        assertThat(days.covers(2026)).isTrue();
        assertThat(days.covers(2027)).isTrue();
        assertThat(days.holiday(LocalDate.of(2026, 4, 13)))
                .map(name -> name.th())
                .contains("วันสงกรานต์");
        assertThat(days.onOrAfter(LocalDate.of(2026, 12, 5))).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void in2569SecondJanuaryAndThePloughingDayAreHolidaysAndWhatWasWithdrawnIsNot() {
        WorkingDays days = new Holidays(SHIPPED).workingDays();
        assertThat(days.onOrAfter(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(days.holiday(LocalDate.of(2026, 5, 13)))
                .map(name -> name.th())
                .contains("วันพระราชพิธีพืชมงคลจรดพระนังคัลแรกนาขวัญ");
        for (LocalDate withdrawn :
                new LocalDate[] {LocalDate.of(2026, 6, 2), LocalDate.of(2026, 7, 31), LocalDate.of(2026, 10, 16)}) {
            assertThat(days.holiday(withdrawn)).as("%s", withdrawn).isEmpty();
            assertThat(days.onOrAfter(withdrawn)).isEqualTo(withdrawn);
        }
    }

    @Test
    void aHolidayOnAWeekendHasItsSubstituteAndOneThatIsNotAnnouncedSaysSo() {
        WorkingDays days = new Holidays(SHIPPED).workingDays();
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            Optional<Text> name = days.holiday(day);
            if (weekend && name.isPresent()) {
                assertThat(substitutes(days, day))
                        .as("%s %s", day, name.get().th())
                        .anyMatch(th -> th.contains(name.get().th()));
            }
        }
        assertThat(days.holiday(LocalDate.of(2027, 7, 20)).orElseThrow().th()).contains("คาดการณ์ รอประกาศ");
        assertThat(days.onOrAfter(LocalDate.of(2027, 7, 18))).isEqualTo(LocalDate.of(2027, 7, 21));
    }

    private static List<String> substitutes(WorkingDays days, LocalDate holiday) {
        return Stream.iterate(holiday.plusDays(1), day -> day.plusDays(1))
                .limit(4)
                .flatMap(day -> days.holiday(day).stream())
                .map(Text::th)
                .filter(th -> th.startsWith("วันหยุดชดเชย"))
                .toList();
    }

    @Test
    void eachProblemHasFileLineAndReasonAllAtOnce() {
        var read = HolidayFile.parse("holidays/2026.yaml", """
                year: 2026
                holidays:
                  - {date: 2026-01-01, th: "วันขึ้นปีใหม่"}
                  - {date: 2026-01-01, th: "อีกครั้ง"}
                  - {date: 2027-01-01, th: "ปีอื่น"}
                  - {date: tomorrow, th: "พรุ่งนี้"}
                  - {date: 2026-02-01}
                """);
        assertThat(read.problems())
                .extracting(Problem::line, Problem::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(4, "holiday-twice"),
                        org.assertj.core.groups.Tuple.tuple(5, "holiday-of-another-year"),
                        org.assertj.core.groups.Tuple.tuple(6, "not-allowed-value"),
                        org.assertj.core.groups.Tuple.tuple(7, "missing"));
        assertThat(read.problems()).allMatch(problem -> problem.file().equals("holidays/2026.yaml"));
    }
}

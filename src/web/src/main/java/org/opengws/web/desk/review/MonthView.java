package org.opengws.web.desk.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

import org.opengws.publishing.ReadingDesk;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.duty.Urgency;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.upkeep.DutyItem;
import org.opengws.publishing.upkeep.ReviewMonth;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/**
 * A month of the calendar.
 *
 * @param address of its list
 * @param weeks of seven days from Sunday; a day of another month has number 0
 * @param first its first duties
 * @param rest how many more there are, as a sentence; empty where that is all
 */
public record MonthView(
        String name,
        int count,
        String total,
        String address,
        boolean now,
        String tone,
        List<List<Day>> weeks,
        List<Named> first,
        String rest) {

    private static final int NAMED = 4;
    private static final int BUDDHIST = 543;

    /**
     * A day.
     *
     * @param label what is said of it: the date, the holiday, how many are due
     * @param kind {@code weekend}, {@code holiday} or empty
     */
    public record Day(
            int number,
            int count,
            String label,
            String holiday,
            String kind,
            boolean today,
            String tone,
            String address) {

        static final Day OUTSIDE = new Day(0, 0, "", "", "", false, "", "");
    }

    /** Something that is due. */
    public record Named(String day, String title, String address, String tone) {}

    static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    /** Makes the months of one page. */
    static final class Maker {

        private final Wording wording;
        private final ReviewQuery query;
        private final WorkingDays workingDays;
        private final LocalDate today;
        private final ReadingDesk reading;

        Maker(Domain domain, Wording wording, ReviewQuery query, ReadingDesk reading) {
            this.reading = reading;
            this.wording = wording;
            this.query = query;
            this.workingDays = domain.workingDays().get();
            this.today = domain.today();
        }

        MonthView of(ReviewMonth month) {
            YearMonth when = month.month().month();
            SortedMap<LocalDate, List<DutyItem>> days = month.month().days();
            List<DutyItem> items = days.values().stream().flatMap(List::stream).toList();
            int left = month.total() - Math.min(NAMED, items.size());
            return new MonthView(
                    name(when),
                    month.total(),
                    wording.total(month.total(), month.more()),
                    list(when.atDay(1), when.atEndOfMonth()),
                    YearMonth.from(today).equals(when),
                    tone(items),
                    weeks(when, days),
                    items.stream().limit(NAMED).map(this::named).toList(),
                    left > 0 ? wording.of("calendar.rest", left) : "");
        }

        private String name(YearMonth month) {
            Locale locale = Locale.forLanguageTag(wording.language().code());
            int year = wording.thai() ? month.getYear() + BUDDHIST : month.getYear();
            return month.getMonth().getDisplayName(TextStyle.FULL, locale) + " " + year;
        }

        private String list(LocalDate from, LocalDate until) {
            return "/duties" + query.with(Map.of("from", from.toString(), "until", until.toString()));
        }

        private List<List<Day>> weeks(YearMonth month, SortedMap<LocalDate, List<DutyItem>> days) {
            List<List<Day>> weeks = new ArrayList<>();
            LocalDate first = month.atDay(1);
            LocalDate day = first.minusDays(first.getDayOfWeek().getValue() % 7);
            while (!day.isAfter(month.atEndOfMonth())) {
                List<Day> week = new ArrayList<>();
                for (int i = 0; i < 7; i++, day = day.plusDays(1)) {
                    week.add(
                            YearMonth.from(day).equals(month)
                                    ? day(day, days.getOrDefault(day, List.of()))
                                    : Day.OUTSIDE);
                }
                weeks.add(week);
            }
            return weeks;
        }

        private Day day(LocalDate day, List<DutyItem> due) {
            String holiday = workingDays.holiday(day).map(wording::of).orElse("");
            boolean free = workingDays.holiday(day).map(Text::th).isPresent();
            List<String> said = new ArrayList<>(List.of(wording.day(day)));
            if (!holiday.isEmpty()) {
                said.add(holiday);
            }
            if (!due.isEmpty()) {
                said.add(wording.of("calendar.due", due.size()));
            }
            return new Day(
                    day.getDayOfMonth(),
                    due.size(),
                    String.join(", ", said),
                    holiday,
                    free ? "holiday" : isWeekend(day.getDayOfWeek()) ? "weekend" : "",
                    day.equals(today),
                    tone(due),
                    due.isEmpty() ? "" : list(day, day));
        }

        private Named named(DutyItem item) {
            String title = item.with(reading::shown)
                    .publication()
                    .map((PublicationLine line) -> wording.title(line))
                    .orElseGet(
                            () -> wording.of(item.owed().orElseThrow().topic().name()));
            String address = item.publication()
                    .map(line -> "/publications/" + line.id().value())
                    .orElseGet(() -> "/catalogue/topics/"
                            + item.owed().orElseThrow().topic().id().value());
            return new Named(Integer.toString(item.due().getDayOfMonth()), title, address, tone(List.of(item)));
        }

        private static String tone(List<DutyItem> due) {
            if (due.stream().anyMatch(item -> item.urgency() == Urgency.OVERDUE)) {
                return "late";
            }
            boolean soon = due.stream().anyMatch(item -> item.urgency() != Urgency.LATER);
            return soon ? "soon" : due.isEmpty() ? "" : "quiet";
        }
    }
}

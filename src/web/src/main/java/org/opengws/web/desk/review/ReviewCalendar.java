package org.opengws.web.desk.review;

import java.time.DayOfWeek;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.upkeep.ReviewBoard;
import org.opengws.publishing.upkeep.ReviewMonth;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** ปฏิทินกำหนดทบทวน: a fiscal year at a glance, twelve months from October. */
public final class ReviewCalendar implements Screen {

    private static final int MOST_OF_A_MONTH = 300;
    private static final int YEARS_AROUND = 5;

    private final Domain domain;

    /**
     * The year.
     *
     * @param holidays empty where the office's file has none of that year, so that only weekends count
     */
    public record View(
            String year,
            String total,
            List<MonthView> months,
            List<Weekday> weekdays,
            List<Filters.Saved> around,
            List<Filters.Choice> owners,
            List<Filters.Choice> kinds,
            int number,
            boolean holidays,
            String board,
            String csv,
            String ics) {}

    /** The head of a column. */
    public record Weekday(String brief, String name, boolean weekend) {}

    public ReviewCalendar(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        ReviewQuery query = ReviewQuery.of(visit, domain);
        FiscalPeriod running = FiscalPeriod.containing(domain.today(), Period.ofYears(1));
        int wanted = visit.query()
                .number("year", running.year() - YEARS_AROUND, running.year() + YEARS_AROUND, running.year());
        FiscalPeriod year = new FiscalPeriod(wanted, 12, 1);
        List<ReviewMonth> months =
                new ReviewBoard(domain.publishing(), domain.workingDays()).year(query.scope(), year, MOST_OF_A_MONTH);
        MonthView.Maker maker =
                new MonthView.Maker(domain, wording, query, domain.publishing().as(visit.me()));
        Map<String, String> span =
                Map.of("from", year.first().toString(), "until", year.last().toString());
        View view = new View(
                wording.period(year),
                wording.total(
                        months.stream().mapToInt(ReviewMonth::total).sum(),
                        months.stream().anyMatch(ReviewMonth::more)),
                months.stream().map(maker::of).toList(),
                weekdays(wording),
                around(year, query, wording),
                ReviewChoices.owners(query, domain, wording),
                ReviewChoices.kinds(query, wording),
                wanted,
                domain.workingDays().get().covers(year.last().getYear()),
                "/duties" + query.with(Map.of()),
                "/duties.csv" + query.with(span),
                "/duties.ics" + query.with(span));
        return Answer.page("review/calendar.ftlh", "view", view);
    }

    private List<Filters.Saved> around(FiscalPeriod year, ReviewQuery query, Wording wording) {
        return Stream.of(year.previous(), year.next())
                .map(other -> new Filters.Saved(
                        wording.period(other),
                        "/duties/calendar" + query.with(Map.of("year", Integer.toString(other.year()))),
                        false))
                .toList();
    }

    /** From Sunday, as calendars here have it. */
    private static List<Weekday> weekdays(Wording wording) {
        Locale locale = Locale.forLanguageTag(wording.language().code());
        return IntStream.range(0, 7)
                .mapToObj(i -> DayOfWeek.SUNDAY.plus(i))
                .map(day -> new Weekday(
                        day.getDisplayName(wording.thai() ? TextStyle.NARROW : TextStyle.SHORT, locale),
                        day.getDisplayName(TextStyle.FULL, locale),
                        MonthView.isWeekend(day)))
                .toList();
    }
}

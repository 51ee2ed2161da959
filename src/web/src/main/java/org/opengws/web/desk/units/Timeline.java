package org.opengws.web.desk.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.opengws.web.Fields;
import org.opengws.web.Queries;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Wording;

/**
 * The days of a history that one can look at: those on which something changed, and today.
 *
 * @param on the day looked at, as a date field has it
 * @param at the number of the stop that it belongs to, counted from 0
 * @param before and {@code after}: the neighbouring changes; no address where there is none
 */
public record Timeline(
        String path, String on, String day, int at, List<Stop> stops, Filters.Saved before, Filters.Saved after) {

    /** A day to look at. @param brief its year alone, unless another day beside it is of the same year */
    public record Stop(String day, String brief, String address, boolean here, boolean today) {}

    private static final Filters.Saved NOWHERE = new Filters.Saved("", "", false);

    /** The day that the address asks for: by date, or by the number of a stop as the slider sends it. */
    static LocalDate day(Fields query, List<LocalDate> changes, LocalDate today) {
        List<LocalDate> days = days(changes, today);
        int at = query.number("at", 0, days.size() - 1, -1);
        return at >= 0 ? days.get(at) : query.date("on").orElse(today);
    }

    static Timeline of(String path, List<LocalDate> changes, LocalDate day, LocalDate today, Wording wording) {
        List<LocalDate> days = days(changes, today);
        int at = (int)
                Math.max(0, days.stream().filter(other -> !other.isAfter(day)).count() - 1);
        List<Stop> stops = IntStream.range(0, days.size())
                .mapToObj(i -> new Stop(
                        wording.day(days.get(i)),
                        brief(days, i, wording),
                        address(path, days.get(i)),
                        i == at,
                        days.get(i).equals(today)))
                .toList();
        return new Timeline(
                path,
                day.toString(),
                wording.day(day),
                at,
                stops,
                days.stream()
                        .filter(other -> other.isBefore(day))
                        .reduce((first, last) -> last)
                        .map(other -> new Filters.Saved(wording.day(other), address(path, other), false))
                        .orElse(NOWHERE),
                days.stream()
                        .filter(other -> other.isAfter(day))
                        .findFirst()
                        .map(other -> new Filters.Saved(wording.day(other), address(path, other), false))
                        .orElse(NOWHERE));
    }

    private static String brief(List<LocalDate> days, int i, Wording wording) {
        LocalDate day = days.get(i);
        boolean alone = (i == 0 || days.get(i - 1).getYear() != day.getYear())
                && (i == days.size() - 1 || days.get(i + 1).getYear() != day.getYear());
        return alone ? wording.year(day) : wording.brief(day);
    }

    private static List<LocalDate> days(List<LocalDate> changes, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>(changes);
        days.add(today);
        return new ArrayList<>(days);
    }

    private static String address(String path, LocalDate day) {
        return path + "?" + Queries.write(Map.of("on", day.toString()));
    }
}

package org.opengws.publishing.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.opengws.publishing.language.Text;

/**
 * Days on which the office works: Monday to Friday without holidays.
 *
 * @param holidays by day, with the name of each
 */
public record WorkingDays(Map<LocalDate, Text> holidays) {

    public WorkingDays {
        holidays = Map.copyOf(holidays);
    }

    /** Holidays without names. */
    public static WorkingDays without(Collection<LocalDate> holidays) {
        return new WorkingDays(holidays.stream().distinct().collect(Collectors.toMap(day -> day, day -> Text.EMPTY)));
    }

    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.containsKey(day);
    }

    public Optional<Text> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** Whether a holiday of that year is known; without any, only weekends count, and the office should be told. */
    public boolean covers(int year) {
        return holidays.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    /** The day itself where the office works, otherwise the next working day. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The working day that comes that many working days after the day, which itself does not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("counts forward only: " + workingDays);
        }
        LocalDate candidate = workingDays == 0 ? onOrAfter(day) : day;
        for (int left = workingDays; left > 0; left--) {
            candidate = onOrAfter(candidate.plusDays(1));
        }
        return candidate;
    }

    /**
     * Working days left from one day to another: those after {@code from} up to and with {@code to}; negative, counted
     * the other way, where {@code to} is past.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}

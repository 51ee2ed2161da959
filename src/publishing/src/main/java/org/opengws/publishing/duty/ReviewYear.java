package org.opengws.publishing.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.opengws.publishing.calendar.FiscalPeriod;

/**
 * What falls due in a fiscal year, month by month from October.
 *
 * @param <T> what falls due
 * @param year the Buddhist year in which it ends
 * @param months all twelve, empty ones too
 */
public record ReviewYear<T>(int year, List<Month<T>> months) {

    private static final int MONTHS = 12;

    /**
     * One of them.
     *
     * @param days those on which something is due, oldest first
     */
    public record Month<T>(YearMonth month, SortedMap<LocalDate, List<T>> days) {

        public Month {
            Objects.requireNonNull(month, "month");
            days = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(days));
        }

        public int count() {
            return days.values().stream().mapToInt(List::size).sum();
        }
    }

    public ReviewYear {
        months = List.copyOf(months);
    }

    /** Leaves out what is due in another year; on one day the order stays. */
    public static <T> ReviewYear<T> of(FiscalPeriod year, Collection<T> items, Function<T, LocalDate> due) {
        List<SortedMap<LocalDate, List<T>>> days =
                Stream.generate(ReviewYear::<T>nothing).limit(MONTHS).toList();
        for (T item : items) {
            LocalDate day = due.apply(item);
            if (year.contains(day)) {
                days.get(fromOctober(day))
                        .computeIfAbsent(day, any -> new ArrayList<>())
                        .add(item);
            }
        }
        List<Month<T>> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            months.add(new Month<>(YearMonth.from(year.first()).plusMonths(i), days.get(i)));
        }
        return new ReviewYear<>(year.year(), months);
    }

    private static <T> SortedMap<LocalDate, List<T>> nothing() {
        return new TreeMap<>();
    }

    private static int fromOctober(LocalDate day) {
        return (day.getMonthValue() + 2) % MONTHS;
    }
}

package org.opengws.publishing.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.ThaiDigits;

/**
 * A period of the Thai fiscal year, which runs from 1 October to 30 September and is named by the Buddhist year in which
 * it ends.
 *
 * @param year the Buddhist year, such as 2570 for 1 October 2026 to 30 September 2027
 * @param months its length: 12, 6, 3 or 1
 * @param number which one of the year, from 1; month 1 is October
 */
public record FiscalPeriod(int year, int months, int number) implements Comparable<FiscalPeriod> {

    private static final int BUDDHIST = 543;
    private static final Pattern CODE = Pattern.compile("(2[0-9]{3})(?:-(H)([12])|-(Q)([1-4])|-(M)(0[1-9]|1[0-2]))?");

    public FiscalPeriod {
        if (months != 12 && months != 6 && months != 3 && months != 1) {
            throw new IllegalArgumentException("the fiscal year has no periods of " + months + " months");
        }
        if (number < 1 || number > 12 / months) {
            throw new IllegalArgumentException("no period " + number + " of " + months + " months");
        }
    }

    /** Whether the fiscal year divides into periods of that length: a year, a half, a quarter or a month. */
    public static boolean divides(Period interval) {
        long months = interval.toTotalMonths();
        return interval.equals(interval.withDays(0)) && (months == 12 || months == 6 || months == 3 || months == 1);
    }

    public static FiscalPeriod monthOf(LocalDate day) {
        return containing(day, Period.ofMonths(1));
    }

    public static FiscalPeriod containing(LocalDate day, Period interval) {
        if (!divides(interval)) {
            throw new IllegalArgumentException("the fiscal year has no periods of " + interval);
        }
        int months = (int) interval.toTotalMonths();
        int fromOctober = (day.getMonthValue() + 2) % 12;
        int year = day.getYear() + BUDDHIST + (day.getMonthValue() >= 10 ? 1 : 0);
        return new FiscalPeriod(year, months, fromOctober / months + 1);
    }

    /** Reads a {@link #code()}. */
    public static Optional<FiscalPeriod> parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(new FiscalPeriod(year, 6, Integer.parseInt(matcher.group(3))));
        }
        if (matcher.group(4) != null) {
            return Optional.of(new FiscalPeriod(year, 3, Integer.parseInt(matcher.group(5))));
        }
        boolean wholeYear = matcher.group(6) == null;
        return Optional.of(
                wholeYear
                        ? new FiscalPeriod(year, 12, 1)
                        : new FiscalPeriod(year, 1, Integer.parseInt(matcher.group(7))));
    }

    /** {@code 2570}, {@code 2570-H1}, {@code 2570-Q1} or {@code 2570-M01} (October); sorts by time within a length. */
    public String code() {
        return switch (months) {
            case 12 -> Integer.toString(year);
            case 6 -> year + "-H" + number;
            case 3 -> year + "-Q" + number;
            default -> year + "-M" + (number < 10 ? "0" : "") + number;
        };
    }

    public LocalDate first() {
        return LocalDate.of(year - BUDDHIST - 1, 10, 1).plusMonths((long) (number - 1) * months);
    }

    public LocalDate last() {
        return first().plusMonths(months).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    public FiscalPeriod next() {
        return number < 12 / months
                ? new FiscalPeriod(year, months, number + 1)
                : new FiscalPeriod(year + 1, months, 1);
    }

    public FiscalPeriod previous() {
        return number > 1
                ? new FiscalPeriod(year, months, number - 1)
                : new FiscalPeriod(year - 1, months, 12 / months);
    }

    public Period interval() {
        return Period.ofMonths(months).normalized();
    }

    /** As official texts write it: Thai digits, Buddhist year; in English the year in which it ends, with the Buddhist one. */
    public Text label() {
        String th = "ปีงบประมาณ พ.ศ. " + year;
        String en = "Fiscal year " + (year - BUDDHIST) + " (B.E. " + year + ")";
        YearMonth month = YearMonth.from(first());
        return switch (months) {
            case 12 -> new Text(ThaiDigits.of(th), en);
            case 6 ->
                new Text(
                        ThaiDigits.of(th + " รอบ 6 เดือน" + (number == 1 ? "แรก" : "หลัง")),
                        en + (number == 1 ? ", first half" : ", second half"));
            case 3 -> new Text(ThaiDigits.of(th + " ไตรมาสที่ " + number), en + ", quarter " + number);
            default ->
                new Text(
                        ThaiDigits.of(th + " เดือน" + name(month, "th") + " " + (month.getYear() + BUDDHIST)),
                        en + ", " + name(month, "en") + " " + month.getYear());
        };
    }

    private static String name(YearMonth month, String language) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
    }

    /** By first day, then the longer one first. */
    @Override
    public int compareTo(FiscalPeriod other) {
        int byDay = first().compareTo(other.first());
        return byDay != 0 ? byDay : Integer.compare(other.months, months);
    }
}

package org.opengws.publishing.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.language.Folded;

/**
 * A day as people write it, in either calendar: {@code 2569-11-22}, {@code 22/11/2569}, {@code ๒๒ พ.ย. ๒๕๖๙},
 * {@code 22 November 2026}. The one reader of the desk, the API and files. A year from 2400 to 2699 is of the Buddhist
 * era, one from 1900 to 2199 of the common era, any other is refused; so is a day that its own calendar does not have.
 */
public final class TypedDay {

    /** Why a text is no day; the codes are reasons of a refused field. */
    public enum Fault {
        NOT_A_DATE("not-a-date"),
        NO_SUCH_DAY("no-such-day"),
        YEAR_UNKNOWN("year-unknown");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private static final int BUDDHIST = 543;
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{1,4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("([0-9]{1,2}) ?([^0-9 ]{2,20}) ?(?:(?:พ\\.ศ\\.|ค\\.ศ\\.|b\\.e\\.) ?)?([0-9]{1,4})");

    private final Optional<LocalDate> day;
    private final Optional<Fault> fault;

    private TypedDay(Optional<LocalDate> day, Optional<Fault> fault) {
        this.day = day;
        this.fault = fault;
    }

    public static TypedDay read(String text) {
        String plain = Folded.text(text).strip().replaceAll("\\s+", " ");
        Matcher first = YEAR_FIRST.matcher(plain);
        if (first.matches()) {
            return of(number(first, 1), number(first, 2), number(first, 3));
        }
        Matcher last = DAY_FIRST.matcher(plain);
        if (last.matches()) {
            return of(number(last, 3), number(last, 2), number(last, 1));
        }
        Matcher words = IN_WORDS.matcher(plain);
        Optional<Integer> month = words.matches() ? month(words.group(2)) : Optional.empty();
        return month.map(named -> of(number(words, 3), named, number(words, 1)))
                .orElseGet(() -> refused(Fault.NOT_A_DATE));
    }

    /**
     * The day that the text names.
     *
     * @throws DateTimeException with the code of the fault where it names none
     */
    public static LocalDate of(String text) {
        TypedDay read = read(text);
        return read.day.orElseThrow(
                () -> new DateTimeException(read.fault.orElseThrow().code()));
    }

    /** The common era's year of that one; empty for a year of neither window. */
    public static Optional<Integer> commonYear(int year) {
        if (year >= 2400 && year <= 2699) {
            return Optional.of(year - BUDDHIST);
        }
        return year >= 1900 && year <= 2199 ? Optional.of(year) : Optional.empty();
    }

    /** Empty where {@link #fault} says why. */
    public Optional<LocalDate> day() {
        return day;
    }

    public Optional<Fault> fault() {
        return fault;
    }

    private static TypedDay of(int year, int month, int day) {
        Optional<Integer> common = commonYear(year);
        if (common.isEmpty()) {
            return refused(Fault.YEAR_UNKNOWN);
        }
        try {
            return new TypedDay(Optional.of(LocalDate.of(common.get(), month, day)), Optional.empty());
        } catch (DateTimeException noSuchDay) {
            return refused(Fault.NO_SUCH_DAY);
        }
    }

    private static TypedDay refused(Fault fault) {
        return new TypedDay(Optional.empty(), Optional.of(fault));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Integer> month(String name) {
        for (Month month : Month.values()) {
            for (Locale locale : new Locale[] {Locale.forLanguageTag("th"), Locale.ENGLISH}) {
                for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                    String known = Folded.text(month.getDisplayName(style, locale));
                    if (known.equals(name) || (known + ".").equals(name)) {
                        return Optional.of(month.getValue());
                    }
                }
            }
        }
        return Optional.empty();
    }
}

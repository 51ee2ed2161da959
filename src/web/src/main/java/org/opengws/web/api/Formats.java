package org.opengws.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

import org.opengws.publishing.calendar.TypedDay;

/** What a string must look like, where a schema names a format, and what none may hold. */
final class Formats {

    private static final Pattern PERIOD = Pattern.compile("P[0-9YMWD]{2,20}");

    private Formats() {}

    static boolean isOfFormat(String format, String value) {
        try {
            return switch (format) {
                case "" -> true;
                case "date" -> TypedDay.read(value).day().isPresent();
                case "date-time" -> Instant.parse(value) != null;
                case "period" -> isPeriod(value) && !Period.parse(value).isZero();
                case "period-or-none" -> isPeriod(value);
                default -> throw new IllegalStateException("openapi.json: no format " + format);
            };
        } catch (DateTimeException | ArithmeticException wrong) {
            return false;
        }
    }

    /** The true reason why what should be a date is none. */
    static Optional<String> dateFault(String format, String value) {
        return format.equals("date") ? TypedDay.read(value).fault().map(TypedDay.Fault::code) : Optional.empty();
    }

    /** Not so long that a date plus it would be none. */
    private static boolean isPeriod(String value) {
        return PERIOD.matcher(value).matches()
                && Period.parse(value).toTotalMonths() <= 1_200
                && Period.parse(value).getDays() <= 36_500;
    }

    /** No control characters but tabulator and line breaks, and no half of a pair that no UTF-8 can hold. */
    static boolean isCleanText(String value) {
        return value.codePoints()
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && c != 0xFFFE);
    }
}

package org.opengws.publishing.language;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.DecimalStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as Thai official texts write them: full month, Buddhist year, Thai digits where asked for. */
public final class ThaiDates {

    private static final Locale THAI = Locale.forLanguageTag("th-TH");
    private static final DateTimeFormatter LONG = thai("d MMMM uuuu");
    private static final DateTimeFormatter SHORT = thai("d MMM uu");
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter ENGLISH_SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private ThaiDates() {}

    private static DateTimeFormatter thai(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, THAI)
                .withChronology(ThaiBuddhistChronology.INSTANCE)
                .withDecimalStyle(DecimalStyle.STANDARD)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** ๒๒ พฤศจิกายน ๒๕๖๙ */
    public static String official(LocalDate day) {
        return ThaiDigits.of(LONG.format(day));
    }

    /** 22 พฤศจิกายน 2569 */
    public static String arabic(LocalDate day) {
        return LONG.format(day);
    }

    /** 22 พ.ย. 69 in Thai, 22 Nov 2026 in English. */
    public static String brief(LocalDate day, Language language) {
        return (language == Language.TH ? SHORT : ENGLISH_SHORT).format(day);
    }

    /** 22 November 2026 */
    public static String english(LocalDate day) {
        return ENGLISH.format(day);
    }

    /** The long form in that language; Thai with Thai digits or Arabic ones. */
    public static String in(LocalDate day, Language language, boolean thaiDigits) {
        if (language == Language.EN) {
            return english(day);
        }
        return thaiDigits ? official(day) : arabic(day);
    }

    /** Reads a long form, Thai with either digits or English; empty for anything else. */
    public static Optional<LocalDate> parse(String text) {
        String arabic = ThaiDigits.toArabic(text.strip()).replaceAll("\\s+", " ");
        return parse(arabic, LONG).or(() -> parse(arabic, ENGLISH));
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.from(format.parse(text)));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }
}

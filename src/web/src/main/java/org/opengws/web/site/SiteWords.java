package org.opengws.web.site;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.language.ThaiDates;
import org.opengws.publishing.language.ThaiDigits;
import org.opengws.publishing.site.PublishedEdition;
import org.opengws.web.Provision;

/** Words, dates and numbers of a site page, in the language of the visitor. */
public class SiteWords {

    private static final long KILO = 1024;
    private static final int MONTHS = 12;

    private final SiteAddress address;
    private final Texts texts;
    private final SiteSettings settings;

    /** A labelled value. */
    public record Fact(String label, String value) {}

    SiteWords(SiteAddress address, Texts texts, SiteSettings settings) {
        this.address = address;
        this.texts = texts;
        this.settings = settings;
    }

    public String lang() {
        return address.language().code();
    }

    /** The sentence of that key, without {@code site.} before it. */
    public String t(String key, Object... arguments) {
        return texts.in(address.language(), "site." + key, arguments);
    }

    /** A word that desk and site share, such as {@code change.renamed}. */
    public String word(String key, Object... arguments) {
        return texts.in(address.language(), key, arguments);
    }

    public String text(Text text) {
        return text.in(address.language());
    }

    /** The language in which {@link #text} gives that text. */
    public String langOf(Text text) {
        return address.language() == Language.EN && !text.en().isEmpty() ? "en" : "th";
    }

    public String date(LocalDate day) {
        return ThaiDates.in(day, address.language(), settings.thaiDigits());
    }

    /** Empty where there is none. */
    public String date(Optional<LocalDate> day) {
        return day.map(this::date).orElse("");
    }

    /** Month and year of that day. */
    public String month(LocalDate day) {
        return date(day).replaceFirst("^\\S+\\s+", "");
    }

    /** Whether that day is over; false where there is none. */
    public boolean isPast(Optional<LocalDate> day) {
        LocalDate today = LocalDate.ofInstant(settings.clock().instant(), Circumstances.ZONE);
        return day.filter(today::isAfter).isPresent();
    }

    /** Years, months or days in words, as in "every six months". */
    public String every(Period interval) {
        if (interval.getDays() != 0) {
            return every("day", interval.getDays());
        }
        long months = interval.toTotalMonths();
        return months % MONTHS == 0 ? every("year", months / MONTHS) : every("month", months);
    }

    private String every(String unit, long number) {
        return number == 1 ? t("every." + unit) : t("every." + unit + "s", number(number));
    }

    /** What a type of document is called; a type without a name shows its code. */
    public String typeName(String code) {
        return texts.find(address.language(), "site.type." + code).orElseGet(() -> code.toUpperCase(Locale.ROOT));
    }

    /** For the {@code datetime} attribute. */
    public String iso(LocalDate day) {
        return day.toString();
    }

    public String number(long number) {
        return digits(String.format(Locale.ENGLISH, "%,d", number));
    }

    public String size(long bytes) {
        if (bytes < KILO) {
            return t("size.bytes", number(bytes));
        }
        return bytes < KILO * KILO
                ? t("size.kilobytes", number((bytes + KILO - 1) / KILO))
                : t("size.megabytes", digits(String.format(Locale.ENGLISH, "%.1f", bytes / (double) (KILO * KILO))));
    }

    /** A fiscal period in words; what is no code stays as it is. */
    public String period(String code) {
        return FiscalPeriod.parse(code)
                .map(period -> digits(ThaiDigits.toArabic(text(period.label()))))
                .orElse(code);
    }

    /** The single values that an edition tells, in words; a link is not one of them. */
    public List<Fact> facts(PublishedEdition edition) {
        List<Fact> facts = new ArrayList<>();
        for (ContentField field : edition.facts().keySet()) {
            String value = value(field, edition);
            if (!value.isEmpty()) {
                facts.add(new Fact(label(field), value));
            }
        }
        return facts;
    }

    private String value(ContentField field, PublishedEdition edition) {
        return switch (field.kind()) {
            case PERIOD -> period(edition.fact(field));
            case DAY -> date(edition.day(field));
            case CHOICE ->
                edition.fact(field).isEmpty() ? "" : word("field." + field.code() + "." + edition.fact(field));
            case LINE -> edition.fact(field);
            case LINK, BILINGUAL_LINE, BILINGUAL, HTML -> "";
        };
    }

    /** Some the site calls otherwise than the desk. */
    private String label(ContentField field) {
        return switch (field) {
            case PERIOD -> t("period");
            case DOCUMENT_DATE -> t("document-date");
            case DOCUMENT_NUMBER -> t("document-number");
            default -> word("field." + field.code());
        };
    }

    /** The provision as the law is quoted in this language. */
    public String provision(String code) {
        return Provision.of(code)
                .map(known ->
                        known.quoted((key, arguments) -> texts.in(address.language(), key, arguments), this::digits))
                .orElse(code);
    }

    /** In the digits of this page. */
    public String digits(String text) {
        return settings.thaiDigits() && address.language() == Language.TH ? ThaiDigits.of(text) : text;
    }
}

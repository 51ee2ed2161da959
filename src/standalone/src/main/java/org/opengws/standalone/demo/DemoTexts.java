package org.opengws.standalone.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.IntFunction;

import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.ThaiDates;
import org.opengws.publishing.language.ThaiDigits;

/**
 * Fills the places in a publication's texts: {@code {period}} and {@code {year}} (fiscal, that it covers),
 * {@code {last-year}} and {@code {date}} (on which it was begun).
 */
final class DemoTexts {

    private static final Period YEAR = Period.ofYears(1);

    private final LocalDate begun;
    private final boolean named;
    private final FiscalPeriod period;
    private final IntFunction<LocalDate> ahead;
    private final HtmlCleaner cleaner;

    DemoTexts(DemoPublication publication, LocalDate begun, IntFunction<LocalDate> ahead, HtmlCleaner cleaner) {
        this.begun = begun;
        this.ahead = ahead;
        this.cleaner = cleaner;
        this.named = publication.period().isPresent();
        FiscalPeriod running =
                FiscalPeriod.containing(begun, publication.period().orElse(YEAR));
        this.period = named && !publication.running() ? running.previous() : running;
    }

    Text filled(Text text) {
        Text label = period.label();
        return Text.of(
                filled(text.th(), label.th(), ThaiDates.official(begun), true),
                filled(text.en(), label.en(), ThaiDates.english(begun), false));
    }

    String filled(String thai) {
        return filled(Text.thai(thai)).th();
    }

    Text body(Text text) {
        Text filled = filled(text);
        return Text.of(cleaned(filled.th()), cleaned(filled.en()));
    }

    /** The code of the period covered, empty where it covers none. */
    String period() {
        return named ? period.code() : "";
    }

    LocalDate begun() {
        return begun;
    }

    LocalDate ahead(int workingDays) {
        return ahead.apply(workingDays);
    }

    private String cleaned(String html) {
        return html.isEmpty() ? "" : cleaner.clean(html);
    }

    private String filled(String text, String label, String date, boolean thai) {
        return text.replace("{period}", label)
                .replace("{year}", number(period.year(), thai))
                .replace("{last-year}", number(period.year() - 1, thai))
                .replace("{date}", date);
    }

    private static String number(int year, boolean thai) {
        return thai ? ThaiDigits.of(year) : Integer.toString(year);
    }
}

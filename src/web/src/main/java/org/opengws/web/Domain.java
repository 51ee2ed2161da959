package org.opengws.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.StoringDocument;
import org.opengws.publishing.assessment.Schemes;
import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.coverage.Assessing;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.people.Directory;

/** What a host hands to desk and API: the domain's face and what stands beside it. All safe for many threads. */
public record Domain(
        Publishing publishing,
        StoringDocument storing,
        Directory directory,
        Supplier<WorkingDays> workingDays,
        Texts texts,
        HtmlCleaner cleaner,
        Clock clock,
        Schemes schemes) {

    /** How the items of each scheme are covered. */
    public Assessing assessing() {
        return new Assessing(publishing, workingDays, schemes);
    }

    /** Today in Thailand. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Circumstances.ZONE);
    }
}

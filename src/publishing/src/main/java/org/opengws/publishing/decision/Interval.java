package org.opengws.publishing.decision;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.ReviewInterval;

/** When a publication is to be looked at next. */
final class Interval {

    private final Circumstances circumstances;

    Interval(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /**
     * With the owner's next review, if there is one: at the publication's own interval or, for a standing topic, at the
     * topic's. What a periodic or stream topic owes is the topic's duty, not the publication's.
     */
    Publication reviewed(Publication publication) {
        Optional<Period> own = publication.review().map(ReviewInterval::interval);
        Optional<Period> interval = own.or(() -> topic(publication)
                .filter(topic -> topic.rhythm() == Rhythm.STANDING)
                .map(topic -> topic.interval().value()));
        Publication without = publication.withoutDuty(DutyKind.REVIEW);
        return interval.map(period -> without.withDuty(duty(DutyKind.REVIEW, today().plus(period))))
                .orElse(without);
    }

    /** With communications' next standing check, at the topic's interval. */
    Publication checked(Publication publication) {
        return topic(publication)
                .map(topic -> publication.withDuty(duty(
                        DutyKind.STANDING_CHECK, today().plus(topic.interval().value()))))
                .orElse(publication);
    }

    /** Due so many working days from today. */
    Duty in(DutyKind kind, int workingDays) {
        return new Duty(kind, circumstances.workingDays().after(today(), workingDays), today());
    }

    /** Whether that interval is longer than the topic's. */
    static boolean isLonger(Period interval, Period than) {
        LocalDate day = LocalDate.EPOCH;
        return day.plus(interval).isAfter(day.plus(than));
    }

    private Duty duty(DutyKind kind, LocalDate day) {
        return new Duty(kind, circumstances.workingDays().onOrAfter(day), today());
    }

    private Optional<Topic> topic(Publication publication) {
        return circumstances.catalogue().topic(publication.topic());
    }

    private LocalDate today() {
        return circumstances.today();
    }
}

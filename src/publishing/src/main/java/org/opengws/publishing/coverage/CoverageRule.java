package org.opengws.publishing.coverage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.duty.TopicDuties;
import org.opengws.publishing.storage.PublicUnder;

/** Says how a topic is covered on a day. Pure; what costs to find out is asked only where it decides. */
final class CoverageRule {

    private final TopicDuties duties;
    private final LocalDate today;

    CoverageRule(WorkingDays workingDays, LocalDate today) {
        this.duties = new TopicDuties(workingDays);
        this.today = today;
    }

    /**
     * @param overdue whether a duty is overdue of its public publications for that period, or for any if none is given
     * @param underWay whether an edition is on its way, for that period likewise
     */
    Coverage of(
            Topic topic,
            PublicUnder under,
            Predicate<Optional<FiscalPeriod>> overdue,
            Predicate<Optional<FiscalPeriod>> underWay) {
        // before the first period falls due, a periodic topic is judged by whatever there is
        Optional<FiscalPeriod> period = duties.lastFallenDue(topic, today);
        boolean there = period.map(due -> under.periods().contains(due.code()))
                .orElse(under.newest().isPresent());
        if (!there) {
            return underWay.test(period) ? Coverage.IN_PROCEDURE : Coverage.MISSING;
        }
        return isOld(topic, under) || overdue.test(period) ? Coverage.STALE : Coverage.CURRENT;
    }

    private boolean isOld(Topic topic, PublicUnder under) {
        return topic.rhythm() == Rhythm.STREAM
                && duties.owed(topic, under.newest(), under.periods(), today).stream()
                        .anyMatch(owed -> owed.isOverdueOn(today));
    }
}

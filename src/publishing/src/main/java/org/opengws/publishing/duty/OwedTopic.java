package org.opengws.publishing.duty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.catalogue.Topic;

/**
 * A publication that a topic owes: for a period, or because the newest one grows old. Closed by that publication only.
 *
 * @param period for which it is owed; empty for a stream topic
 * @param due a working day; overdue from the day after
 */
public record OwedTopic(Topic topic, Optional<FiscalPeriod> period, LocalDate due) {

    public OwedTopic {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(due, "due");
    }

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(due);
    }
}

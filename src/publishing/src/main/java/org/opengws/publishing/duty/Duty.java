package org.opengws.publishing.duty;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When a publication must be looked at again; it has at most one of each kind.
 *
 * @param due a working day; overdue from the day after
 * @param since the day on which it was set
 */
public record Duty(DutyKind kind, LocalDate due, LocalDate since) {

    public Duty {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(since, "since");
    }

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(due);
    }
}

package org.opengws.publishing.duty;

import java.time.LocalDate;
import java.util.Locale;

import org.opengws.publishing.calendar.WorkingDays;

/** How close the day is on which something is due. */
public enum Urgency {
    LATER,
    /** At most {@link #SOON_DAYS} working days are left. */
    SOON,
    TODAY,
    OVERDUE;

    /** Our proposal; the framework names no number. */
    public static final int SOON_DAYS = 5;

    public static Urgency of(LocalDate due, LocalDate today, WorkingDays workingDays) {
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        if (today.equals(due)) {
            return TODAY;
        }
        return due.isAfter(horizon(today, workingDays)) ? LATER : SOON;
    }

    /** The last day that is soon. */
    public static LocalDate horizon(LocalDate today, WorkingDays workingDays) {
        return workingDays.after(today, SOON_DAYS);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

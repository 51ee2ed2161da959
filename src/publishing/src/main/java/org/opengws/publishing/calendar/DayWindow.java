package org.opengws.publishing.calendar;

import java.time.LocalDate;

/**
 * Which days an office can mean, seen from today: a slip of a digit is refused, whatever an office really does is not. A
 * day before the window is one before 1900.
 */
public enum DayWindow {
    /** Of a document, a letter or an instrument: written already, or about to be. */
    DOCUMENT(1),
    /** On which an act takes effect, or a page becomes public. */
    EFFECT(5),
    /** Until which something holds, or a period that something covers. */
    END(50);

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final int yearsAhead;

    DayWindow(int yearsAhead) {
        this.yearsAhead = yearsAhead;
    }

    /** The reason that a refused field gives. */
    public static final String REASON = "day-beyond-window";

    public boolean holds(LocalDate day, LocalDate today) {
        return !day.isBefore(FIRST) && !day.isAfter(today.plusYears(yearsAhead));
    }
}

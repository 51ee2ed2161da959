package org.opengws.publishing.duty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.calendar.WorkingDays;

/** What on the review board asks for attention (กำหนดทบทวน). One thing may raise several. */
public enum Concern {
    /** Red: its day has passed. */
    OVERDUE,
    /** Amber: due today, or within {@link Urgency#SOON_DAYS} working days. */
    SOON,
    /** Nobody answers for it but communications: no unit owns it, or the one that did ended without a successor. */
    UNOWNED,
    /** Public, and nothing will ever ask for a review. */
    UNSCHEDULED;

    /** @param due empty for what is public without a review date */
    public static Set<Concern> of(Optional<LocalDate> due, boolean owned, LocalDate today, WorkingDays workingDays) {
        Set<Concern> concerns = EnumSet.noneOf(Concern.class);
        due.ifPresentOrElse(
                day -> byUrgency(Urgency.of(day, today, workingDays)).ifPresent(concerns::add),
                () -> concerns.add(UNSCHEDULED));
        if (!owned) {
            concerns.add(UNOWNED);
        }
        return concerns;
    }

    private static Optional<Concern> byUrgency(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> Optional.of(OVERDUE);
            case TODAY, SOON -> Optional.of(SOON);
            case LATER -> Optional.empty();
        };
    }

    /** As in addresses and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Concern> byCode(String code) {
        return EnumSet.allOf(Concern.class).stream()
                .filter(concern -> concern.code().equals(code))
                .findFirst();
    }
}

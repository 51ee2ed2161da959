package org.opengws.publishing.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.opengws.publishing.audit.Discrepancy.Kind;

/** The journal's days against the heads that were handed out for them. */
final class CheckedDays {

    private CheckedDays() {}

    /** @return how many heads are of days that this export does not have whole */
    static long check(
            SortedMap<LocalDate, DayHead> heads,
            SortedMap<LocalDate, List<String>> journal,
            Predicate<LocalDate> isOver,
            Consumer<Discrepancy> discrepancies) {
        long after = 0;
        for (DayHead head : heads.values()) {
            if (!isOver.test(head.day())) {
                after++;
            } else if (!journal.containsKey(head.day())) {
                discrepancies.accept(
                        Discrepancy.of(Kind.DAY_REMOVED, head.day(), head.decisions() + " decisions had a head"));
            } else {
                compare(head, journal.get(head.day()), discrepancies);
            }
        }
        // behind the last head the next one may not have been drawn yet
        journal.keySet().stream()
                .filter(day -> !heads.isEmpty() && day.isBefore(heads.lastKey()))
                .filter(day -> !heads.containsKey(day))
                .forEach(day -> discrepancies.accept(Discrepancy.of(Kind.HEAD_MISSING, day, "no head was handed out")));
        return after;
    }

    private static void compare(DayHead head, List<String> hashes, Consumer<Discrepancy> discrepancies) {
        if (!DayHead.of(head.day(), head.previous(), hashes).equals(head)) {
            discrepancies.accept(Discrepancy.of(
                    Kind.DAY_ALTERED,
                    head.day(),
                    "the head joins " + head.decisions() + " decisions, the journal has " + hashes.size()));
        }
    }
}

package org.opengws.publishing.upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.duty.Urgency;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Page;

/** Publications' duties and what topics owe as one list, due first in front. */
final class DutyPages {

    private static final int AT_ONCE = 500;

    private final Publishing publishing;
    private final Supplier<WorkingDays> workingDays;

    /**
     * Which of them.
     *
     * @param owners empty inside for everybody's
     * @param owed cut to the days here
     */
    record Wanted(
            Set<DutyKind> kinds,
            Collection<Optional<UnitId>> owners,
            List<OwedTopic> owed,
            Optional<LocalDate> from,
            LocalDate until) {

        Wanted since(LocalDate day) {
            return new Wanted(kinds, owners, owed, Optional.of(day), until);
        }

        boolean covers(LocalDate due) {
            return !due.isAfter(until) && from.filter(due::isBefore).isEmpty();
        }
    }

    DutyPages(Publishing publishing, Supplier<WorkingDays> workingDays) {
        this.publishing = publishing;
        this.workingDays = workingDays;
    }

    Page<DutyItem> page(Wanted wanted, int offset, int limit) {
        List<DutyItem> items = new ArrayList<>();
        int total = 0;
        boolean more = false;
        for (Optional<UnitId> owner : wanted.owners()) {
            DutyFilter filter = new DutyFilter(wanted.kinds(), owner, wanted.from(), wanted.until());
            Page<DutyLine> lines = publishing.duties(filter, 0, offset + limit);
            lines.items()
                    .forEach(line ->
                            items.add(DutyItem.of(line, urgency(line.duty().due()))));
            total += lines.total();
            more |= lines.more();
        }
        List<OwedTopic> within =
                wanted.owed().stream().filter(one -> wanted.covers(one.due())).toList();
        within.forEach(one -> items.add(DutyItem.of(one, urgency(one.due()))));
        total += within.size();
        items.sort(Comparator.comparing(DutyItem::due));
        int counted = Math.min(total, Page.COUNTED);
        return new Page<>(items.stream().skip(offset).limit(limit).toList(), counted, more || total > counted);
    }

    /**
     * Every one, due first in front, some at a time: goes on from the day of the last one given, so that neither the end
     * costs more than the beginning nor more is held than some, or one day's.
     */
    void each(Wanted wanted, Consumer<DutyItem> to) {
        Wanted rest = wanted;
        Optional<LocalDate> day = Optional.empty();
        int ofThatDay = 0;
        List<DutyItem> some;
        do {
            some = page(rest, ofThatDay, AT_ONCE).items();
            for (DutyItem item : some) {
                ofThatDay = day.filter(item.due()::equals).isPresent() ? ofThatDay + 1 : 1;
                day = Optional.of(item.due());
                to.accept(item);
            }
            rest = day.map(wanted::since).orElse(wanted);
        } while (some.size() == AT_ONCE);
    }

    private Urgency urgency(LocalDate due) {
        return Urgency.of(due, publishing.today(), workingDays.get());
    }
}

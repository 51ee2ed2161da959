package org.opengws.publishing.upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.duty.Urgency;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Page;

/** The lists of duties, of owner units and of communications: publications' and topics', due first in front. */
public final class Duties {

    /** What an owner unit answers. */
    public static final Set<DutyKind> OF_OWNERS = Set.of(DutyKind.REVIEW, DutyKind.UPDATE, DutyKind.EXPIRED);

    /** What communications answers. */
    public static final Set<DutyKind> OF_COMMUNICATIONS = Set.of(DutyKind.STANDING_CHECK);

    private final Publishing publishing;
    private final OwedTopics topics;
    private final Supplier<WorkingDays> workingDays;

    public Duties(Publishing publishing, OwedTopics topics, Supplier<WorkingDays> workingDays) {
        this.publishing = publishing;
        this.topics = topics;
        this.workingDays = workingDays;
    }

    /** Of these units, as {@link Publishing#unitsOf} gives them for a person. */
    public Page<DutyItem> ofUnits(Collection<UnitId> units, LocalDate until, int offset, int limit) {
        return page(OF_OWNERS, units.stream().map(Optional::of).toList(), topics.of(units), until, offset, limit);
    }

    /** Of one unit, and of the ended ones for which it acts today. */
    public Page<DutyItem> ofUnit(UnitId unit, LocalDate until, int offset, int limit) {
        return ofUnits(servedBy(unit), until, offset, limit);
    }

    /** The standing checks, and what topics without an owner owe. */
    public Page<DutyItem> ofCommunications(LocalDate until, int offset, int limit) {
        return page(OF_COMMUNICATIONS, List.of(Optional.empty()), topics.withoutOwner(), until, offset, limit);
    }

    /** Everybody's. */
    public Page<DutyItem> ofAll(LocalDate until, int offset, int limit) {
        return page(EnumSet.allOf(DutyKind.class), List.of(Optional.empty()), topics.all(), until, offset, limit);
    }

    private Set<UnitId> servedBy(UnitId unit) {
        Authority authority = new Authority(publishing.circumstances(null));
        Set<UnitId> served = new TreeSet<>(Set.of(unit));
        publishing.organisation().units().stream()
                .filter(other -> authority.actingFor(other).contains(unit))
                .forEach(served::add);
        return served;
    }

    private Page<DutyItem> page(
            Set<DutyKind> kinds,
            List<Optional<UnitId>> owners,
            List<OwedTopic> owed,
            LocalDate until,
            int offset,
            int limit) {
        List<DutyItem> items = new ArrayList<>();
        int total = 0;
        boolean more = false;
        for (Optional<UnitId> owner : owners) {
            Page<DutyLine> lines =
                    publishing.duties(new DutyFilter(kinds, owner, Optional.empty(), until), 0, offset + limit);
            lines.items()
                    .forEach(line ->
                            items.add(DutyItem.of(line, urgency(line.duty().due()))));
            total += lines.total();
            more |= lines.more();
        }
        List<OwedTopic> within =
                owed.stream().filter(one -> !one.due().isAfter(until)).toList();
        within.forEach(one -> items.add(DutyItem.of(one, urgency(one.due()))));
        total += within.size();
        items.sort(Comparator.comparing(DutyItem::due));
        int counted = Math.min(total, Page.COUNTED);
        return new Page<>(items.stream().skip(offset).limit(limit).toList(), counted, more || total > counted);
    }

    private Urgency urgency(LocalDate due) {
        return Urgency.of(due, publishing.today(), workingDays.get());
    }
}

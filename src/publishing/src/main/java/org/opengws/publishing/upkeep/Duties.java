package org.opengws.publishing.upkeep;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.storage.Page;

/** The lists of duties, of owner units and of communications: publications' and topics', due first in front. */
public final class Duties {

    /** What an owner unit answers. */
    public static final Set<DutyKind> OF_OWNERS = Set.of(DutyKind.REVIEW, DutyKind.UPDATE, DutyKind.EXPIRED);

    /** What communications answers. */
    public static final Set<DutyKind> OF_COMMUNICATIONS = Set.of(DutyKind.STANDING_CHECK);

    private final OwedTopics topics;
    private final DutyPages pages;

    public Duties(Publishing publishing, OwedTopics topics, Supplier<WorkingDays> workingDays) {
        this.topics = topics;
        this.pages = new DutyPages(publishing, workingDays);
    }

    /** Of these units, as {@link Publishing#unitsOf} gives them for a person. */
    public Page<DutyItem> ofUnits(Collection<UnitId> units, LocalDate until, int offset, int limit) {
        return page(OF_OWNERS, units.stream().map(Optional::of).toList(), topics.of(units), until, offset, limit);
    }

    /** Of one unit, and of the ended ones for which it acts today. */
    public Page<DutyItem> ofUnit(UnitId unit, LocalDate until, int offset, int limit) {
        return ofUnits(topics.servedBy(unit), until, offset, limit);
    }

    /** The standing checks, and what units owe for which nobody acts, and topics without an owner. */
    public Page<DutyItem> ofCommunications(LocalDate until, int offset, int limit) {
        List<Optional<UnitId>> unserved =
                topics.unserved().stream().map(Optional::of).toList();
        Page<DutyItem> checks = page(OF_COMMUNICATIONS, List.of(Optional.empty()), List.of(), until, 0, offset + limit);
        Page<DutyItem> others = page(OF_OWNERS, unserved, topics.withoutOwner(), until, 0, offset + limit);
        int total = checks.total() + others.total();
        return new Page<>(
                Stream.concat(checks.items().stream(), others.items().stream())
                        .sorted(Comparator.comparing(DutyItem::due))
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                Math.min(total, Page.COUNTED),
                checks.more() || others.more() || total > Page.COUNTED);
    }

    /** Everybody's. */
    public Page<DutyItem> ofAll(LocalDate until, int offset, int limit) {
        return page(EnumSet.allOf(DutyKind.class), List.of(Optional.empty()), topics.all(), until, offset, limit);
    }

    private Page<DutyItem> page(
            Set<DutyKind> kinds,
            List<Optional<UnitId>> owners,
            List<OwedTopic> owed,
            LocalDate until,
            int offset,
            int limit) {
        return pages.page(new DutyPages.Wanted(kinds, owners, owed, Optional.empty(), until), offset, limit);
    }
}

package org.opengws.publishing.upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.Concern;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.duty.ReviewYear;
import org.opengws.publishing.duty.Urgency;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.upkeep.DutyPages.Wanted;

/** What goes stale when: publications' duties and what topics owe, by concern, by time and by month; from the indexes. */
public final class ReviewBoard {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Publishing publishing;
    private final OwedTopics topics;
    private final DutyPages pages;
    private final Supplier<WorkingDays> workingDays;

    public ReviewBoard(Publishing publishing, Supplier<WorkingDays> workingDays) {
        this.publishing = publishing;
        this.topics = new OwedTopics(publishing, workingDays);
        this.pages = new DutyPages(publishing, workingDays);
        this.workingDays = workingDays;
    }

    /** How many of one concern, exact as far as lists count. */
    public Page<?> count(Concern concern, ReviewScope scope) {
        return concern == Concern.UNSCHEDULED ? unscheduled(scope, 0, 0) : of(concern, scope, 0, 0);
    }

    /** Those of one concern, due first in front; nothing for the unscheduled, which have no day. */
    public Page<DutyItem> of(Concern concern, ReviewScope scope, int offset, int limit) {
        return wanted(concern, scope)
                .map(wanted -> pages.page(wanted, offset, limit))
                .orElseGet(Page::empty);
    }

    /** How many publications' duties are of units for which nobody acts today; without what topics owe. */
    public Page<?> ofDeserted() {
        return count(Concern.UNOWNED, new ReviewScope(EnumSet.allOf(DutyKind.class), false, Optional.empty()));
    }

    /** Every one of a concern, in the order of its list, without holding them all; none for the unscheduled. */
    public void each(Concern concern, ReviewScope scope, Consumer<DutyItem> to) {
        wanted(concern, scope).ifPresent(wanted -> pages.each(wanted, to));
    }

    /** Every one due from and until, in the order of its list, without holding them all. */
    public void each(ReviewScope scope, Optional<LocalDate> from, LocalDate until, Consumer<DutyItem> to) {
        pages.each(wanted(scope, from, until), to);
    }

    private Optional<Wanted> wanted(Concern concern, ReviewScope scope) {
        LocalDate today = publishing.today();
        return switch (concern) {
            case OVERDUE -> Optional.of(wanted(scope, Optional.empty(), today.minusDays(1)));
            case SOON -> Optional.of(wanted(scope, Optional.of(today), Urgency.horizon(today, workingDays.get())));
            case UNOWNED -> unowned(scope);
            case UNSCHEDULED -> Optional.empty();
        };
    }

    /** Due from and until, both inclusive; due first in front. */
    public Page<DutyItem> between(ReviewScope scope, Optional<LocalDate> from, LocalDate until, int offset, int limit) {
        return pages.page(wanted(scope, from, until), offset, limit);
    }

    private Wanted wanted(ReviewScope scope, Optional<LocalDate> from, LocalDate until) {
        List<OwedTopic> owed = scope.topics() ? owed(scope, until) : List.of();
        return new Wanted(scope.kinds(), owners(scope), owed, from, until);
    }

    /** Public without any duty, though its topic itself asks for nothing newer; by title. */
    public Page<PublicationLine> unscheduled(ReviewScope scope, int offset, int limit) {
        Set<TopicId> standing = publishing.catalogue().topics().stream()
                .filter(topic -> topic.rhythm() == Rhythm.STANDING)
                .map(Topic::id)
                .collect(Collectors.toSet());
        return publishing.unscheduled(standing, scope.owner(), offset, limit);
    }

    /** A fiscal year's; of each month no more than that many, which {@link ReviewMonth} then says. */
    public List<ReviewMonth> year(ReviewScope scope, FiscalPeriod year, int mostOfAMonth) {
        List<Page<DutyItem>> pages = new ArrayList<>();
        List<DutyItem> items = new ArrayList<>();
        for (LocalDate first = year.first(); !first.isAfter(year.last()); first = first.plusMonths(1)) {
            LocalDate last = first.plusMonths(1).minusDays(1);
            Page<DutyItem> page = between(scope, Optional.of(first), last, 0, mostOfAMonth);
            pages.add(page);
            items.addAll(page.items());
        }
        List<ReviewMonth> months = new ArrayList<>();
        for (ReviewYear.Month<DutyItem> month :
                ReviewYear.of(year, items, DutyItem::due).months()) {
            Page<DutyItem> page = pages.get(months.size());
            months.add(new ReviewMonth(month, page.total(), page.more()));
        }
        return months;
    }

    private Optional<Wanted> unowned(ReviewScope scope) {
        if (scope.owner().isPresent()) {
            return Optional.empty();
        }
        List<Optional<UnitId>> gone =
                topics.unserved().stream().map(Optional::of).toList();
        List<OwedTopic> owed = scope.topics() ? topics.withoutOwner() : List.of();
        return Optional.of(new Wanted(scope.kinds(), gone, owed, Optional.empty(), EVER));
    }

    /** Of the unit itself and of those that it follows; everybody's where no unit is asked for. */
    private List<Optional<UnitId>> owners(ReviewScope scope) {
        return scope.owner()
                .map(unit -> topics.servedBy(unit).stream().map(Optional::of).toList())
                .orElseGet(() -> List.of(Optional.empty()));
    }

    private List<OwedTopic> owed(ReviewScope scope, LocalDate until) {
        List<OwedTopic> all = topics.until(until);
        return scope.owner()
                .map(unit -> OwedTopics.ownedBy(all, topics.servedBy(unit)))
                .orElse(all);
    }
}

package org.opengws.web.desk.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Wording;

/** A unit as it is on a day, with those below it. */
public record UnitView(
        String id,
        String name,
        String shortName,
        String kind,
        String standing,
        String since,
        List<String> posts,
        String note,
        boolean changed,
        List<UnitView> children) {

    /**
     * One act of a unit's history.
     *
     * @param date the day as machines read it, empty where nobody knows it; {@code address} of the tree on that day too
     * @param unit whose history it belongs to first, by the name that it had when the act took effect
     * @param before the name, or the short name, that it had; empty where nobody knows it or nothing of it changed
     * @param detail the one that it has since; empty where nothing of it changed
     * @param others the other units that it tells of: what it became, what it came from, who followed
     */
    public record Event(
            String day,
            String date,
            String address,
            String code,
            String what,
            Filters.Saved unit,
            String before,
            String detail,
            List<Filters.Saved> others,
            String instrument) {}

    static List<UnitView> tree(Organisation organisation, LocalDate day, Wording wording) {
        return organisation.unitsOn(day).stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(unit -> of(unit, organisation, day, wording))
                .toList();
    }

    static UnitView of(UnitState unit, Organisation organisation, LocalDate day, Wording wording) {
        return new UnitView(
                unit.id().value(),
                wording.of(unit.name()),
                wording.of(unit.shortName()),
                wording.of(unit.called()),
                wording.of(unit.standing().label()),
                unit.start()
                        .map(start -> wording.of("unit.since", wording.day(start)))
                        .orElseGet(() -> wording.of("unit.since-unknown")),
                unit.posts().stream().map(wording::of).toList(),
                wording.of(unit.note()),
                organisation.history(unit.id()).stream()
                        .anyMatch(change -> change.day().equals(Optional.of(day))),
                organisation.children(unit.id(), day).stream()
                        .map(child -> of(child, organisation, day, wording))
                        .toList());
    }

    static List<Event> history(UnitId unit, Organisation organisation, Domain domain, Wording wording) {
        return organisation.history(unit).stream()
                .map(change -> event(unit, change, organisation, domain, wording))
                .toList();
    }

    /** As the history of that unit tells it. */
    static Event event(UnitId unit, Change change, Organisation organisation, Domain domain, Wording wording) {
        LocalDate day = change.day().orElse(domain.today());
        // other acts of the same day, such as being raised, changed nothing of the name
        Optional<UnitState> before = change.day().flatMap(first -> organisation.on(change.unit(), first.minusDays(1)));
        boolean shortAlone = change instanceof Change.Renamed renamed
                && before.filter(state -> state.name().equals(renamed.name())).isPresent();
        return new Event(
                change.day().map(wording::day).orElseGet(() -> wording.of("unit.day-unknown")),
                change.day().map(LocalDate::toString).orElse(""),
                change.day().map(on -> "/units?on=" + on).orElse(""),
                change.code(),
                wording.of("change." + (shortAlone ? "short-name" : change.code())),
                change instanceof Change.Renamed && before.isPresent()
                        ? link(before.get(), day.minusDays(1), wording)
                        : link(unit, organisation, day, wording),
                before.filter(state -> change instanceof Change.Renamed)
                        .map(state -> wording.of(shortAlone ? state.shortName() : state.name()))
                        .orElse(""),
                change instanceof Change.Renamed renamed
                        ? wording.of(shortAlone ? renamed.shortName() : renamed.name())
                        : "",
                others(unit, change)
                        .map(other -> link(other, organisation, day, wording))
                        .toList(),
                change.instrument()
                        .flatMap(id -> instrument(organisation, id))
                        .map(instrument -> wording.of(instrument.name()))
                        .orElse(""));
    }

    private static Stream<UnitId> others(UnitId unit, Change change) {
        Stream<UnitId> told =
                change instanceof Change.Moved moved ? Stream.of(moved.parent()) : change.units().stream();
        return told.filter(other -> !other.equals(unit)).distinct();
    }

    private static Filters.Saved link(UnitState unit, LocalDate day, Wording wording) {
        return new Filters.Saved(wording.of(unit.name()), "/units/" + unit.id().value() + "?on=" + day, false);
    }

    private static Filters.Saved link(UnitId unit, Organisation organisation, LocalDate day, Wording wording) {
        // one that ends on that day is not there any more
        String name = organisation
                .on(unit, day)
                .or(() -> organisation.on(unit, day.minusDays(1)))
                .map(state -> wording.of(state.name()))
                .orElse(unit.value());
        return new Filters.Saved(name, "/units/" + unit.value() + "?on=" + day, false);
    }

    private static Optional<Instrument> instrument(Organisation organisation, String id) {
        return organisation.instruments().stream()
                .filter(other -> other.id().equals(id))
                .findFirst();
    }
}

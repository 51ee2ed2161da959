package org.opengws.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.web.Domain;

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
        List<UnitView> children) {

    /** One act of a unit's history. */
    public record Event(String day, String what, String detail, String instrument) {}

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
                wording.of(unit.kind().label()),
                wording.of(unit.standing().label()),
                unit.start()
                        .map(start -> wording.of("unit.since", wording.day(start)))
                        .orElseGet(() -> wording.of("unit.since-unknown")),
                unit.posts().stream().map(wording::of).toList(),
                wording.of(unit.note()),
                organisation.children(unit.id(), day).stream()
                        .map(child -> of(child, organisation, day, wording))
                        .toList());
    }

    static List<Event> history(UnitId unit, Organisation organisation, Domain domain, Wording wording) {
        return organisation.history(unit).stream()
                .map(change -> new Event(
                        change.day().map(wording::day).orElseGet(() -> wording.of("unit.day-unknown")),
                        wording.of("change." + change.code()),
                        detail(unit, change, domain, wording),
                        change.instrument()
                                .flatMap(id -> instrument(organisation, id))
                                .map(instrument -> wording.of(instrument.name())
                                        + instrument
                                                .date()
                                                .map(date -> " (" + wording.day(date) + ")")
                                                .orElse(""))
                                .orElse("")))
                .toList();
    }

    private static String detail(UnitId unit, Change change, Domain domain, Wording wording) {
        if (change instanceof Change.Renamed renamed) {
            return wording.of(renamed.name());
        }
        LocalDate day = change.day().orElse(domain.today());
        List<String> others = change.units().stream()
                .filter(other -> !other.equals(unit))
                .map(other -> wording.unitOn(other, day))
                .toList();
        return String.join(", ", others);
    }

    private static Optional<Instrument> instrument(Organisation organisation, String id) {
        return organisation.instruments().stream()
                .filter(other -> other.id().equals(id))
                .findFirst();
    }
}

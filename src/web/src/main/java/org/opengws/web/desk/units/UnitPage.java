package org.opengws.web.desk.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** One unit: as it is on a day, its history, who followed it. */
public final class UnitPage implements Screen {

    private final Domain domain;

    /** The page. @param unit empty where it does not exist on that day */
    public record View(
            String id,
            String name,
            String on,
            String day,
            Timeline timeline,
            List<UnitView> unit,
            List<UnitView.Event> history,
            List<Filters.Saved> successors,
            List<Filters.Saved> parent,
            List<Filters.Saved> acts,
            Done done) {}

    public UnitPage(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Organisation organisation = domain.publishing().organisation();
        Optional<UnitId> known = organisation.units().stream()
                .filter(unit -> unit.value().equals(visit.variable("id")))
                .findFirst();
        return known.map(unit -> page(unit, organisation, visit)).orElseGet(Failures::missing);
    }

    private Answer page(UnitId id, Organisation organisation, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        List<LocalDate> days = organisation.history(id).stream()
                .flatMap(change -> change.day().stream())
                .toList();
        LocalDate day = Timeline.day(visit.query(), days, domain.today());
        Optional<UnitState> state = organisation.on(id, day);
        String name = state.map(unit -> wording.of(unit.name())).orElseGet(() -> lastName(id, organisation, wording));
        View view = new View(
                id.value(),
                name,
                day.toString(),
                wording.day(day),
                Timeline.of("/units/" + id.value(), days, day, domain.today(), wording),
                state.map(unit -> UnitView.of(unit, organisation, day, wording)).stream()
                        .toList(),
                UnitView.history(id, organisation, domain, wording),
                organisation.successors(id).stream()
                        .map(next -> link(next, wording))
                        .toList(),
                state.flatMap(UnitState::parent).map(parent -> link(parent, wording)).stream()
                        .toList(),
                UnitActPage.acts(domain, visit, id.value()),
                Done.of(visit, domain, wording));
        return Answer.page("units/unit.ftlh", "view", view);
    }

    /** As on the day before it ended. */
    private static String lastName(UnitId id, Organisation organisation, Wording wording) {
        return organisation.history(id).stream()
                .flatMap(change -> change.day().stream())
                .map(day -> day.minusDays(1))
                .flatMap(day -> organisation.on(id, day).stream())
                .reduce((first, second) -> second)
                .map(unit -> wording.of(unit.name()))
                .orElse(id.value());
    }

    private static Filters.Saved link(UnitId unit, Wording wording) {
        return new Filters.Saved(wording.unit(unit), "/units/" + unit.value(), false);
    }
}

package org.opengws.web.desk.units;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** หน่วยงาน: the tree as on a day, and what made it so. */
public final class Units implements Screen {

    private final Domain domain;

    /**
     * The tree.
     *
     * @param history every act with a known day, newest first
     * @param undated those of which nobody knows the day
     * @param acts that the reader may record
     */
    public record View(
            String on,
            String day,
            int count,
            List<UnitView> tree,
            Timeline timeline,
            List<UnitView.Event> now,
            List<UnitView.Event> history,
            List<UnitView.Event> undated,
            List<Filters.Saved> acts,
            Done done) {}

    public Units(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        Organisation organisation = domain.publishing().organisation();
        List<LocalDate> days = organisation.days();
        LocalDate day = Timeline.day(visit.query(), days, domain.today());
        List<UnitView.Event> history = events(
                organisation.changes().stream()
                        .filter(change -> change.day().isPresent())
                        .sorted(Comparator.comparing(
                                        (Change change) -> change.day().orElseThrow())
                                .reversed()),
                organisation,
                wording);
        View view = new View(
                day.toString(),
                wording.day(day),
                organisation.unitsOn(day).size(),
                UnitView.tree(organisation, day, wording),
                Timeline.of("/units", days, day, domain.today(), wording),
                events(
                        organisation.changes().stream()
                                .filter(change -> change.day().equals(Optional.of(day))),
                        organisation,
                        wording),
                history,
                events(
                        organisation.changes().stream()
                                .filter(change -> change.day().isEmpty()),
                        organisation,
                        wording),
                UnitActPage.acts(domain, visit, ""),
                Done.of(visit, domain, wording));
        return Answer.page("units/units.ftlh", "view", view);
    }

    private List<UnitView.Event> events(Stream<Change> changes, Organisation organisation, Wording wording) {
        return changes.map(change -> UnitView.event(change.unit(), change, organisation, domain, wording))
                .toList();
    }
}

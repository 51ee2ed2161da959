package org.opengws.web.desk;

import java.time.LocalDate;
import java.util.List;

import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** หน่วยงาน: the tree as on a day. */
final class Units implements Screen {

    private final Domain domain;

    /**
     * The tree.
     *
     * @param days on which something changed, to look at
     * @param acts that the reader may record
     */
    public record View(
            String on,
            String day,
            int count,
            List<UnitView> tree,
            List<Filters.Saved> days,
            List<Filters.Saved> acts,
            Done done) {}

    Units(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        LocalDate day = visit.query().date("on").orElseGet(domain::today);
        var organisation = domain.publishing().organisation();
        List<Filters.Saved> days = organisation.units().stream()
                .flatMap(unit -> organisation.history(unit).stream())
                .flatMap(change -> change.day().stream())
                .distinct()
                .sorted()
                .map(changed -> new Filters.Saved(wording.day(changed), "/units?on=" + changed, changed.equals(day)))
                .toList();
        View view = new View(
                day.toString(),
                wording.day(day),
                organisation.unitsOn(day).size(),
                UnitView.tree(organisation, day, wording),
                days,
                UnitActPage.acts(domain, visit, ""),
                Done.of(visit, domain, wording));
        return Answer.page("units.ftlh", "view", view);
    }
}

package org.opengws.web.desk.review;

import java.util.ArrayList;
import java.util.List;

import org.opengws.publishing.duty.DutyKind;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Wording;

/** The selects above the review board and its calendar. */
final class ReviewChoices {

    private ReviewChoices() {}

    static List<Filters.Choice> kinds(ReviewQuery query, Wording wording) {
        List<Filters.Choice> kinds = new ArrayList<>();
        for (DutyKind kind : DutyKind.values()) {
            boolean chosen =
                    query.kind().equals(kind.code()) || query.communications() && kind == DutyKind.STANDING_CHECK;
            kinds.add(new Filters.Choice(kind.code(), wording.of("duty." + kind.code()), chosen));
        }
        kinds.add(new Filters.Choice(
                ReviewQuery.OWED, wording.of("board.owed"), query.kind().equals(ReviewQuery.OWED)));
        return kinds;
    }

    static List<Filters.Choice> owners(ReviewQuery query, Domain domain, Wording wording) {
        return domain.publishing().organisation().unitsOn(domain.today()).stream()
                .map(unit -> new Filters.Choice(
                        unit.id().value(),
                        wording.of(unit.name()),
                        query.owner().filter(unit.id()::equals).isPresent()))
                .toList();
    }
}

package org.opengws.web.desk.entrance;

import java.util.List;

import org.opengws.web.FirstVisit;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Wording;

/** What a demonstration tells its visitors, in one language. */
public final class FirstVisitView {

    /** People of one role. */
    public record Group(String role, String sentence, List<Guest> guests) {}

    /** Somebody to sign in as. */
    public record Guest(String id, String name, String position, String password) {}

    /** What to try. */
    public record Card(String sentence, List<Filters.Saved> steps) {}

    private FirstVisitView() {}

    public static List<Group> groups(FirstVisit visit, Wording wording) {
        return visit.people().stream()
                .map(group -> new Group(
                        wording.of(group.role()),
                        wording.of(group.sentence()),
                        group.guests().stream()
                                .map(guest -> new Guest(
                                        guest.id(),
                                        wording.of(guest.name()),
                                        wording.of(guest.position()),
                                        guest.password()))
                                .toList()))
                .toList();
    }

    public static Card card(FirstVisit.Card card, Wording wording) {
        return new Card(
                wording.of(card.sentence()),
                card.steps().stream()
                        .map(step -> new Filters.Saved(wording.of(step.text()), step.address(), false))
                        .toList());
    }
}

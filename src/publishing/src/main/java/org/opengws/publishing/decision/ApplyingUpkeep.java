package org.opengws.publishing.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;

/** What becomes of what is public: reviews, standing checks, suspension, withdrawal (framework 4 and 1.3). */
final class ApplyingUpkeep {

    private final Act act;
    private final Situation situation;
    private final Publication publication;
    private final Circumstances circumstances;

    ApplyingUpkeep(Act act, Situation situation) {
        this.act = act;
        this.situation = situation;
        this.publication = situation.publication();
        this.circumstances = situation.circumstances();
    }

    private Interval interval() {
        return new Interval(circumstances);
    }

    Publication attested() {
        Publication reviewed = publication
                .withReview(act.review().or(publication::review))
                .confirmedOn(circumstances.today())
                .withoutDuty(DutyKind.UPDATE);
        return interval().reviewed(reviewed);
    }

    Publication checked() {
        return interval().checked(publication).checkedOn(circumstances.today());
    }

    Publication updateRequested() {
        return interval()
                .checked(publication)
                .withDuty(interval().in(DutyKind.UPDATE, circumstances.policy().updateDays()));
    }

    Publication withdrawalRequested() {
        return publication.withMarks(publication
                .marks()
                .requested(new Marks.WithdrawalRequest(
                        situation.person().id(), circumstances.today(), act.comment(), act.successor())));
    }

    Publication declined() {
        return publication.withMarks(publication.marks().requestDeclined());
    }

    Publication suspended() {
        return publication.withMarks(
                publication.marks().suspended(new Marks.Suspension(circumstances.today(), act.comment(), false)));
    }

    Publication reinstated() {
        return publication.withMarks(publication.marks().reinstated());
    }

    Publication withdrawn() {
        Marks.WithdrawalRequest request =
                publication.marks().withdrawalRequest().orElseThrow();
        Edition withdrawn =
                situation.edition().with().state(EditionState.WITHDRAWN).build();
        return publication
                .withEdition(withdrawn)
                .withDuties(List.of())
                .withMarks(publication
                        .marks()
                        .withdrawn(new Marks.Withdrawal(circumstances.today(), request.reason(), request.successor())));
    }

    /** What takes its place: as the request names it now, or named it. */
    Map<String, String> successorDetail() {
        Optional<PublicationId> named = act.successor()
                .or(() -> publication.marks().withdrawalRequest().flatMap(Marks.WithdrawalRequest::successor));
        return named.map(id -> Map.of("successor", id.value())).orElse(Map.of());
    }
}

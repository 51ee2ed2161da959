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

/** What comes of the verbs on what is public: reviews, standing checks, suspension, withdrawal (framework 4 and 1.3). */
final class Keeping {

    private final Act act;
    private final Situation situation;
    private final Publication publication;
    private final Circumstances circumstances;

    Keeping(Act act, Situation situation) {
        this.act = act;
        this.situation = situation;
        this.publication = situation.publication();
        this.circumstances = situation.circumstances();
    }

    Outcome.Accepted apply() {
        return switch (act.verb()) {
            case ATTEST -> decided(attest(), Map.of());
            case CHECK -> decided(interval().checked(publication).checkedOn(circumstances.today()), Map.of());
            case REQUEST_UPDATE -> decided(requestUpdate(), Map.of());
            case REQUEST_WITHDRAWAL -> decided(requestWithdrawal(), successorDetail(act.successor()));
            case DECLINE -> decided(publication.withMarks(publication.marks().requestDeclined()), Map.of());
            case WITHDRAW -> withdraw();
            case SUSPEND -> decided(suspend(), Map.of());
            case REINSTATE -> decided(publication.withMarks(publication.marks().reinstated()), Map.of());
            default -> throw new IllegalStateException(act.verb() + " is applied elsewhere");
        };
    }

    private Interval interval() {
        return new Interval(circumstances);
    }

    private Publication attest() {
        Publication reviewed = publication
                .withReview(act.review().or(publication::review))
                .confirmedOn(circumstances.today())
                .withoutDuty(DutyKind.UPDATE);
        return interval().reviewed(reviewed);
    }

    private Publication requestUpdate() {
        return interval()
                .checked(publication)
                .withDuty(interval().in(DutyKind.UPDATE, circumstances.policy().updateDays()));
    }

    private Publication requestWithdrawal() {
        return publication.withMarks(publication
                .marks()
                .requested(new Marks.WithdrawalRequest(
                        situation.person().id(), circumstances.today(), act.comment(), act.successor())));
    }

    private Publication suspend() {
        return publication.withMarks(
                publication.marks().suspended(new Marks.Suspension(circumstances.today(), act.comment(), false)));
    }

    private Outcome.Accepted withdraw() {
        Marks.WithdrawalRequest request =
                publication.marks().withdrawalRequest().orElseThrow();
        Edition withdrawn =
                situation.edition().with().state(EditionState.WITHDRAWN).build();
        Publication next = publication
                .withEdition(withdrawn)
                .withDuties(List.of())
                .withMarks(publication
                        .marks()
                        .withdrawn(new Marks.Withdrawal(circumstances.today(), request.reason(), request.successor())));
        return decided(next, successorDetail(request.successor()));
    }

    private static Map<String, String> successorDetail(Optional<PublicationId> successor) {
        return successor.map(id -> Map.of("successor", id.value())).orElse(Map.of());
    }

    private Outcome.Accepted decided(Publication next, Map<String, String> details) {
        Edition edition = situation.edition();
        return Applying.accepted(
                next.decided(Deciders.decision(
                        act,
                        edition,
                        edition.step(),
                        Deciders.of(situation, edition),
                        false,
                        circumstances.now(),
                        details)),
                List.of(Effect.PROJECT, Effect.NOTIFY));
    }
}

package org.opengws.publishing.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepKind;

/** What comes of a submission: a frozen round that walks the steps which its changes demand. */
final class Submitting {

    private final Act act;
    private final Situation situation;
    private final Publication publication;
    private final Edition edition;
    private final Circumstances circumstances;

    Submitting(Act act, Situation situation) {
        this.act = act;
        this.situation = situation;
        this.publication = situation.publication();
        this.edition = situation.edition();
        this.circumstances = situation.circumstances();
    }

    Outcome.Accepted apply() {
        Procedure procedure = situation.procedureOfToday().orElseThrow();
        Agreed agreed = new Agreed(
                publication, edition, circumstances.asRead(edition.content()), procedure.id(), circumstances.earlier());
        boolean ownCentre = circumstances.organisation().isIctCentre(publication.owner());
        StepWalk walk = new StepWalk(publication, edition, procedure, agreed, ownCentre);
        List<Edition.SkippedStep> skipped = walk.skipped();
        Content content = walk.sealed(skipped);
        Hashes hashes = Hashes.of(content, procedure.id(), edition.evidence());
        Step first = StepWalk.next(procedure, skipped, Optional.empty());
        boolean memoKept =
                procedure.steps().stream().anyMatch(step -> step.kind() == StepKind.MEMO && isKept(skipped, step));
        Edition submitted = edition.with()
                .content(content)
                .round(edition.round() + 1)
                .pinned(Optional.of(procedure))
                .sealed(hashes)
                .skipped(skipped)
                .submittedBy(situation.person().id())
                .corrections(edition.corrections().stream()
                        .map(correction -> act.ticked().contains(correction.id()) ? correction.ticked() : correction)
                        .toList())
                .memo(edition.memo().map(memo -> memoKept ? kept(memo, hashes) : memo.unsigned()))
                .atStep(first.id(), circumstances.now(), StepWalk.due(first, circumstances))
                .build();
        return Applying.accepted(
                publication
                        .withEdition(submitted)
                        .decided(Deciders.decision(
                                act,
                                submitted,
                                Optional.empty(),
                                Deciders.of(situation, submitted),
                                true,
                                circumstances.now(),
                                Map.of())),
                List.of(Effect.NOTIFY));
    }

    private static boolean isKept(List<Edition.SkippedStep> skipped, Step step) {
        return skipped.contains(new Edition.SkippedStep(step.id(), Edition.SkippedStep.UNCHANGED));
    }

    /** A sent memo stays as signed; where only bytes changed, a dated continuation sheet names the new enclosures. */
    private Memo kept(Memo memo, Hashes hashes) {
        if (hashes.bytes().equals(edition.sealed().bytes())) {
            return memo;
        }
        return memo.continued(new Memo.Continuation(
                circumstances.today(), edition.round() + 1, Enclosures.of(edition.content(), hashes)));
    }
}

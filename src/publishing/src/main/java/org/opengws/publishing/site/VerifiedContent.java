package org.opengws.publishing.site;

import java.util.Optional;

import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.StepKind;

/** Whether an edition is still exactly what the verifier passed and, where that is asked for, an executive approved. */
final class VerifiedContent {

    private final Publication publication;
    private final Surroundings surroundings;

    VerifiedContent(Publication publication, Surroundings surroundings) {
        this.publication = publication;
        this.surroundings = surroundings;
    }

    /** Why it may not become public; empty where it may. */
    Optional<String> refusal(Edition edition) {
        Optional<Decision> verified = last(edition, Verb.PUBLISH);
        if (edition.pinned().isEmpty() || verified.isEmpty()) {
            return Optional.of("edition " + edition.number() + " was never verified");
        }
        Procedure procedure = edition.pinned().get();
        Decision.Bound then = verified.get().bound();
        Hashes now = like(then, edition, procedure);
        if (!now.substance().equals(then.substance())
                || !now.bytes().equals(then.bytes())
                || !edition.topic().value().equals(then.topic())) {
            return Optional.of("edition " + edition.number() + " differs from what was verified");
        }
        return procedure.has(StepKind.APPROVE) && !isApproved(edition, procedure, then)
                ? Optional.of("edition " + edition.number() + " was not approved as it is")
                : Optional.empty();
    }

    private boolean isApproved(Edition edition, Procedure procedure, Decision.Bound verified) {
        return last(edition, Verb.APPROVE)
                .map(Decision::bound)
                .filter(approved -> approved.substance()
                        .equals(like(approved, edition, procedure).substance()))
                .filter(approved -> Hashes.countFilesAlike(approved.substance(), verified.substance())
                        || approved.bytes().equals(Hashes.decidedBytes(edition.content())))
                .isPresent();
    }

    /** What it is now, hashed as that decision's hashes were. */
    private Hashes like(Decision.Bound bound, Edition edition, Procedure procedure) {
        return Hashes.like(
                bound.substance(), edition.content(), procedure.id(), edition.evidence(), surroundings.stored());
    }

    /** The last one that completed its step and is as it was written down. */
    Optional<Decision> last(Edition edition, Verb verb) {
        return publication.decisions().stream()
                .filter(decision -> decision.edition() == edition.number())
                .filter(decision -> decision.verb() == verb && decision.passed())
                .reduce((first, second) -> second)
                .filter(decision -> decision.isIntact(publication.id()));
    }
}

package org.opengws.publishing.outbox;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.Deciding;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.site.Showing;
import org.opengws.publishing.storage.OutboxEntry;

/**
 * Brings the public instances to what is in force and records the arrival of an edition that was on its way. What was
 * changed since the verifier passed it never leaves: it goes back to its owner instead.
 */
public final class ProjectEffect implements EffectHandler {

    private final Publishing publishing;
    private final Projecting projecting;

    public ProjectEffect(Publishing publishing, Projecting projecting) {
        this.publishing = publishing;
        this.projecting = projecting;
    }

    @Override
    public Result handle(OutboxEntry entry) {
        PublicationId id = entry.publication().orElseThrow();
        Optional<Publication> publication = publishing.find(id);
        return publication.isPresent()
                ? show(Showing.of(publication.get(), publishing.today()))
                : projecting.project(id);
    }

    private Result show(Showing showing) {
        Publication publication = showing.publication();
        Circumstances now = publishing.circumstances(publication.id());
        // files are read once, by whoever copies them; those that are public were copied so
        if (isAltered(new Deciding(now.withFilesAsWritten()), showing)) {
            return showing.leaves()
                    ? takenBack(publication.id())
                    : Result.stuck("content-altered: what is public was changed");
        }
        Result result = projecting.project(showing);
        if (!showing.leaves() || result.kind() == Result.Kind.FAILED) {
            return result;
        }
        if (result.isDone()) {
            return arrived(publication, showing.edition().orElseThrow());
        }
        return isAltered(new Deciding(now), showing) ? takenBack(publication.id()) : result;
    }

    private static boolean isAltered(Deciding deciding, Showing showing) {
        return showing.readable()
                .filter(edition -> deciding.isAltered(showing.publication(), edition))
                .isPresent();
    }

    private Result takenBack(PublicationId id) {
        // its own entry then projects what is in force without it
        return publishing
                .voidAltered(id)
                .fold(
                        accepted -> Result.DONE,
                        refusals -> Result.failed("content-altered, not taken back: " + refusals));
    }

    private Result arrived(Publication publication, Edition edition) {
        Outcome outcome = publishing.arrive(publication.id(), edition.number(), publication.version());
        return outcome.fold(
                accepted -> Result.DONE,
                refusals -> isStale(refusals)
                        ? Result.failed("something was decided meanwhile")
                        : Result.failed("not arrived: " + refusals));
    }

    private static boolean isStale(List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> refusal.code() == RefusalCode.STALE);
    }
}

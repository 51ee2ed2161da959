package org.opengws.publishing.outbox;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
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
        Optional<Edition> leaving = publication.flatMap(this::leaving);
        Optional<Edition> visible = leaving.or(() -> publication.flatMap(this::visible));
        boolean altered = visible.isPresent()
                && publishing.deciding(id).isAltered(publication.orElseThrow(), visible.orElseThrow());
        if (altered) {
            return leaving.isPresent() ? takenBack(id) : Result.stuck("content-altered: what is public was changed");
        }
        Result result = projecting.project(id);
        return result.isDone() && leaving.isPresent() ? arrived(publication.orElseThrow(), leaving.get()) : result;
    }

    private Result takenBack(PublicationId id) {
        // its own entry then projects what is in force without it
        return publishing
                .voidAltered(id)
                .fold(
                        accepted -> Result.DONE,
                        refusals -> Result.failed("content-altered, not taken back: " + refusals));
    }

    private Optional<Edition> visible(Publication publication) {
        return publication.marks().suspension().isPresent() ? Optional.empty() : publication.inForce();
    }

    /** The edition whose time has come and that nothing holds. */
    private Optional<Edition> leaving(Publication publication) {
        return publication
                .leavingOn(publishing.today())
                .filter(edition -> publication.marks().suspension().isEmpty());
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

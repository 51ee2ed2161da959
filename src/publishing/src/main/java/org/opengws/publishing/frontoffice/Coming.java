package org.opengws.publishing.frontoffice;

import java.time.Instant;
import java.util.Optional;

import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.people.Role;

/**
 * One coming of a publication before executives. What comes again, after a send-back or with another request, is another
 * one, so that nothing that was prepared for the earlier is shown beside it.
 *
 * @param since when it came, as lines of lists have it
 */
public record Coming(PublicationId publication, int edition, int round, Instant since) {

    /**
     * As it is before them now: at their step, or what is public with a request for its withdrawal. Empty where it is not,
     * and where an edition on its way elsewhere would tell such a request from the next one.
     */
    public static Optional<Coming> of(Publication publication) {
        Edition edition = publication.shown();
        return atStep(edition)
                .or(() -> publication.openRequest().map(Decision::at))
                .map(since -> new Coming(publication.id(), edition.number(), edition.round(), since));
    }

    private static Optional<Instant> atStep(Edition edition) {
        return edition.currentStep()
                .filter(step -> step.performer().is(Role.EXECUTIVE))
                .flatMap(step -> edition.stepSince());
    }
}

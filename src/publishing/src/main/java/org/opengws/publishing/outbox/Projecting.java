package org.opengws.publishing.outbox;

import java.util.Optional;

import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.site.Showing;

/**
 * Port: brings what is public of one publication to every receiver that this host serves. Repeats are harmless.
 */
public interface Projecting {

    /**
     * Projects what is in force now, transports it and reads it back. In force is the publishing edition from its
     * publish-not-before date on, while the publication is not suspended, otherwise the published one; it is taken off
     * where there is neither, and where the publication is not known.
     *
     * @return done only once every receiver was read back with the right hash
     */
    Result project(PublicationId publication);

    /**
     * The same of what was decided on already: that edition and no other, of the publication as it was read then. Where the
     * edition leaves, its files are read here alone, while they are copied: one that is not what the verifier passed stops
     * it, stuck, and nothing of it is public.
     */
    default Result project(Showing showing) {
        return project(showing.publication().id());
    }

    /** The hash that a receiver must answer for it, the notice of a withdrawn one included; empty where it has no page. */
    Optional<String> expected(Publication publication);
}

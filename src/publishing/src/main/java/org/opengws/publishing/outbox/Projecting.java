package org.opengws.publishing.outbox;

import java.util.Optional;

import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;

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

    /** The hash that a receiver must answer for it, the notice of a withdrawn one included; empty where it has no page. */
    Optional<String> expected(Publication publication);
}

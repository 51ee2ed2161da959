package org.opengws.publishing.storage;

import java.util.Optional;

import org.opengws.publishing.edition.PublicationId;

/** Port: the frozen copies. Every content that a decision was made on is kept; none is ever changed. */
public interface Rounds {

    /** Empty where that edition was never submitted so often. */
    Optional<Round> round(PublicationId id, int edition, int round);
}

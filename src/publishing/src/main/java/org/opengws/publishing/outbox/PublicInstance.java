package org.opengws.publishing.outbox;

import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.edition.PublicationId;

/** What one instance holds, in so far as another one compares itself with it. */
public interface PublicInstance extends PublicState {

    /** Grows with every change of what is public there. */
    long version();

    /** The hashes of catalogue and organisation by those names; without what it does not have. */
    Map<String, String> registers();

    /** Where the page is kept; empty where it has none. */
    Optional<String> path(PublicationId publication);

    /** How far down the way to that path there is something; the root has no name. */
    String reached(String path);
}

package org.opengws.publishing.outbox;

import java.util.Optional;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.storage.Batch;

/** Port: what the public instances hold, read from them and not from memory. */
public interface PublicState {

    /** A page that a public instance has, and its hash. */
    record Line(PublicationId publication, String hash) {}

    /** Every page once, in a fixed order; with several receivers, those that differ appear with either hash. */
    Batch<Line> walk(String from, int limit);

    /** The hash of one page; empty where some receiver has none, and where receivers differ. */
    Optional<String> hash(PublicationId publication);
}

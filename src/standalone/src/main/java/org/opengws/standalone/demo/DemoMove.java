package org.opengws.standalone.demo;

import java.time.Instant;

/**
 * One thing that happens in the demo. Each saves its publication exactly once, so that a demo that broke off goes on
 * where its publications stand.
 *
 * @param document which of the publication's documents is put in, counted from 0
 */
record DemoMove(DemoPublication publication, Kind kind, Instant at, int document, DemoAct act) {

    /** What happens. */
    enum Kind {
        BEGIN,
        UPLOAD,
        /** The first document becomes the evidence of the earlier approval. */
        EVIDENCE,
        ACT,
        ARRIVE
    }
}

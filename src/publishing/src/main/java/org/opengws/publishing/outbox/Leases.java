package org.opengws.publishing.outbox;

import java.time.Duration;
import java.time.Instant;

/** Port: who of several processes does what only one may do. */
public interface Leases {

    /**
     * Takes it, or renews one's own. At one moment at most one holder is told yes; false where another's has not ended,
     * and where another one was quicker.
     */
    boolean hold(String name, String holder, Instant now, Duration length);

    /** Gives it up early; nothing where somebody else has it. */
    void release(String name, String holder);
}

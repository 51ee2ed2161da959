package org.opengws.publishing.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Port: what is still to be done after saves. A decision's own entries are added by its save, see
 * {@link OutboxEntry#of}; this port adds others and works them off. Open entries only: what is done is gone.
 */
public interface Outbox {

    /** In the order given; their ids are set here. */
    void add(Collection<OutboxEntry> entries);

    /**
     * What may be done at that moment, in the order of their ids: neither held nor resting nor stuck, and first in its
     * lane. An entry that rests holds up those behind it in its lane; one that is held or stuck does not, so that what is to
     * be taken off is taken off although something before it waits for somebody.
     */
    List<OutboxEntry> due(Instant now, int limit);

    /** It is done, and gone. Nothing where it is gone already. */
    void done(String id);

    /**
     * It failed once more. Nothing where it is gone.
     *
     * @param retryAt when it may be tried again; of no meaning where stuck
     * @param stuck whether it is not tried again until {@link #retry}
     */
    void failed(String id, String reason, Instant retryAt, boolean stuck);

    /** Somebody mended the cause: due at once, its failures forgotten. False where it is gone. */
    boolean retry(String id);

    /** All open ones, oldest first. */
    Page<OutboxEntry> list(boolean onlyStuck, int offset, int limit);
}

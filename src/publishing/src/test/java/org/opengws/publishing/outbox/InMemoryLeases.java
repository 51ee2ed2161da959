package org.opengws.publishing.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Leases for tests. */
public final class InMemoryLeases implements Leases {

    private record Lease(String holder, Instant until) {}

    private final Map<String, Lease> leases = new HashMap<>();

    @Override
    public synchronized boolean hold(String name, String holder, Instant now, Duration length) {
        Lease lease = leases.get(name);
        boolean free = lease == null || lease.holder().equals(holder) || !now.isBefore(lease.until());
        if (free) {
            leases.put(name, new Lease(holder, now.plus(length)));
        }
        return free;
    }

    @Override
    public synchronized void release(String name, String holder) {
        if (leases.containsKey(name) && leases.get(name).holder().equals(holder)) {
            leases.remove(name);
        }
    }
}

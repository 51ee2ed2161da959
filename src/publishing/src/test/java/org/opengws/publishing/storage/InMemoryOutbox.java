package org.opengws.publishing.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.opengws.publishing.decision.Circumstances;

/** An outbox for tests; what it does is what the contract says, without a repository. */
public final class InMemoryOutbox implements Outbox {

    private final Map<String, OutboxEntry> entries = new TreeMap<>();
    private int last;

    @Override
    public synchronized void add(Collection<OutboxEntry> added) {
        for (OutboxEntry entry : added) {
            String id = String.format("%09d", ++last);
            entries.put(id, entry.withId(id));
        }
    }

    @Override
    public synchronized List<OutboxEntry> due(Instant now, int limit) {
        LocalDate today = LocalDate.ofInstant(now, Circumstances.ZONE);
        Set<String> taken = new HashSet<>();
        List<OutboxEntry> due = new ArrayList<>();
        for (OutboxEntry entry : entries.values()) {
            if (!entry.isHeldOn(today) && !entry.stuck() && taken.add(entry.lane()) && !entry.restsAt(now)) {
                due.add(entry);
            }
        }
        return due.stream().limit(limit).toList();
    }

    @Override
    public synchronized void done(String id) {
        entries.remove(id);
    }

    @Override
    public synchronized void failed(String id, String reason, Instant retryAt, boolean stuck) {
        entries.computeIfPresent(id, (same, entry) -> entry.failed(reason, retryAt, stuck));
    }

    @Override
    public synchronized boolean retry(String id) {
        return entries.computeIfPresent(id, (same, entry) -> entry.anew()) != null;
    }

    @Override
    public synchronized Page<OutboxEntry> list(boolean onlyStuck, int offset, int limit) {
        List<OutboxEntry> found = entries.values().stream()
                .filter(entry -> entry.stuck() || !onlyStuck)
                .toList();
        return new Page<>(found.stream().skip(offset).limit(limit).toList(), found.size(), false);
    }

    public Optional<OutboxEntry> only() {
        return entries.values().stream().findFirst();
    }
}

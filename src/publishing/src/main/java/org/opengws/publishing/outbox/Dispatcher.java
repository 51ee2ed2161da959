package org.opengws.publishing.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.opengws.publishing.storage.Outbox;
import org.opengws.publishing.storage.OutboxEntry;

/**
 * Works off the outbox. Of all dispatchers over one outbox only the one that holds the lease does anything; it renews it
 * in time, once started also while an entry takes long. Safe for many threads; one run at a time.
 */
public final class Dispatcher implements AutoCloseable {

    private static final String LEASE = "outbox";
    private static final int AT_ONCE = 100;
    private static final int MOST_STUCK = 1_000;
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final Leases leases;
    private final Map<OutboxEntry.Kind, EffectHandler> handlers;
    private final BackOff backOff;
    private final Duration lease;
    private final String holder;
    private final Clock clock;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean running;
    private volatile boolean stopped;
    private volatile String trouble = "";
    private final Object leasing = new Object();
    private Instant lookAgainAt = Instant.MIN;
    private Instant renewAt = Instant.MIN;
    private Instant until = Instant.MIN;
    private volatile Optional<ScheduledExecutorService> executor = Optional.empty();
    private List<ScheduledFuture<?>> tasks = List.of();

    /**
     * @param holder unique among all dispatchers over this outbox
     * @param lease longer than a pause of the process that may happen, such as two minutes
     */
    public Dispatcher(
            Outbox outbox,
            Leases leases,
            Map<OutboxEntry.Kind, EffectHandler> handlers,
            BackOff backOff,
            Duration lease,
            String holder,
            Clock clock) {
        this.outbox = outbox;
        this.leases = leases;
        this.handlers = new EnumMap<>(handlers);
        this.backOff = backOff;
        this.lease = lease;
        this.holder = holder;
        this.clock = clock;
        for (OutboxEntry.Kind kind : OutboxEntry.Kind.values()) {
            if (!this.handlers.containsKey(kind)) {
                throw new IllegalArgumentException("nobody handles " + kind);
            }
        }
    }

    /**
     * Does everything that is due, and what that brings about, until nothing is. An entry that fails is not tried twice
     * in one run.
     *
     * @return how many entries were done; 0 also where another dispatcher holds the lease
     */
    public synchronized int runOnce() {
        running = true;
        try {
            return work();
        } finally {
            running = false;
        }
    }

    /**
     * What is to be public is looked at again although it is stuck: its cause may have been mended where nobody told us.
     */
    private void lookAgain() {
        Instant now = clock.instant();
        if (now.isBefore(lookAgainAt)) {
            return;
        }
        List<OutboxEntry> stuck = outbox.list(true, 0, MOST_STUCK).items().stream()
                .filter(entry -> entry.kind() == OutboxEntry.Kind.PROJECT)
                .toList();
        if (stuck.isEmpty() || mayWork()) {
            stuck.forEach(entry -> outbox.retry(entry.id()));
            lookAgainAt = now.plus(LOOK_AGAIN);
        }
    }

    private int work() {
        int done = 0;
        Set<String> failed = new HashSet<>();
        lookAgain();
        while (true) {
            // looked at first: a lease is a save, and mostly there is nothing to do
            if (due(failed).isEmpty() || !mayWork()) {
                return done;
            }
            // looked at again: what another one did before it gave up the lease is gone now
            for (OutboxEntry entry : due(failed)) {
                if (hasLapsed() || !mayWork()) {
                    break;
                }
                if (handle(entry)) {
                    done++;
                } else {
                    failed.add(entry.id());
                }
            }
        }
    }

    private boolean mayWork() {
        return !stopped && hold();
    }

    private List<OutboxEntry> due(Set<String> failed) {
        return outbox.due(clock.instant(), AT_ONCE + failed.size()).stream()
                .filter(entry -> !failed.contains(entry.id()))
                .toList();
    }

    private boolean handle(OutboxEntry entry) {
        Result result = tried(entry);
        if (result.isDone()) {
            outbox.done(entry.id());
            return true;
        }
        int failures = entry.attempts() + 1;
        boolean stuck = result.kind() == Result.Kind.STUCK || backOff.isStuck(failures);
        outbox.failed(entry.id(), result.reason(), backOff.next(clock.instant(), failures), stuck);
        return false;
    }

    @SuppressWarnings("IllegalCatch") // whatever a handler throws is kept with its entry, for the administrator
    private Result tried(OutboxEntry entry) {
        try {
            return handlers.get(entry.kind()).handle(entry);
        } catch (RuntimeException | LinkageError e) {
            return Result.failed(e.toString());
        }
    }

    /** Whether the lease is ours; renewed, which is a save, only once a third of it has passed. */
    private boolean hold() {
        // a lock of its own: the lease is renewed while a run goes on
        synchronized (leasing) {
            Instant now = clock.instant();
            Duration third = lease.dividedBy(3);
            boolean fresh = now.isBefore(renewAt) && !now.isBefore(renewAt.minus(third));
            if (!fresh) {
                boolean held = leases.hold(LEASE, holder, now, lease);
                renewAt = held ? now.plus(third) : Instant.MIN;
                until = held ? now.plus(lease) : Instant.MIN;
                return held;
            }
            return true;
        }
    }

    /** Whether somebody else may have worked since we last renewed. */
    private boolean hasLapsed() {
        synchronized (leasing) {
            return !clock.instant().isBefore(until);
        }
    }

    private void release() {
        synchronized (leasing) {
            leases.release(LEASE, holder);
            renewAt = Instant.MIN;
            until = Instant.MIN;
        }
    }

    /**
     * From now on, at that interval and whenever it is woken. The executor is the caller's and has at least two threads:
     * one renews the lease while the other works.
     */
    public synchronized void start(ScheduledExecutorService threads, Duration interval) {
        if (!tasks.isEmpty() || stopped) {
            throw new IllegalStateException("a dispatcher is started once");
        }
        long every = interval.toMillis();
        long renewal = lease.toMillis() / 4;
        executor = Optional.of(threads);
        tasks = List.of(
                threads.scheduleWithFixedDelay(this::guarded, 0, every, TimeUnit.MILLISECONDS),
                threads.scheduleWithFixedDelay(this::renewed, renewal, renewal, TimeUnit.MILLISECONDS));
    }

    /** Asks for a run soon, such as after a decision; many calls before it are one. Nothing where it is not started. */
    public void wake() {
        if (!stopped && executor.isPresent() && woken.compareAndSet(false, true)) {
            executor.get().execute(this::guarded);
        }
    }

    /** Why the last run broke off, such as a repository that does not answer; empty where it did not. */
    public String trouble() {
        return trouble;
    }

    @SuppressWarnings("IllegalCatch") // a throwing task would end the schedule; the trouble is shown on the health page
    private void guarded() {
        woken.set(false);
        try {
            runOnce();
            trouble = "";
        } catch (RuntimeException | LinkageError e) {
            trouble = e.toString();
        }
    }

    @SuppressWarnings("IllegalCatch") // as above; a lease that cannot be renewed ends by itself
    private void renewed() {
        if (running) {
            try {
                hold();
            } catch (RuntimeException | LinkageError e) {
                trouble = e.toString();
            }
        }
    }

    /** Waits for the entry under way, then gives up the lease. The executor is left as it is. */
    @Override
    public void close() {
        stopped = true;
        synchronized (this) {
            tasks.forEach(task -> task.cancel(false));
            tasks = List.of();
            release();
        }
    }
}

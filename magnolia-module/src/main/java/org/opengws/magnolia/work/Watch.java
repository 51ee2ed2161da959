package org.opengws.magnolia.work;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.opengws.magnolia.guard.Guard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is looked at every few seconds, on a thread of its own: too often for a scheduler that starts a job each time. */
public final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Map<String, String> troubles = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "gws-watch");
        made.setDaemon(true);
        return made;
    });

    public void every(String name, Duration interval, Runnable look) {
        thread.scheduleWithFixedDelay(
                () -> look(name, look), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A failure ends no series: the next look may go well. It is logged when it begins, and shown while it lasts. */
    private void look(String name, Runnable look) {
        try {
            look.run();
            troubles.remove(name);
        } catch (RuntimeException | LinkageError e) {
            if (troubles.put(name, Guard.reason(e)) == null) {
                LOG.error("looking after {} fails", name, e);
            }
        }
    }

    /** What fails now, by name, with its reason. */
    public Map<String, String> troubles() {
        return Map.copyOf(troubles);
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the watching thread did not end");
        }
    }
}

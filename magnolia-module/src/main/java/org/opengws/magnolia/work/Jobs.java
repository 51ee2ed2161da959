package org.opengws.magnolia.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The product's jobs by name, and how each went the last time since the start. Safe for many threads. */
public final class Jobs {

    /** What is due is looked for, and people are told. */
    public static final String DUTIES = "duties";
    /** Every decision in a file beside the heads, for the auditor. */
    public static final String EXPORT = "export";
    /** The heads of the days that are over. */
    public static final String HEADS = "heads";
    /** A head of what was decided since the last one. */
    public static final String HOUR_HEADS = "hour-heads";
    /** What is public is compared with what should be. */
    public static final String RECONCILE = "reconcile";
    /** Tasks are brought into line with the steps that wait. */
    public static final String TASKS = "tasks";

    /** All of them. */
    public static final Set<String> NAMES = Set.of(DUTIES, EXPORT, HEADS, HOUR_HEADS, RECONCILE, TASKS);

    /**
     * How it went.
     *
     * @param failure empty where it went well
     */
    public record Last(Instant at, String failure) {}

    private final Map<String, Runnable> jobs;
    private final Map<String, Last> last = new ConcurrentHashMap<>();
    private final Clock clock;

    /** @param jobs one for each of {@link #NAMES}; each may be repeated at any time */
    public Jobs(Map<String, Runnable> jobs, Clock clock) {
        if (!jobs.keySet().equals(NAMES)) {
            throw new IllegalArgumentException("not the jobs: " + new TreeMap<>(jobs).keySet());
        }
        this.jobs = Map.copyOf(jobs);
        this.clock = clock;
    }

    /** In the calling thread. What it throws is kept for the health page, and thrown on. */
    public void run(String name) {
        Runnable job = Optional.ofNullable(jobs.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no such job: " + name));
        try {
            job.run();
            last.put(name, new Last(clock.instant(), ""));
        } catch (RuntimeException e) {
            last.put(name, new Last(clock.instant(), String.valueOf(e.getMessage())));
            throw e;
        }
    }

    /** Empty where it did not run since the start. */
    public Optional<Last> last(String name) {
        return Optional.ofNullable(last.get(name));
    }
}

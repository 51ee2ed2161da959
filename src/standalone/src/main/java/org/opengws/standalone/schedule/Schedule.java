package org.opengws.standalone.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Named jobs, each never twice at once. A job that throws is shown with its reason and runs again at its next time. Add
 * jobs, then {@link #start()}. Nothing is kept over a restart: a job asks the domain what is to be done.
 */
public final class Schedule implements AutoCloseable {

    private static final Duration DAILY_LOOK = Duration.ofSeconds(20);

    private final Clock clock;
    private final Scheduler scheduler;
    private final Map<String, NamedJob> jobs = new ConcurrentSkipListMap<>();

    /** Each run holds it for reading, and whoever closed for writing, for ever. */
    private final ReadWriteLock runs = new ReentrantReadWriteLock();

    private final AtomicBoolean closed = new AtomicBoolean();

    /** What a job does. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    public Schedule(Clock clock) {
        this.clock = clock;
        try {
            this.scheduler = new StdSchedulerFactory(properties()).getScheduler();
            scheduler.setJobFactory(
                    (bundle, ignored) -> jobs.get(bundle.getJobDetail().getKey().getName()));
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At the start, and then each time that long after the last beginning. */
    public void every(String name, Duration interval, Work work) {
        add(name, interval, Optional.empty(), work);
    }

    /**
     * Once a day of Asia/Bangkok, at that time or as soon after as the host runs; so also at a start later in the day. A
     * run that failed is repeated after ten minutes.
     */
    public void daily(String name, LocalTime time, Work work) {
        add(name, DAILY_LOOK, Optional.of(time), work);
    }

    /** Runs that job now, or once more after the run that is under way. */
    public void wake(String name) {
        NamedJob job = jobs.get(name);
        if (job == null) {
            throw new IllegalArgumentException("no job " + name);
        }
        if (!job.woken.getAndSet(true)) {
            tell(() -> scheduler.triggerJob(JobKey.jobKey(name)));
        }
    }

    public List<JobState> states() {
        return jobs.values().stream().map(NamedJob::state).toList();
    }

    public void start() {
        tell(scheduler::start);
    }

    /**
     * Waits for the runs under way; none begins any more. Quartz's own waiting never ends where it had given a run to a
     * thread that was told to stop before it began.
     */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            tell(() -> scheduler.shutdown(false));
            runs.writeLock().lock();
        }
    }

    private void add(String name, Duration interval, Optional<LocalTime> daily, Work work) {
        if (jobs.putIfAbsent(name, new NamedJob(name, clock, daily, work, runs.readLock())) != null) {
            throw new IllegalArgumentException("two jobs named " + name);
        }
        tell(() -> scheduler.scheduleJob(
                JobBuilder.newJob(NamedJob.class)
                        .withIdentity(name)
                        .storeDurably()
                        .build(),
                TriggerBuilder.newTrigger()
                        .withIdentity(name)
                        .startNow()
                        .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                                .withIntervalInMilliseconds(interval.toMillis())
                                .withMisfireHandlingInstructionNextWithRemainingCount()
                                .repeatForever())
                        .build()));
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "gws-" + System.nanoTime());
        properties.setProperty("org.quartz.threadPool.threadCount", "4");
        properties.setProperty("org.quartz.threadPool.threadNamePrefix", "gws-job");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        return properties;
    }

    private interface Telling {
        void run() throws SchedulerException;
    }

    private static void tell(Telling telling) {
        try {
            telling.run();
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.opengws.standalone.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;

import org.opengws.standalone.settings.Settings;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One job; Quartz never runs it twice at once. */
@DisallowConcurrentExecution
final class NamedJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofMinutes(10);

    private final String name;
    private final Clock clock;
    private final Schedule.Work work;
    private final Lock mayRun;

    /** Empty for a job that runs at each tick. */
    private final Optional<LocalTime> daily;

    /** Set by whoever wakes the job, cleared when a run begins: many wake-ups before a run are one. */
    final AtomicBoolean woken = new AtomicBoolean();

    private LocalDate doneFor = LocalDate.MIN;
    private volatile JobState state;

    /** @param mayRun held while it runs; where it cannot be had, nothing runs any more */
    NamedJob(String name, Clock clock, Optional<LocalTime> daily, Schedule.Work work, Lock mayRun) {
        this.mayRun = mayRun;
        this.name = name;
        this.clock = clock;
        this.daily = daily;
        this.work = work;
        this.state = new JobState(name, false, Optional.empty(), Optional.empty());
    }

    JobState state() {
        return state;
    }

    @Override
    public void execute(JobExecutionContext context) {
        if (mayRun.tryLock()) {
            try {
                runWhereDue();
            } finally {
                mayRun.unlock();
            }
        }
    }

    private void runWhereDue() {
        boolean asked = woken.getAndSet(false);
        if (asked || daily.isEmpty()) {
            run();
        } else if (due(daily.get())) {
            LocalDate today = today().toLocalDate();
            if (run()) {
                doneFor = today;
            }
        }
    }

    private boolean due(LocalTime at) {
        ZonedDateTime now = today();
        boolean resting = state.failure()
                .map(failure -> failure.at().plus(BEFORE_ANOTHER_TRY))
                .filter(clock.instant()::isBefore)
                .isPresent();
        return doneFor.isBefore(now.toLocalDate()) && !now.toLocalTime().isBefore(at) && !resting;
    }

    private ZonedDateTime today() {
        return ZonedDateTime.ofInstant(clock.instant(), Settings.BANGKOK);
    }

    @SuppressWarnings("IllegalCatch") // whatever a job throws is kept for the health page and must not end the schedule
    private boolean run() {
        JobState before = state;
        state = new JobState(name, true, before.succeeded(), before.failure());
        try {
            work.run();
            state = new JobState(name, false, Optional.of(clock.instant()), Optional.empty());
            return true;
        } catch (Exception | LinkageError e) {
            LOG.error("job {} failed", name, e);
            Instant now = clock.instant();
            state = new JobState(name, false, before.succeeded(), Optional.of(new JobState.Failure(now, e.toString())));
            return false;
        }
    }
}

package org.opengws.publishing.visits;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.opengws.publishing.decision.Circumstances;

/**
 * Counts views and visitors of this instance by day of Asia/Bangkok. In memory; {@link #save}, called every few seconds and
 * at the end, adds what came since to the store, marks and counts in one save: whoever is killed loses what came since
 * the last one and nothing else. What cannot be saved waits. Safe for many threads.
 *
 * <p>A clock that jumps: the day follows it, and the day that it left ends. One that steps back over midnight by less than
 * an hour goes on in the new day. What is counted on a day that had ended is added to it and said ({@link
 * DayFigures#reopened}); views are right then, and whoever had been there before is a visitor anew.
 */
public final class Visits implements AutoCloseable {

    /** Marks of who saw what in a day: sixteen megabytes at most. */
    private static final int MOST_SEEN = 1_000_000;

    private static final Duration STEP_BACK = Duration.ofHours(1);

    private final VisitStore store;
    private final Visitors visitors;
    private final Agents agents;
    private final boolean countsAssistants;
    private final Clock clock;
    private final String instance;
    private final int mostSeen;
    private final Object saving = new Object();

    /** Days that ended and are not saved to their end. Guarded as the running one. */
    private final Deque<DayPart> ended = new ArrayDeque<>();

    private RunningDay running;
    private Optional<DayPart> underWay = Optional.empty();
    private LocalDate closed = LocalDate.MIN;
    private boolean resumed;
    private volatile Health health = new Health(Optional.empty(), "", true);

    /**
     * How saving goes.
     *
     * @param failsSince empty while it works
     * @param reason why it does not
     * @param saltKept whether a restart would know this day's visitors again
     */
    public record Health(Optional<Instant> failsSince, String reason, boolean saltKept) {}

    /**
     * How many of this day's views, since the start of this instance, came from one address.
     *
     * @param ofOne from the address from which most came
     */
    public record Places(LocalDate day, int views, int ofOne) {}

    /**
     * Goes on from what was saved of this day.
     *
     * @param folder of this machine alone, in no backup; made where it is absent
     * @param countsAssistants whether what an assistant reads for a person is a view
     */
    public static Visits open(VisitStore store, Path folder, Agents agents, boolean countsAssistants, Clock clock) {
        return new Visits(store, folder, agents, countsAssistants, clock, MOST_SEEN);
    }

    Visits(VisitStore store, Path folder, Agents agents, boolean countsAssistants, Clock clock, int mostSeen) {
        this.store = Objects.requireNonNull(store, "store");
        this.visitors = new Visitors(folder);
        this.agents = agents;
        this.countsAssistants = countsAssistants;
        this.clock = clock;
        this.mostSeen = mostSeen;
        this.instance = visitors.instance();
        LocalDate today = day(clock.instant());
        running = new RunningDay(visitors.open(today), mostSeen);
        try {
            resume();
            health = new Health(Optional.empty(), "", running.isSaltKept());
        } catch (RuntimeException later) {
            health = failing(later);
        }
    }

    /** Where the store is out of reach at the start, later: whoever comes in between may be a visitor anew. */
    private synchronized void resume() {
        if (!resumed) {
            running.resume(store.open(instance, running.day(), running::saw));
            resumed = true;
        }
    }

    /** By this name the store knows what is counted here. */
    public String instance() {
        return instance;
    }

    /**
     * Counts a request that was answered, or leaves it out under a rule. What neither exists nor is missing (a move, a
     * failure, what programs read) is not looked at.
     *
     * @param shown what the answer showed; empty where it was no page or document that exists
     */
    public void count(Asked asked, Optional<Shown> shown) {
        if (asked.isMissing()) {
            leaveOut(LeftOut.NOT_FOUND);
        } else if (asked.isGiven() && shown.isPresent()) {
            Optional<LeftOut> rule = rule(asked);
            if (rule.isPresent()) {
                leaveOut(rule.get());
            } else {
                view(asked, shown.get());
            }
        }
    }

    private Optional<LeftOut> rule(Asked asked) {
        if (asked.isHead()) {
            return Optional.of(LeftOut.HEAD);
        }
        if (asked.isOurs()) {
            return Optional.of(LeftOut.OURS);
        }
        if (asked.staff()) {
            return Optional.of(LeftOut.STAFF);
        }
        if (asked.prefetch()) {
            return Optional.of(LeftOut.PREFETCH);
        }
        AgentKind kind = agents.kind(asked.agent());
        if (kind == AgentKind.ROBOT) {
            return Optional.of(LeftOut.ROBOT);
        }
        if (kind == AgentKind.ASSISTANT && !countsAssistants) {
            return Optional.of(LeftOut.ASSISTANT);
        }
        return asked.fromStart() ? Optional.empty() : Optional.of(LeftOut.LATER_RANGE);
    }

    private synchronized void leaveOut(LeftOut rule) {
        turn(clock.instant()).leaveOut(rule);
    }

    private synchronized void view(Asked asked, Shown shown) {
        Instant now = clock.instant();
        turn(now).view(asked, shown, now);
    }

    /** The day to count on. */
    private RunningDay turn(Instant now) {
        LocalDate today = day(now);
        if (!today.equals(running.day()) && !isStepBack(now)) {
            if (running.hasUnsaved()) {
                ended.add(running.take(token(), true));
            }
            running = new RunningDay(visitors.renew(today), mostSeen);
            // of a new day nothing is there yet
            resumed = true;
        }
        return running;
    }

    private boolean isStepBack(Instant now) {
        Instant start = running.day().atStartOfDay(Circumstances.ZONE).toInstant();
        return now.isBefore(start) && Duration.between(now, start).compareTo(STEP_BACK) < 0;
    }

    /**
     * Saves what came since the last time and ends the days that are over.
     *
     * @throws RuntimeException as the store does; nothing is lost then, and the next call tries again
     */
    public void save() {
        synchronized (saving) {
            try {
                saveAll();
                health = new Health(Optional.empty(), "", isSaltKept());
            } catch (RuntimeException e) {
                health = failing(e);
                throw e;
            }
        }
    }

    private Health failing(RuntimeException e) {
        Instant since = health.failsSince().orElseGet(clock::instant);
        return new Health(Optional.of(since), String.valueOf(e.getMessage()), isSaltKept());
    }

    private void saveAll() {
        resume();
        LocalDate today;
        synchronized (this) {
            today = turn(clock.instant()).day();
        }
        for (Optional<DayPart> part = next(); part.isPresent(); part = next()) {
            store.add(instance, part.get());
            underWay = Optional.empty();
        }
        if (!today.equals(closed)) {
            store.close(instance, today);
            closed = today;
        }
    }

    /** One that may have arrived although its save failed comes again as it was. */
    private synchronized Optional<DayPart> next() {
        if (underWay.isEmpty()) {
            underWay = Optional.ofNullable(ended.poll());
        }
        if (underWay.isEmpty() && running.hasUnsaved()) {
            underWay = Optional.of(running.take(token(), false));
        }
        return underWay;
    }

    private synchronized boolean isSaltKept() {
        return running.isSaltKept();
    }

    public Health health() {
        return health;
    }

    public synchronized Places places() {
        return new Places(
                running.day(),
                running.concentration().views(),
                running.concentration().most());
    }

    /** Saves for the last time. */
    @Override
    public void close() {
        save();
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Circumstances.ZONE);
    }
}

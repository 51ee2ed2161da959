package org.opengws.publishing.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.Effect;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.storage.InMemoryOutbox;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.OutboxEntry.Kind;

class DispatcherTest {

    private static final PublicationId FIRST = new PublicationId("aaaaaaaaaaaa");
    private static final PublicationId SECOND = new PublicationId("bbbbbbbbbbbb");
    private static final Instant MORNING =
            LocalDate.of(2026, 11, 23).atTime(9, 0).atZone(Circumstances.ZONE).toInstant();

    private final MovableClock clock = new MovableClock(MORNING);
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryLeases leases = new InMemoryLeases();
    private final List<String> log = new ArrayList<>();
    private final Map<String, Result> answers = new HashMap<>();
    private final Dispatcher dispatcher = dispatcher("one");

    @Test
    void entriesOfOnePublicationAreDoneInTheirOrder() {
        outbox.add(List.of(notify(FIRST, 1), notify(SECOND, 1), notify(FIRST, 2)));

        assertThat(dispatcher.runOnce()).isEqualTo(3);
        assertThat(log).containsExactly("notify:aaaaaaaaaaaa 1", "notify:bbbbbbbbbbbb 1", "notify:aaaaaaaaaaaa 2");
        assertThat(outbox.list(false, 0, 10).items()).isEmpty();
    }

    @Test
    void anEntryThatFailsHoldsUpItsOwnPublicationOnly() {
        answers.put("notify:aaaaaaaaaaaa 1", Result.failed("no answer"));
        outbox.add(List.of(notify(FIRST, 1), notify(FIRST, 2), notify(SECOND, 1)));

        dispatcher.runOnce();

        assertThat(log).containsExactly("notify:aaaaaaaaaaaa 1", "notify:bbbbbbbbbbbb 1");
    }

    @Test
    void aFailureIsTriedAgainAfterATimeThatDoubles() {
        answers.put("project:aaaaaaaaaaaa ", Result.failed("no answer"));
        outbox.add(List.of(OutboxEntry.project(FIRST, MORNING)));

        dispatcher.runOnce();
        clock.forward(Duration.ofSeconds(9));
        dispatcher.runOnce();
        assertThat(log).hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        dispatcher.runOnce();
        assertThat(log).hasSize(2);
        clock.forward(Duration.ofSeconds(19));
        dispatcher.runOnce();
        assertThat(log).hasSize(2);
        answers.clear();
        clock.forward(Duration.ofSeconds(1));
        assertThat(dispatcher.runOnce()).isEqualTo(1);
    }

    @Test
    void afterSoManyFailuresAnEntryIsStuckWithItsReasonUntilSomebodyLooked() {
        answers.put("mail:clerk/n1 clerk/n1", Result.failed("no answer"));
        outbox.add(List.of(OutboxEntry.mail("clerk/n1", MORNING)));
        for (int i = 0; i < 5; i++) {
            dispatcher.runOnce();
            clock.forward(Duration.ofDays(1));
        }

        assertThat(log).hasSize(3);
        OutboxEntry stuck = outbox.list(true, 0, 10).items().get(0);
        assertThat(stuck.reason()).isEqualTo("no answer");

        answers.clear();
        assertThat(outbox.retry(stuck.id())).isTrue();
        assertThat(dispatcher.runOnce()).isEqualTo(1);
    }

    @Test
    void whatNoOtherTryHelpsIsStuckAtOnce() {
        answers.put("mail:clerk/n1 clerk/n1", Result.stuck("no such address"));
        outbox.add(List.of(OutboxEntry.mail("clerk/n1", MORNING), OutboxEntry.mail("clerk/n2", MORNING)));

        assertThat(dispatcher.runOnce()).isEqualTo(1);
        assertThat(outbox.only().orElseThrow().stuck()).isTrue();
    }

    @Test
    void anExceptionIsAFailureWithItsWords() {
        outbox.add(List.of(OutboxEntry.project(FIRST, MORNING)));
        answers.put("project:aaaaaaaaaaaa ", null);

        dispatcher.runOnce();

        assertThat(outbox.only().orElseThrow().reason()).contains("UncheckedIOException", "the line is cut");
    }

    @Test
    void aHeldEntryWaitsForItsDateInThailandAndHoldsUpNobody() {
        LocalDate date = LocalDate.of(2026, 11, 24);
        outbox.add(List.of(held(date), OutboxEntry.project(FIRST, MORNING)));

        assertThat(dispatcher.runOnce()).isEqualTo(1);
        clock.set(date.atStartOfDay(Circumstances.ZONE).toInstant().minusSeconds(1));
        assertThat(dispatcher.runOnce()).isZero();
        assertThat(outbox.list(true, 0, 10).items()).isEmpty();
        clock.forward(Duration.ofSeconds(1));
        assertThat(dispatcher.runOnce()).isEqualTo(1);
    }

    @Test
    void whatAnEffectBringsAboutIsDoneInTheSameRun() {
        outbox.add(List.of(notify(FIRST, 1)));
        Dispatcher following = new Dispatcher(
                outbox,
                leases,
                handlers(entry -> {
                    if (entry.kind() == Kind.NOTIFY) {
                        outbox.add(List.of(OutboxEntry.mail("clerk/n1", MORNING)));
                    }
                    return Result.DONE;
                }),
                BackOff.USUAL,
                Duration.ofMinutes(2),
                "one",
                clock);

        assertThat(following.runOnce()).isEqualTo(2);
    }

    @Test
    void onlyTheDispatcherThatHoldsTheLeaseDoesAnything() {
        Dispatcher other = dispatcher("two");
        outbox.add(List.of(notify(SECOND, 1)));
        dispatcher.runOnce();
        outbox.add(List.of(notify(FIRST, 1)));

        assertThat(other.runOnce()).isZero();
        assertThat(dispatcher.runOnce()).isEqualTo(1);
    }

    @Test
    void anotherOneTakesOverWhenTheLeaseHasEnded() {
        Dispatcher other = dispatcher("two");
        outbox.add(List.of(notify(SECOND, 1)));
        dispatcher.runOnce();
        outbox.add(List.of(notify(FIRST, 1)));
        clock.forward(Duration.ofSeconds(119));
        assertThat(other.runOnce()).isZero();
        clock.forward(Duration.ofSeconds(1));
        assertThat(other.runOnce()).isEqualTo(1);
    }

    @Test
    void oneThatIsClosedGivesUpTheLeaseAndDoesNothingMore() {
        Dispatcher other = dispatcher("two");
        outbox.add(List.of(notify(SECOND, 1)));
        dispatcher.runOnce();
        dispatcher.close();
        outbox.add(List.of(notify(FIRST, 1)));

        assertThat(dispatcher.runOnce()).isZero();
        assertThat(other.runOnce()).isEqualTo(1);
    }

    @Test
    void oneThatLostItsLeaseStopsBeforeTheNextEntry() {
        outbox.add(List.of(notify(FIRST, 1), notify(FIRST, 2)));
        Dispatcher slow = new Dispatcher(
                outbox,
                leases,
                handlers(entry -> {
                    log.add("slow " + entry.reference());
                    clock.forward(Duration.ofMinutes(5));
                    leases.hold("outbox", "two", clock.instant(), Duration.ofMinutes(2));
                    return Result.DONE;
                }),
                BackOff.USUAL,
                Duration.ofMinutes(2),
                "one",
                clock);

        assertThat(slow.runOnce()).isEqualTo(1);
        assertThat(log).containsExactly("slow 1");
    }

    @Test
    void oneThatHasNothingToDoWritesNothing() {
        Leases counting = new Leases() {
            @Override
            public boolean hold(String name, String holder, Instant now, Duration length) {
                log.add("held");
                return true;
            }

            @Override
            public void release(String name, String holder) {}
        };
        Dispatcher idle = new Dispatcher(
                outbox, counting, handlers(this::answer), BackOff.USUAL, Duration.ofMinutes(2), "one", clock);
        idle.runOnce();
        assertThat(log).isEmpty();

        outbox.add(List.of(notify(FIRST, 1), notify(FIRST, 2), notify(SECOND, 1)));
        idle.runOnce();
        assertThat(log).filteredOn("held"::equals).hasSize(1);
    }

    @Test
    void whatAnotherOneDidBeforeItGaveUpTheLeaseIsNotDoneAgain() {
        outbox.add(List.of(notify(FIRST, 1)));
        Leases late = new Leases() {
            @Override
            public boolean hold(String name, String holder, Instant now, Duration length) {
                // the other one finishes between our look and our lease
                dispatcher.runOnce();
                dispatcher.close();
                return leases.hold(name, holder, now, length);
            }

            @Override
            public void release(String name, String holder) {}
        };
        Dispatcher second = new Dispatcher(
                outbox, late, handlers(this::answer), BackOff.USUAL, Duration.ofMinutes(2), "two", clock);

        assertThat(second.runOnce()).isZero();
        assertThat(log).containsExactly("notify:aaaaaaaaaaaa 1");
    }

    @Test
    void aKindThatNobodyHandlesIsFoundAtOnce() {
        assertThatThrownBy(() ->
                        new Dispatcher(outbox, leases, Map.of(), BackOff.USUAL, Duration.ofMinutes(2), "one", clock))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onceStartedItWorksByItselfAndAtOnceWhenWoken() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(2);
        Dispatcher started = new Dispatcher(
                outbox,
                leases,
                handlers(entry -> {
                    first.countDown();
                    second.countDown();
                    return Result.DONE;
                }),
                BackOff.USUAL,
                Duration.ofMinutes(2),
                "one",
                clock);
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        try {
            outbox.add(List.of(notify(FIRST, 1)));
            started.start(threads, Duration.ofHours(1));
            assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
            outbox.add(List.of(notify(FIRST, 2)));
            started.wake();
            assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            started.close();
            threads.shutdownNow();
        }
    }

    private Dispatcher dispatcher(String holder) {
        return new Dispatcher(
                outbox,
                leases,
                handlers(this::answer),
                new BackOff(Duration.ofSeconds(10), Duration.ofHours(1), 3),
                Duration.ofMinutes(2),
                holder,
                clock);
    }

    private Result answer(OutboxEntry entry) {
        String name = entry.lane() + " " + entry.reference();
        log.add(name);
        if (answers.containsKey(name) && answers.get(name) == null) {
            throw new java.io.UncheckedIOException(new java.io.IOException("the line is cut"));
        }
        return answers.getOrDefault(name, Result.DONE);
    }

    private static Map<Kind, EffectHandler> handlers(EffectHandler handler) {
        return Map.of(Kind.PROJECT, handler, Kind.NOTIFY, handler, Kind.OFFICE, handler, Kind.MAIL, handler);
    }

    private static OutboxEntry notify(PublicationId id, int decision) {
        return new OutboxEntry(
                "",
                Kind.NOTIFY,
                Optional.of(id),
                Integer.toString(decision),
                MORNING,
                Optional.empty(),
                0,
                Optional.empty(),
                false,
                "");
    }

    private static OutboxEntry held(LocalDate day) {
        return new OutboxEntry(
                "",
                Kind.valueOf(Effect.projectOn(day).kind().name()),
                Optional.of(FIRST),
                "",
                MORNING,
                Effect.projectOn(day).heldUntil(),
                0,
                Optional.empty(),
                false,
                "");
    }
}

package org.opengws.standalone.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.outbox.MovableClock;

class ScheduleTest {

    private static final Duration NEVER = Duration.ofHours(1);

    /** 01:59 in Bangkok. */
    private final MovableClock clock = MovableClock.at("2026-11-21T18:59:00Z");

    private final Schedule schedule = new Schedule(clock);
    private final Semaphore ran = new Semaphore(0);

    @AfterEach
    void close() {
        schedule.close();
    }

    @Test
    void aJobRunsAtTheStartAndAgain() throws InterruptedException {
        schedule.every("tick", Duration.ofMillis(20), ran::release);
        schedule.start();
        assertThat(ran.tryAcquire(3, 10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void closingWaitsForTheRunUnderWayAndNoneBeginsAfterIt() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        schedule.every("tick", Duration.ofMillis(1), () -> {
            ran.release();
            go.await();
        });
        schedule.start();
        assertThat(ran.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(schedule::close);
        assertThat(closing).isNotDone();
        go.countDown();
        closing.get(10, TimeUnit.SECONDS);
        assertThat(schedule.states()).noneMatch(JobState::running);
        ran.drainPermits();
        assertThat(ran.tryAcquire(50, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void closingEndsWheneverItIsAskedFor() throws Exception {
        for (int i = 0; i < 40; i++) {
            Schedule busy = new Schedule(Clock.systemUTC());
            for (int job = 0; job < 8; job++) {
                busy.every("tick" + job, Duration.ofMillis(1), ran::release);
            }
            busy.start();
            assertThat(ran.tryAcquire(1 + i, 10, TimeUnit.SECONDS)).isTrue();
            CompletableFuture.runAsync(busy::close).get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aWakeUpRunsItAtOnce() throws InterruptedException {
        schedule.every("outbox", NEVER, ran::release);
        schedule.start();
        assertThat(ran.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        schedule.wake("outbox");
        assertThat(ran.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aJobNeverRunsTwiceAtOnceAndManyWakeUpsAreOneMoreRun() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        schedule.every("slow", NEVER, () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            ran.release();
            go.await();
            inside.decrementAndGet();
        });
        schedule.start();
        assertThat(ran.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 5; i++) {
            schedule.wake("slow");
        }
        go.countDown();
        assertThat(ran.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ran.tryAcquire(300, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(most).hasValue(1);
    }

    @Test
    void aFailureIsShownUntilARunEndsWell() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        schedule.every("fragile", NEVER, () -> {
            ran.release();
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("disk full");
            }
        });
        schedule.start();
        waitUntil(() -> schedule.states().get(0).failure().isPresent());
        assertThat(schedule.states().get(0).failure().orElseThrow().reason()).contains("disk full");
        schedule.wake("fragile");
        waitUntil(() -> schedule.states().get(0).succeeded().isPresent());
        assertThat(schedule.states().get(0).failure()).isEmpty();
    }

    @Test
    void aDailyJobRunsOnceFromItsTimeOnAndAgainTheNextDay() {
        AtomicInteger runs = new AtomicInteger();
        NamedJob job = new NamedJob(
                "daily", clock, java.util.Optional.of(LocalTime.of(2, 0)), runs::incrementAndGet, new ReentrantLock());
        job.execute(null);
        assertThat(runs).as("01:59").hasValue(0);
        clock.forward(Duration.ofMinutes(1));
        job.execute(null);
        job.execute(null);
        assertThat(runs).as("02:00").hasValue(1);
        clock.forward(Duration.ofHours(23).plusMinutes(59));
        job.execute(null);
        assertThat(runs).as("01:59 the next day").hasValue(1);
        clock.forward(Duration.ofMinutes(1));
        job.execute(null);
        assertThat(runs).as("02:00 the next day").hasValue(2);
    }

    @Test
    void aDailyJobThatFailedIsTriedAgainAfterTenMinutes() {
        AtomicInteger runs = new AtomicInteger();
        clock.forward(Duration.ofMinutes(1));
        NamedJob job = new NamedJob(
                "daily",
                clock,
                java.util.Optional.of(LocalTime.of(2, 0)),
                () -> {
                    runs.incrementAndGet();
                    throw new IllegalStateException("not yet");
                },
                new ReentrantLock());
        job.execute(null);
        clock.forward(Duration.ofMinutes(10).minusSeconds(1));
        job.execute(null);
        assertThat(runs).hasValue(1);
        clock.forward(Duration.ofSeconds(1));
        job.execute(null);
        assertThat(runs).hasValue(2);
    }

    @Test
    void twoJobsDoNotShareAName() {
        schedule.every("x", NEVER, ran::release);
        assertThatThrownBy(() -> schedule.every("x", NEVER, ran::release)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void waitUntil(java.util.function.BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}

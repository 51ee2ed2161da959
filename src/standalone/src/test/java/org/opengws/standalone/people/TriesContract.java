package org.opengws.standalone.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.standalone.people.Tries.Key;
import org.opengws.standalone.people.Tries.Kind;

/** What every implementation of {@link Tries} keeps, however many hosts it serves. */
abstract class TriesContract {

    final MovableClock clock = MovableClock.at("2026-11-22T02:00:00Z");
    Tries tries;

    abstract Tries tries(Clock now);

    @BeforeEach
    void make() {
        tries = tries(clock);
    }

    @ParameterizedTest
    @EnumSource
    void theFreeTriesWaitForNothingAndEachOneMoreWaitsTwiceAsLongUpToABound(Kind kind) {
        List<Key> keys = key(kind, "one");
        for (int i = 0; i < kind.free(); i++) {
            assertThat(tries.begin(keys)).isZero();
        }
        Duration expected = Duration.ofSeconds(1);
        for (int i = 0; i < 12; i++) {
            assertThat(tries.begin(keys)).isZero();
            assertThat(tries.begin(keys)).isEqualTo(expected);
            clock.forward(expected);
            Duration twice = expected.multipliedBy(2);
            expected = twice.compareTo(kind.longest()) > 0 ? kind.longest() : twice;
        }
        assertThat(expected).isEqualTo(kind.longest()).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @EnumSource
    void ofManyTriesAtOnceNoMorePassThanOneAfterAnother(Kind kind) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(16);
        try {
            List<Future<Duration>> all = new ArrayList<>();
            for (int i = 0; i < kind.free() + 50; i++) {
                all.add(many.submit(() -> tries.begin(key(kind, "one"))));
            }
            int passed = 0;
            for (Future<Duration> one : all) {
                passed += one.get().isZero() ? 1 : 0;
            }
            assertThat(passed).isEqualTo(kind.free() + 1);
        } finally {
            many.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTryThatWasRightCountsAsNoFailure(Kind kind) {
        for (int i = 0; i < 200; i++) {
            assertThat(tries.begin(key(kind, "one"))).isZero();
            tries.right(key(kind, "one"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void failuresWearOff(Kind kind) {
        fail(kind, kind.free() + 1);
        clock.forward(kind.wearsOff().multipliedBy(kind.free() + 1L));
        for (int i = 0; i < kind.free(); i++) {
            assertThat(tries.begin(key(kind, "one"))).isZero();
        }
        assertThat(tries.begin(key(kind, "one"))).isZero();
    }

    @Test
    void whereOneKeyMustWaitNothingIsCountedUnderTheOthers() {
        fail(Kind.PAIR, Kind.PAIR.free() + 1);
        List<Key> both = List.of(new Key(Kind.PAIR, "one", true), new Key(Kind.ACCOUNT, "one", true));
        for (int i = 0; i < 100; i++) {
            assertThat(tries.begin(both)).isPositive();
        }
        assertThat(tries.begin(key(Kind.ACCOUNT, "one"))).isZero();
    }

    @Test
    void oneKeyIsNotSlowedDownByAnother() {
        fail(Kind.ACCOUNT, Kind.ACCOUNT.free() + 1);
        assertThat(tries.begin(key(Kind.ACCOUNT, "another"))).isZero();
        assertThat(tries.begin(key(Kind.DEVICE, "one"))).isZero();
    }

    @Test
    void anotherHostCountsOnWithTheSame() {
        Tries other = shared(tries);
        fail(Kind.ACCOUNT, Kind.ACCOUNT.free() + 1);
        assertThat(other.begin(key(Kind.ACCOUNT, "one"))).isPositive();
    }

    /** What a second host would ask that shares what is counted. */
    Tries shared(Tries first) {
        return first;
    }

    void fail(Kind kind, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(tries.begin(key(kind, "one"))).isZero();
        }
    }

    static List<Key> key(Kind kind, String name) {
        return List.of(new Key(kind, name, true));
    }
}

package org.opengws.standalone.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failures under a key; after some free ones each doubles the wait. Forgets the keys that failed longest ago beyond {@value #KEYS}. */
final class SlowDown {

    private static final int KEYS = 10_000;

    private final Clock clock;
    private final int free;
    private final Duration longest;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > KEYS;
        }
    };

    private record Failures(int count, Instant last, Instant until) {}

    /**
     * @param free how many failures cost nothing
     * @param longest the wait never grows beyond this; a key that has failed no more for twice as long starts afresh
     */
    SlowDown(Clock clock, int free, Duration longest) {
        this.clock = clock;
        this.free = free;
        this.longest = longest;
    }

    /** Zero if there is nothing to wait for. */
    synchronized Duration left(String key) {
        Failures past = failures.get(key);
        Duration left = past == null ? Duration.ZERO : Duration.between(clock.instant(), past.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String key) {
        Instant now = clock.instant();
        Failures past = failures.get(key);
        boolean afresh =
                past == null || past.last().plus(longest.multipliedBy(2)).isBefore(now);
        int count = afresh ? 1 : past.count() + 1;
        failures.put(key, new Failures(count, now, now.plus(wait(count))));
    }

    synchronized void forget(String key) {
        failures.remove(key);
    }

    private Duration wait(int count) {
        if (count <= free) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(count - free - 1, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}

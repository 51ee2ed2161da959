package org.opengws.standalone.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.opengws.standalone.people.Tries.Key;
import org.opengws.standalone.people.Tries.Kind;

/** For one process. Keeps {@value #KEYS} keys of a kind, real and made up ones apart, and forgets those tried longest ago. */
public final class TriesInMemory implements Tries {

    static final int KEYS = 10_000;

    private final Clock clock;
    private final Map<Table, Map<String, Count>> tables = new HashMap<>();

    private record Table(Kind kind, boolean real) {}

    /** @param level failures that still count at that moment */
    private record Count(double level, Instant at, Instant until) {

        private static final Count NONE = new Count(0, Instant.EPOCH, Instant.EPOCH);
    }

    public TriesInMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Duration begin(Collection<Key> keys) {
        Instant now = clock.instant();
        Duration longest = Duration.ZERO;
        for (Key key : keys) {
            Duration left = Duration.between(now, count(key).until());
            longest = left.compareTo(longest) > 0 ? left : longest;
        }
        if (longest.isZero()) {
            keys.forEach(key -> put(key, level(key, now) + 1, now));
        }
        return longest;
    }

    @Override
    public synchronized void right(Collection<Key> keys) {
        Instant now = clock.instant();
        for (Key key : keys) {
            double left = Math.max(0, level(key, now) - 1);
            if (key.kind() == Kind.ACCOUNT || key.kind() == Kind.NETWORK) {
                table(key).put(key.name(), new Count(left, now, now));
            } else {
                table(key).remove(key.name());
            }
        }
    }

    /** How many keys it keeps, for tests. */
    synchronized int size() {
        return tables.values().stream().mapToInt(Map::size).sum();
    }

    private void put(Key key, double level, Instant now) {
        table(key).put(key.name(), new Count(level, now, now.plus(wait(key.kind(), level))));
    }

    private double level(Key key, Instant now) {
        Count past = count(key);
        double worn = (double) Duration.between(past.at(), now).toMillis()
                / key.kind().wearsOff().toMillis();
        return Math.max(0, past.level() - worn);
    }

    private static Duration wait(Kind kind, double level) {
        int beyond = (int) Math.ceil(level - kind.free());
        if (beyond <= 0) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(beyond - 1, 20));
        return wait.compareTo(kind.longest()) > 0 ? kind.longest() : wait;
    }

    private Count count(Key key) {
        return table(key).getOrDefault(key.name(), Count.NONE);
    }

    private Map<String, Count> table(Key key) {
        return tables.computeIfAbsent(new Table(key.kind(), key.real()), table -> new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
                return size() > KEYS;
            }
        });
    }
}

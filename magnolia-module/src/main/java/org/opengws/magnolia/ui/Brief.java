package org.opengws.magnolia.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers that are kept for a moment, since a screen of Magnolia's asks the same for each action and each cell. Safe for
 * many threads; two that ask at once may both be answered anew.
 */
public final class Brief<K, V> {

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 200;

    private final Clock clock;
    private final Map<K, Answered<V>> answers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Answered<V>> eldest) {
            return size() > MOST;
        }
    };

    private record Answered<V>(Instant at, V answer) {}

    public Brief(Clock clock) {
        this.clock = clock;
    }

    public V get(K key, Supplier<V> question) {
        Instant now = clock.instant();
        synchronized (answers) {
            Answered<V> known = answers.get(key);
            if (known != null
                    && !now.isBefore(known.at())
                    && now.isBefore(known.at().plus(KEPT))) {
                return known.answer();
            }
        }
        V answer = question.get();
        // the moment after it was found: what takes long to find is kept no shorter
        Instant found = clock.instant();
        synchronized (answers) {
            answers.remove(key);
            answers.put(key, new Answered<>(found, answer));
        }
        return answer;
    }
}

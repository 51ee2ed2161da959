package org.opengws.standalone.people;

import java.time.Duration;
import java.util.Collection;

/**
 * Port: counts tries before their outcome is known, so that of many at once no more pass than of one after another.
 * Whoever tried too often is slowed down, never locked out: a wait is no longer than its kind says, and what is counted
 * wears off. One instance serves one process; hosts that share accounts share one, or a stranger has as many tries as
 * there are hosts. Safe for many threads.
 */
public interface Tries {

    /** What is counted apart from everything else, how many failures cost nothing, how long a wait may grow. */
    enum Kind {
        /** A browser in which this account signed in before: what strangers do elsewhere does not slow it down. */
        DEVICE(5, Duration.ofMinutes(1), Duration.ofMinutes(5)),
        /** One network that tries one account. */
        PAIR(3, Duration.ofMinutes(1), Duration.ofMinutes(5)),
        /** One account, tried from wherever. */
        ACCOUNT(10, Duration.ofSeconds(30), Duration.ofMinutes(10)),
        /** One network, whatever it tries: an office behind one address goes on, if slowly. */
        NETWORK(50, Duration.ofSeconds(10), Duration.ofMinutes(1)),
        /** Codes of one second factor, by who knows the password: from a known browser, or from all others together. */
        CODE(5, Duration.ofMinutes(15), Duration.ofHours(1));

        private final int free;
        private final Duration longest;
        private final Duration wearsOff;

        Kind(int free, Duration longest, Duration wearsOff) {
            this.free = free;
            this.longest = longest;
            this.wearsOff = wearsOff;
        }

        /** How many failures cost nothing; each one more doubles the wait, from one second on. */
        public int free() {
            return free;
        }

        public Duration longest() {
            return longest;
        }

        /** How long it takes until one failure counts no more. */
        public Duration wearsOff() {
            return wearsOff;
        }
    }

    /**
     * What is counted.
     *
     * @param real whether it is about an account that exists; what is made up never takes the place of what is real
     */
    record Key(Kind kind, String name, boolean real) {

        private static final int LONGEST = 200;

        public Key {
            name = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        }
    }

    /** @return zero if the try may be made: it is counted under every key; otherwise how long to wait, and nothing is counted */
    Duration begin(Collection<Key> keys);

    /** A try that was begun turned out right: it counts as no failure, and device and pair start afresh. */
    void right(Collection<Key> keys);
}

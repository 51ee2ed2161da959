package org.opengws.publishing.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * When a failed effect is tried again: after a time that doubles, and after so many failures not before somebody looked.
 *
 * @param stuckAfter so many failures
 */
public record BackOff(Duration first, Duration longest, int stuckAfter) {

    /** From ten seconds to an hour; stuck after about half a day. */
    public static final BackOff USUAL = new BackOff(Duration.ofSeconds(10), Duration.ofHours(1), 20);

    public BackOff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || stuckAfter < 1) {
            throw new IllegalArgumentException("a back-off grows and ends");
        }
    }

    /** @param failures so far, this one included */
    Instant next(Instant now, int failures) {
        Duration rest = first;
        for (int i = 1; i < failures && rest.compareTo(longest) < 0; i++) {
            rest = rest.multipliedBy(2);
        }
        return now.plus(rest.compareTo(longest) > 0 ? longest : rest);
    }

    boolean isStuck(int failures) {
        return failures >= stuckAfter;
    }
}

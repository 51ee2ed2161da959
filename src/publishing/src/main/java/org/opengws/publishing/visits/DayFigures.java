package org.opengws.publishing.visits;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one instance counted on one day. Instance and day name it for good: who fetches it again gets it in place of what
 * he had.
 *
 * @param closed whether the day is over, so that nothing of a visitor is kept any more
 * @param reopened how often something was added after that, as when a clock was set back: who had been there before is
 *     counted as a visitor anew
 * @param full whether there were more visitors than are told apart, so that there were at least that many
 */
public record DayFigures(String instance, LocalDate day, Counts counts, boolean closed, int reopened, boolean full) {

    public DayFigures {
        Objects.requireNonNull(instance, "instance");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(counts, "counts");
    }
}

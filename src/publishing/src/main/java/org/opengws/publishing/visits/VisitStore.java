package org.opengws.publishing.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Port: counts by instance and day. Each call that changes something saves once: all of it is there afterwards, or none. */
public interface VisitStore {

    /** Keeps nothing. */
    VisitStore NONE = new VisitStore() {
        @Override
        public void add(String instance, DayPart part) {}

        @Override
        public DayFigures open(String instance, LocalDate day, Consumer<long[]> seen) {
            return new DayFigures(instance, day, new Counts(), false, 0, false);
        }

        @Override
        public void close(String instance, LocalDate before) {}

        @Override
        public List<DayFigures> days(LocalDate first, LocalDate last) {
            return List.of();
        }
    };

    /** Adds it, unless it was added before. */
    void add(String instance, DayPart part);

    /** What was counted by that instance on that day, and the marks of who saw what, which go to the consumer. */
    DayFigures open(String instance, LocalDate day, Consumer<long[]> seen);

    /** Ends that instance's days before that one: their marks of who saw what are deleted. */
    void close(String instance, LocalDate before);

    /** From the one day to the other, both inclusive, by day and instance. */
    List<DayFigures> days(LocalDate first, LocalDate last);
}

package org.opengws.publishing.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The store without a repository. */
public final class InMemoryVisits implements VisitStore {

    private final Map<String, Day> days = new TreeMap<>();
    private boolean broken;
    private boolean losesTheAnswer;

    private static final class Day {
        private final LocalDate day;
        private final String instance;
        private final Counts counts = new Counts();
        private final List<long[]> seen = new ArrayList<>();
        private final Set<String> tokens = new HashSet<>();
        private boolean closed;
        private boolean full;
        private int reopened;

        Day(LocalDate day, String instance) {
            this.day = day;
            this.instance = instance;
        }

        DayFigures figures() {
            return new DayFigures(instance, day, new Counts().add(counts), closed, reopened, full);
        }
    }

    public void broken(boolean now) {
        broken = now;
    }

    /** The next save arrives and says that it did not. */
    void loseTheAnswer() {
        losesTheAnswer = true;
    }

    @Override
    public synchronized void add(String instance, DayPart part) {
        refuse();
        Day day = days.computeIfAbsent(part.day() + " " + instance, key -> new Day(part.day(), instance));
        if (day.tokens.add(part.token())) {
            day.counts.add(part.counts());
            day.full |= part.full();
            if (day.closed) {
                day.reopened++;
            } else {
                day.seen.add(part.seen());
            }
        }
        if (losesTheAnswer) {
            losesTheAnswer = false;
            throw new IllegalStateException("the answer was lost");
        }
    }

    private void refuse() {
        if (broken) {
            throw new IllegalStateException("the repository is out of reach");
        }
    }

    @Override
    public synchronized DayFigures open(String instance, LocalDate date, Consumer<long[]> seen) {
        refuse();
        Day day = days.get(date + " " + instance);
        if (day == null) {
            return new DayFigures(instance, date, new Counts(), false, 0, false);
        }
        day.seen.forEach(seen);
        return day.figures();
    }

    @Override
    public synchronized void close(String instance, LocalDate before) {
        refuse();
        days.values().stream()
                .filter(day -> day.instance.equals(instance) && day.day.isBefore(before))
                .forEach(day -> {
                    day.closed = true;
                    day.seen.clear();
                });
    }

    @Override
    public synchronized List<DayFigures> days(LocalDate first, LocalDate last) {
        return days.values().stream()
                .filter(day -> !day.day.isBefore(first) && !day.day.isAfter(last))
                .map(Day::figures)
                .toList();
    }

    /** How many marks of who saw what are kept. */
    synchronized int marks() {
        return days.values().stream()
                .flatMap(day -> day.seen.stream())
                .mapToInt(marks -> marks.length)
                .sum();
    }
}

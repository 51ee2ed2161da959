package org.opengws.publishing.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted in some days, by all instances. Visitors are the sum of those of each day and instance: never people.
 *
 * @param days with something counted, in order
 * @param reopened days to which something was added after they had ended
 * @param full days on which not all visitors could be told apart
 */
public record PeriodFigures(
        Counts counts, Map<LocalDate, Counts> days, List<LocalDate> reopened, List<LocalDate> full) {

    private static final Comparator<Line> MOST_FIRST = Comparator.comparing(
                    (Line line) -> line.figures().views())
            .reversed()
            .thenComparing(line -> line.subject().id());

    /** A subject with its figures. */
    public record Line(Subject subject, Figures figures) {}

    public static PeriodFigures of(List<DayFigures> counted) {
        Counts all = new Counts();
        Map<LocalDate, Counts> days = new TreeMap<>();
        List<LocalDate> reopened = new ArrayList<>();
        List<LocalDate> full = new ArrayList<>();
        for (DayFigures day : counted) {
            all.add(day.counts());
            days.computeIfAbsent(day.day(), key -> new Counts()).add(day.counts());
            if (day.reopened() > 0 && !reopened.contains(day.day())) {
                reopened.add(day.day());
            }
            if (day.full() && !full.contains(day.day())) {
                full.add(day.day());
            }
        }
        return new PeriodFigures(all, days, List.copyOf(reopened), List.copyOf(full));
    }

    public Figures site() {
        return counts.of(Subject.SITE);
    }

    /** Of that day; nothing where nothing was counted. */
    public Figures on(LocalDate day) {
        return days.containsKey(day) ? days.get(day).of(Subject.SITE) : Figures.NONE;
    }

    /** All of that kind, what was viewed most first. */
    public List<Line> lines(Subject.Kind kind) {
        return counts.all(kind).entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}

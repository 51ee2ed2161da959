package org.opengws.publishing.visits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Views and visitors by subject, and what was left out by rule. Grows only. Not safe for threads. */
public final class Counts {

    private static final String FORMAT = "visits-1";
    private static final String LEFT_OUT = "-";
    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    private final Map<Subject, Figures> figures = new HashMap<>();
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);

    public boolean isEmpty() {
        return figures.isEmpty() && leftOut.isEmpty();
    }

    public Counts add(Subject subject, Figures more) {
        figures.merge(subject, more, Figures::plus);
        return this;
    }

    public Counts add(LeftOut rule, long more) {
        leftOut.merge(rule, more, Long::sum);
        return this;
    }

    public Counts add(Counts other) {
        other.figures.forEach(this::add);
        other.leftOut.forEach(this::add);
        return this;
    }

    public Figures of(Subject subject) {
        return figures.getOrDefault(subject, Figures.NONE);
    }

    public long of(LeftOut rule) {
        return leftOut.getOrDefault(rule, 0L);
    }

    /** All of that kind, in no order. */
    public Map<Subject, Figures> all(Subject.Kind kind) {
        Map<Subject, Figures> all = new HashMap<>(figures);
        all.keySet().removeIf(subject -> subject.kind() != kind);
        return all;
    }

    public Map<Subject, Figures> all() {
        return Collections.unmodifiableMap(figures);
    }

    /** Everything that was asked and is told here: views and what was left out. */
    public long requests() {
        return of(Subject.SITE).views()
                + leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Always the same for the same counts. */
    public String text() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        List<Subject> subjects = new ArrayList<>(figures.keySet());
        subjects.sort(ORDER);
        for (Subject subject : subjects) {
            Figures counted = figures.get(subject);
            line(text, subject.kind().code(), subject.id(), counted.views(), counted.visitors());
        }
        leftOut.forEach((rule, count) -> line(text, LEFT_OUT, rule.code(), count, 0));
        return text.toString();
    }

    private static void line(StringBuilder text, String kind, String id, long views, long visitors) {
        text.append(kind).append('\t').append(id).append('\t').append(views).append('\t');
        text.append(visitors).append('\n');
    }

    /** @throws IllegalArgumentException where it is no such text */
    public static Counts parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
            throw new IllegalArgumentException("these are no counts");
        }
        Counts counts = new Counts();
        lines.subList(1, lines.size()).forEach(line -> counts.read(line));
        return counts;
    }

    private void read(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("no line of counts: " + line);
        }
        long views = Long.parseLong(parts[2]);
        if (parts[0].equals(LEFT_OUT)) {
            add(known(LeftOut.byCode(parts[1]), line), views);
        } else {
            Subject subject = new Subject(known(Subject.Kind.byCode(parts[0]), line), parts[1]);
            add(subject, new Figures(views, Long.parseLong(parts[3])));
        }
    }

    private static <T> T known(Optional<T> value, String line) {
        return value.orElseThrow(() -> new IllegalArgumentException("no line of counts: " + line));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && figures.equals(counts.figures) && leftOut.equals(counts.leftOut);
    }

    @Override
    public int hashCode() {
        return figures.hashCode() + leftOut.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}

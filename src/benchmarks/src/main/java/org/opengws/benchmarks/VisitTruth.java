package org.opengws.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.opengws.benchmarks.VisitTraffic.Ask;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.visits.Counts;
import org.opengws.publishing.visits.Figures;
import org.opengws.publishing.visits.LeftOut;
import org.opengws.publishing.visits.Subject;

/** What an instance has to have saved, found with plain sets of names: of a killed one all since its last save is lost. */
final class VisitTruth {

    private final Map<LocalDate, Counts> saved = new TreeMap<>();
    private final Set<String> marks = new HashSet<>();
    private final Map<String, Instant> last = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private long lost;

    private record Pending(LocalDate day, Counts counts, List<String> marks) {}

    void asked(Ask ask) {
        if (ask.ignored()) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(ask.at(), Circumstances.ZONE);
        Counts counts = new Counts();
        List<String> made = new ArrayList<>();
        if (ask.rule().isPresent()) {
            counts.add(ask.rule().get(), 1);
        } else if (isAgain(ask, day, made)) {
            counts.add(LeftOut.REPEAT, 1);
        } else {
            List<Subject> subjects = new ArrayList<>(ask.shown().orElseThrow().subjects());
            subjects.add(Subject.SITE);
            for (Subject subject : subjects) {
                counts.add(subject, new Figures(1, mark(day + " " + ask.visitor() + " " + subject, made) ? 1 : 0));
            }
        }
        pending.add(new Pending(day, counts, made));
    }

    private boolean isAgain(Ask ask, LocalDate day, List<String> made) {
        String place = ask.visitor() + " " + ask.path();
        Instant before = last.put(day + " " + place, ask.at());
        boolean soon = before != null && Duration.between(before, ask.at()).toMillis() < 30_000;
        boolean document = ask.path().contains("/files/");
        boolean thisHour = document && !mark(day + " " + place + " " + ask.at().getEpochSecond() / 3_600, made);
        return soon || thisHour;
    }

    private boolean mark(String mark, List<String> made) {
        boolean first = marks.add(mark);
        if (first) {
            made.add(mark);
        }
        return first;
    }

    void saved() {
        pending.forEach(
                one -> saved.computeIfAbsent(one.day(), day -> new Counts()).add(one.counts()));
        pending.clear();
    }

    void killed() {
        lost += pending.stream().mapToLong(one -> one.counts().requests()).sum();
        pending.forEach(one -> marks.removeAll(one.marks()));
        pending.clear();
        last.clear();
    }

    void restarted() {
        saved();
        last.clear();
    }

    Map<LocalDate, Counts> days() {
        return saved;
    }

    long lost() {
        return lost;
    }
}

package org.opengws.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.visits.Agents;
import org.opengws.publishing.visits.Asked;

/** What it costs to find out whether an agent is a robot. */
final class VisitMeasure {

    private static final int UNSEEN = 20_000;
    private static final int SEEN = 200_000;
    private static final String BROWSER =
            "Mozilla/5.0 (Linux; Android 14; SM-A156E) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36 ";

    private final Agents agents = new Agents(ResourceSource.classPath(VisitMeasure.class.getClassLoader()));
    private final int rounds;
    private int number;

    VisitMeasure(int rounds) {
        this.rounds = rounds;
    }

    void into(Table table) throws Exception {
        List<Double> unseen = new ArrayList<>();
        List<Double> seen = new ArrayList<>();
        unseen();
        seen();
        for (int round = 0; round < rounds; round++) {
            unseen.add(unseen());
            seen.add(seen());
        }
        Figures first = new Figures(unseen);
        Figures again = new Figures(seen);
        table.below(
                20, "an agent of 1,000 characters, seen for the first time", first.median(), " µs", first.with(" µs"));
        table.below(1, "the same, seen before", again.median(), " µs", again.with(" µs"));
    }

    private double unseen() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < UNSEEN; i++) {
            names.add(name(number++));
        }
        return microseconds(names, UNSEEN);
    }

    /** As they come from a socket: each time another text with the same letters. */
    private double seen() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < SEEN / 100; i++) {
            names.add(new String(name(i % 500).toCharArray()));
        }
        names.forEach(agents::kind);
        double best = 0;
        for (int i = 0; i < 100; i++) {
            names.replaceAll(name -> new String(name.toCharArray()));
            best += microseconds(names, SEEN);
        }
        return best;
    }

    private double microseconds(List<String> names, int by) {
        long start = System.nanoTime();
        names.forEach(agents::kind);
        return (System.nanoTime() - start) / 1e3 / by;
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder(BROWSER);
        for (long each = number;
                name.length() < Asked.LONGEST_AGENT;
                each = each * 6364136223846793005L + 1442695040888963407L) {
            name.append(Long.toString(each >>> 1, 36))
                    .append('/')
                    .append(each & 63)
                    .append(' ');
        }
        return name.substring(0, Asked.LONGEST_AGENT);
    }
}

package org.opengws.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Two things measured against each other in interleaved rounds, so that what disturbs the machine disturbs both. Which
 * one goes first changes with every round.
 */
final class Pairs {

    /** One measurement: milliseconds, or whatever the two are compared in. */
    @FunctionalInterface
    interface Measured {
        double once() throws Exception;
    }

    private final List<Double> first = new ArrayList<>();
    private final List<Double> second = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    /** Rounds of several repetitions each; a round's value is their median. Everything is done once before, unmeasured. */
    static Pairs of(int rounds, int repetitions, Measured one, Measured other) throws Exception {
        Pairs pairs = new Pairs();
        for (int i = 0; i < repetitions; i++) {
            one.once();
            other.once();
        }
        for (int round = 0; round < rounds; round++) {
            List<Double> ones = new ArrayList<>();
            List<Double> others = new ArrayList<>();
            for (int i = 0; i < repetitions; i++) {
                if ((round + i) % 2 == 0) {
                    ones.add(one.once());
                    others.add(other.once());
                } else {
                    others.add(other.once());
                    ones.add(one.once());
                }
            }
            pairs.add(new Figures(ones).median(), new Figures(others).median());
        }
        return pairs;
    }

    void add(double one, double other) {
        first.add(one);
        second.add(other);
        ratios.add(one / other);
    }

    Figures first() {
        return new Figures(first);
    }

    Figures second() {
        return new Figures(second);
    }

    /** First by second, of each round. */
    Figures ratios() {
        return new Figures(ratios);
    }

    /** Runs it and says how many milliseconds it took. */
    static double milliseconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** What is timed. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }
}

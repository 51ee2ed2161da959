package org.opengws.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Some measured numbers. */
final class Figures {

    private final double[] sorted;

    Figures(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    double median() {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The value that so large a part of all does not exceed, such as 0.95. */
    double percentile(double part) {
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    double least() {
        return sorted[0];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    int count() {
        return sorted.length;
    }

    /** Median, and in brackets the spread. */
    String with(String unit) {
        return number(median()) + unit + " (" + number(least()) + "–" + number(most()) + ")";
    }

    static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : value >= 10 ? String.format(Locale.ROOT, "%.1f", value) : String.format(Locale.ROOT, "%.2f", value);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}

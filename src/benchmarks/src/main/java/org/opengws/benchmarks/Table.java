package org.opengws.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What was measured, against what was promised. */
final class Table {

    /**
     * @param met empty where nothing was promised
     * @param detail the two sides of a ratio, or what is behind a number
     */
    record Row(String what, String measured, String goal, String met, String detail) {}

    private final List<Row> rows = new ArrayList<>();
    private final PrintStream progress;

    Table(PrintStream progress) {
        this.progress = progress;
    }

    /** A ratio that must not be larger. */
    void atMost(double goal, String what, Pairs pairs, String unit) {
        ratio(what, pairs, "≤ " + goal, pairs.ratios().median() <= goal, unit);
    }

    /** A ratio that must not be smaller. */
    void atLeast(double goal, String what, Pairs pairs, String unit) {
        ratio(what, pairs, "≥ " + goal, pairs.ratios().median() >= goal, unit);
    }

    void below(double goal, String what, double measured, String unit, String detail) {
        add(new Row(what, Figures.number(measured) + unit, "< " + goal + unit, yes(measured < goal), detail));
    }

    void plain(String what, String measured, String detail) {
        add(new Row(what, measured, "", "", detail));
    }

    private void ratio(String what, Pairs pairs, String goal, boolean met, String unit) {
        String detail = pairs.first().with(unit) + " / " + pairs.second().with(unit);
        add(new Row(what, pairs.ratios().with(""), goal, yes(met), detail));
    }

    private void add(Row row) {
        rows.add(row);
        progress.println("  " + row.what() + ": " + row.measured() + " " + row.met());
    }

    private static String yes(boolean met) {
        return met ? "met" : "NOT MET";
    }

    /** As Markdown, ready for docs/benchmarks.md. */
    void print(PrintStream out) {
        out.println("| what | measured: median (min–max) | goal | met | from |");
        out.println("|---|---|---|---|---|");
        rows.forEach(row -> out.println(
                String.join(" | ", "| " + row.what(), row.measured(), row.goal(), row.met(), row.detail()) + " |"));
    }
}

package org.opengws.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures and prints one table; {@code ./gws bench} calls it. */
@Command(
        name = "gws bench",
        mixinStandardHelpOptions = true,
        description = "วัดความเร็ว · Measures the product against its goals and prints one table.")
final class Bench implements Callable<Integer> {

    private static final int SMALL = 1_000;
    private static final int SHORT = 10_000;
    private static final int LONG = 100_000;
    private static final int DOCUMENT = 100 * 1024;
    private static final int LEAST_ROUNDS = 11;

    @Spec
    private CommandSpec spec;

    @Option(names = "--long", description = "With 100,000 publications instead of 10,000; making them takes an hour.")
    private boolean longForm;

    @Option(names = "--rounds", description = "Interleaved rounds, at least 11 (default: ${DEFAULT-VALUE}).")
    private int rounds = 11;

    @Option(names = "--data", description = "Where the publications are kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("target/bench-data");

    @Option(
            names = "--only",
            split = ",",
            description = "Some of: make, decision, reading, lists, daily, page, visits, start.")
    private Set<String> only = new TreeSet<>();

    @Option(names = "--size", hidden = true, description = "Another size, for trying the measurement itself.")
    private int size;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (rounds < LEAST_ROUNDS) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--rounds: at least " + LEAST_ROUNDS);
        }
        Table table = new Table(out);
        KeptData kept = new KeptData(data, out);
        int large = size > 0 ? size : longForm ? LONG : SHORT;
        try {
            measure(table, kept, large);
        } finally {
            kept.removeCopies();
            out.println();
            out.println(Machine.described() + "; " + large + " publications against " + SMALL + ", " + rounds
                    + " rounds" + (only.isEmpty() ? "" : "; only " + only));
            out.println();
            table.print(out);
        }
        return 0;
    }

    private void measure(Table table, KeptData kept, int large) throws Exception {
        kept.made(SMALL);
        kept.made(large);
        if (wants("decision")) {
            decisions(table, kept, large);
        }
        if (wants("reading")) {
            try (Bureau many = Bureau.open(kept.copy(large, "large"))) {
                new ReadingMeasure(many, rounds).into(table);
            }
        }
        if (wants("lists") || wants("daily")) {
            lists(table, kept, large);
        }
        if (wants("page")) {
            new PageMeasure(kept.copy(large, "large"), rounds).into(table);
        }
        if (wants("visits")) {
            new VisitMeasure(rounds).into(table);
            new PageMeasure(kept.copy(large, "large"), rounds).countingInto(table);
        }
        if (wants("start")) {
            starts(table, kept, large);
        }
    }

    private void lists(Table table, KeptData kept, int large) throws Exception {
        try (Bureau many = Bureau.open(kept.copy(large, "large"));
                Bureau few = Bureau.open(kept.copy(SMALL, "small"))) {
            if (wants("lists")) {
                new ListMeasure(many, few, rounds).into(table);
            }
            if (wants("daily")) {
                new DailyMeasure(many, few, rounds).into(table);
            }
        }
    }

    private void starts(Table table, KeptData kept, int large) throws Exception {
        StartMeasure start = new StartMeasure(rounds);
        start.into(table, "nothing published", kept.fresh("empty"));
        start.into(table, large + " publications", kept.copy(large, "large"));
    }

    private void decisions(Table table, KeptData kept, int large) throws Exception {
        try (Bureau many = Bureau.open(kept.copy(large, "large"))) {
            new DecisionMeasure(many, rounds, DOCUMENT).into(table);
            new DecisionMeasure(many, rounds, 0).into(table);
        }
    }

    private boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }
}

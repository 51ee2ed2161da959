package org.opengws.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.opengws.benchmarks.Visitors.Seen;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lays siege to a product of its own and prints what its visitors saw; {@code ./gws siege} calls it. */
@Command(
        name = "gws siege",
        mixinStandardHelpOptions = true,
        description =
                "จำลองการโจมตี · Lays siege to a product of its own, on this machine only, and prints what visitors saw.")
final class Siege implements Callable<Integer> {

    /** Visitors may wait so many times as long as in quiet. */
    static final double GOAL = 3;

    private static final Duration QUIET_AGAIN = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int LONGEST_WAIT = 60;
    private static final int MISSED = 1;

    @Option(names = "--seconds", description = "Of each attack (default: ${DEFAULT-VALUE}).")
    private int seconds = 20;

    @Option(names = "--connections", description = "Slow ones held open at once (default: ${DEFAULT-VALUE}).")
    private int connections = 500;

    @Option(names = "--rate", description = "Requests a second of the others (default: ${DEFAULT-VALUE}).")
    private int rate = 200;

    private final PrintStream out;
    private final List<String> missed = new ArrayList<>();

    /** What one attack did. @param quietAfter seconds until a second was as quiet as asked; empty if it never was */
    record Row(Attack attack, Seen during, double quietAfter, int knocks) {}

    Siege(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Siege(out)).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        out.println(Machine.described() + "; " + connections + " connections, " + rate + " requests a second, "
                + seconds + " s each");
        try (Besieged product = Besieged.start()) {
            Visitors visitors = new Visitors(product.address());
            // what is compiled and read at first is no part of the quiet
            visitors.look(Duration.ofSeconds(2L * seconds));
            lay(product, visitors);
        }
        missed.forEach(each -> out.println("NOT MET: " + each));
        return missed.isEmpty() ? 0 : MISSED;
    }

    private void lay(Besieged product, Visitors visitors) throws Exception {
        try (KeptWork work = new KeptWork(product.address())) {
            Seen before = visitors.look(Duration.ofSeconds(seconds));
            out.println();
            out.println("| attack | answers a second | p95 | times quiet | failed | quiet again after | knocks |");
            out.println("|---|---|---|---|---|---|---|");
            out.printf(
                    "| none: before | %.0f | %.1f ms | | %d | | |%n",
                    before.perSecond(), before.p95(), before.failed());
            for (Attack attack : Attack.all(visitors.asset(), connections, rate)) {
                print(under(attack, before, product, visitors), before);
            }
            Seen after = visitors.look(Duration.ofSeconds(seconds));
            out.printf("| none: after | %.0f | %.1f ms | | %d | | |%n", after.perSecond(), after.p95(), after.failed());
            out.println();
            work.close();
            judge(product, work, before, after);
        }
    }

    private Row under(Attack attack, Seen before, Besieged product, Visitors visitors) throws Exception {
        Seen during;
        int knocks;
        try (Attackers attackers = Attackers.begin(attack, product.address().getPort())) {
            during = visitors.look(Duration.ofSeconds(seconds));
            knocks = attackers.connections();
        }
        return new Row(attack, during, quietAfter(before, visitors), knocks);
    }

    private static double quietAfter(Seen before, Visitors visitors) throws Exception {
        long begin = System.nanoTime();
        for (int second = 0; second < LONGEST_WAIT; second++) {
            double since = (System.nanoTime() - begin) / 1e9;
            Seen now = visitors.look(LOOK);
            if (now.failed() == 0 && now.p95() <= GOAL * before.p95()) {
                return since;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private void print(Row row, Seen before) {
        double times = row.during().p95() / before.p95();
        out.printf(
                "| %s | %.0f | %.1f ms | %.1f | %d | %.1f s | %d |%n",
                row.attack().name(),
                row.during().perSecond(),
                row.during().p95(),
                times,
                row.during().failed(),
                row.quietAfter(),
                row.knocks());
        goal(
                times <= GOAL,
                row.attack().name() + ": p95 is " + Figures.number(times) + " times the quiet one, not " + GOAL);
        goal(
                row.during().failed() == 0,
                row.attack().name() + ": " + row.during().failed() + " pages did not come");
        goal(
                row.quietAfter() <= QUIET_AGAIN.toSeconds(),
                row.attack().name() + ": quiet again after " + Figures.number(row.quietAfter()) + " s only");
    }

    private void judge(Besieged product, KeptWork work, Seen before, Seen after) throws Exception {
        List<String> lost = work.lost();
        out.println(work.saved() + " drafts were saved meanwhile, " + work.notSaved() + " were not taken, "
                + lost.size() + " of the saved ones are lost; " + product.onTheirWay()
                + " bytes of strangers lie in the folder");
        goal(product.isAlive(), "the product ended");
        goal(lost.isEmpty(), lost.size() + " saved drafts are lost");
        goal(work.saved() > 0 && work.notSaved() == 0, work.notSaved() + " drafts were not taken");
        goal(product.onTheirWay() == 0, "files of strangers lie in the folder");
        goal(after.failed() == 0 && after.p95() <= GOAL * before.p95(), "afterwards it is not as quiet as before");
    }

    private void goal(boolean met, String otherwise) {
        if (!met) {
            missed.add(otherwise);
        }
    }

    /** What fell short, a sentence each. */
    List<String> missed() {
        return missed;
    }
}

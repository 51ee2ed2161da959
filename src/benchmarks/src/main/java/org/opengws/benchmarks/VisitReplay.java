package org.opengws.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.opengws.benchmarks.VisitTraffic.Ask;
import org.opengws.publishing.visits.Counts;
import org.opengws.publishing.visits.DayFigures;
import org.opengws.publishing.visits.LeftOut;
import org.opengws.publishing.visits.Subject;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Replays the requests of a month, with known truth, through the product's own counting: three processes with a repository
 * each, restarts, ends without any warning in the middle of an interval, and a repository that is out of reach for two
 * hours. What was saved must be the truth less exactly what each end lost.
 */
@Command(
        name = "gws replay",
        mixinStandardHelpOptions = true,
        description = "ทดสอบการนับการเข้าชม · Replays a month of requests with known truth.")
final class VisitReplay implements Callable<Integer> {

    private static final int INSTANCES = 3;
    private static final int KILLED = 137;

    @Option(names = "--requests", description = "How many in all (default: ${DEFAULT-VALUE}).")
    private int requests = 1_000_000;

    @Option(
            names = "--ends",
            description = "How many of each process, each second one a kill (default: ${DEFAULT-VALUE}).")
    private int ends = 10;

    @Option(names = "--folder", description = "Where the repositories lie while it runs.")
    private Path folder;

    @Option(names = "--part", hidden = true, arity = "4", description = "Instance, how many, from, until: one process.")
    private List<Integer> part;

    @Option(names = "--killed", hidden = true, description = "Whether that process ends without warning.")
    private boolean killed;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new VisitReplay()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (part != null) {
            run(folder, part.get(0), part.get(1), part.get(2), part.get(3), killed);
            return 0;
        }
        Path home = folder == null ? Files.createTempDirectory("gws-replay") : folder;
        int each = requests / INSTANCES;
        List<Process> last = new ArrayList<>();
        for (int end = 0; end <= ends; end++) {
            for (int instance = 0; instance < INSTANCES; instance++) {
                last.add(start(home, instance, each, end));
            }
            for (int instance = 0; instance < INSTANCES; instance++) {
                int code = last.remove(0).waitFor();
                if (code != (isKill(end, ends) ? KILLED : 0)) {
                    throw new IOException("a process ended with " + code);
                }
            }
        }
        return report(home, each, ends, out) ? 0 : 1;
    }

    private Process start(Path home, int instance, int each, int end) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dlogback.configurationFile=bench-logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                VisitReplay.class.getName(),
                "--folder",
                folder(home, instance).toString(),
                "--part",
                Integer.toString(instance),
                Integer.toString(each),
                Integer.toString(from(each, ends, end)),
                Integer.toString(from(each, ends, end + 1))));
        if (isKill(end, ends)) {
            command.add("--killed");
        }
        return new ProcessBuilder(command).inheritIO().start();
    }

    static Path folder(Path home, int instance) throws IOException {
        return Files.createDirectories(home.resolve("instance-" + instance));
    }

    /** Each second one, and not the last. */
    static boolean isKill(int end, int ends) {
        return end < ends && end % 2 == 0;
    }

    /** Where that part begins: never where something was saved just now. */
    static int from(int each, int ends, int end) {
        return end == 0 ? 0 : end > ends ? each : (int) ((long) each * end / (ends + 1)) + 7 * end % 5;
    }

    private static void run(Path folder, int number, int each, int from, int until, boolean killed) throws Exception {
        VisitInstance instance = replay(folder, number, each, from, until);
        if (killed) {
            // no hook, no closing, nothing: as by signal 9
            Runtime.getRuntime().halt(KILLED);
        }
        instance.close();
    }

    /** @return still open, with what came after the last save in memory */
    static VisitInstance replay(Path folder, int number, int each, int from, int until) throws Exception {
        VisitTraffic traffic = new VisitTraffic(number, each);
        VisitInstance instance = null;
        Instant save = Instant.MIN;
        for (int index = 0; index < until; index++) {
            Ask ask = traffic.next();
            if (index < from) {
                continue;
            }
            if (instance == null) {
                instance = new VisitInstance(folder, ask.at());
                save = VisitInstance.nextSave(ask.at());
            }
            if (!ask.at().isBefore(save)) {
                instance.save(save);
                save = VisitInstance.nextSave(ask.at());
            }
            instance.ask(ask);
        }
        return instance;
    }

    private static VisitTruth truth(int number, int each, int ends) {
        VisitTraffic traffic = new VisitTraffic(number, each);
        VisitTruth truth = new VisitTruth();
        Instant save = Instant.MIN;
        int end = 0;
        for (int index = 0; index < each; index++) {
            Ask ask = traffic.next();
            if (index == from(each, ends, end + 1)) {
                endOf(truth, end++, ends);
                save = VisitInstance.nextSave(ask.at());
            }
            if (!ask.at().isBefore(save)) {
                if (!VisitInstance.isOut(save)) {
                    truth.saved();
                }
                save = VisitInstance.nextSave(ask.at());
            }
            truth.asked(ask);
        }
        truth.restarted();
        return truth;
    }

    private static void endOf(VisitTruth truth, int end, int ends) {
        if (isKill(end, ends)) {
            truth.killed();
        } else {
            truth.restarted();
        }
    }

    /** Prints the table. @return whether all that was saved is the truth */
    static boolean report(Path home, int each, int ends, PrintStream out) throws Exception {
        out.println(
                "| instance | requests | views | daily visitors | left out | repeats | lost by kills | days wrong | days open |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        boolean right = true;
        for (int number = 0; number < INSTANCES; number++) {
            VisitTruth truth = truth(number, each, ends);
            Instant after = VisitTraffic.FIRST
                    .plusDays(VisitTraffic.DAYS + 2L)
                    .atTime(12, 0)
                    .atZone(org.opengws.publishing.decision.Circumstances.ZONE)
                    .toInstant();
            try (VisitInstance instance = new VisitInstance(folder(home, number), after)) {
                instance.save(after);
                Map<java.time.LocalDate, Counts> saved = new TreeMap<>();
                for (DayFigures day : instance.days()) {
                    saved.computeIfAbsent(day.day(), key -> new Counts()).add(day.counts());
                }
                long wrong = truth.days().entrySet().stream()
                                .filter(day -> !day.getValue().equals(saved.get(day.getKey())))
                                .count()
                        + Math.abs(saved.size() - truth.days().size());
                Counts all = new Counts();
                saved.values().forEach(all::add);
                right &= wrong == 0 && instance.openDays() == 0;
                out.println("| " + number + " | " + each + " | "
                        + all.of(Subject.SITE).views() + " | "
                        + all.of(Subject.SITE).visitors() + " | "
                        + (all.requests() - all.of(Subject.SITE).views()) + " | " + all.of(LeftOut.REPEAT) + " | "
                        + truth.lost() + " | " + wrong + " | " + instance.openDays() + " |");
            }
        }
        return right;
    }
}

package org.opengws.magnolia.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.opengws.magnolia.schedule.DutiesCommand;
import org.opengws.magnolia.schedule.ExportCommand;
import org.opengws.magnolia.schedule.HeadsCommand;
import org.opengws.magnolia.schedule.HourHeadsCommand;
import org.opengws.magnolia.schedule.ProductCommand;
import org.opengws.magnolia.schedule.ReconcileCommand;
import org.opengws.magnolia.schedule.TasksCommand;
import org.opengws.magnolia.work.Jobs;

/** The jobs: a command each, and when Magnolia's scheduler runs it. */
final class JobNodes {

    static final String WORKSPACE = "config";

    private static final String COMMANDS = "/modules/gws/commands";
    private static final String CATALOG = "gws";

    private record Job(String name, Class<? extends ProductCommand> command, String cron, String description) {}

    private static final List<Job> JOBS = List.of(
            new Job(Jobs.HEADS, HeadsCommand.class, "0 15 0 * * ?", "draws the heads of the days that are over"),
            new Job(
                    Jobs.HOUR_HEADS,
                    HourHeadsCommand.class,
                    "0 0 * * * ?",
                    "draws a head of what was decided since the last one"),
            new Job(Jobs.DUTIES, DutiesCommand.class, "0 0 2 * * ?", "looks for what is due and tells people"),
            new Job(
                    Jobs.EXPORT,
                    ExportCommand.class,
                    "0 0 4 ? * SUN",
                    "writes every decision into a file beside the heads, for the auditor"),
            new Job(
                    Jobs.RECONCILE,
                    ReconcileCommand.class,
                    "0 0 3 * * ?",
                    "compares what is public with what should be"),
            new Job(
                    Jobs.TASKS,
                    TasksCommand.class,
                    "0 0/10 * * * ?",
                    "brings tasks into line with the steps that wait"));

    private JobNodes() {}

    /** Each by itself: what an earlier version has of them keeps none of the others out. */
    static List<Addition> additions() {
        List<Addition> additions = new ArrayList<>();
        additions.add(new Addition(WORKSPACE, COMMANDS, new Tree(CATALOG, Tree.CONTENT, Map.of(), List.of())));
        JOBS.forEach(job -> additions.add(new Addition(
                WORKSPACE,
                COMMANDS + "/" + CATALOG,
                Tree.node(job.name(), Map.of("class", job.command().getName())))));
        JOBS.forEach(job -> additions.add(new Addition(WORKSPACE, "/modules/scheduler/config/jobs", schedule(job))));
        return additions;
    }

    private static Tree schedule(Job job) {
        return Tree.node(
                "gws-" + job.name(),
                Map.of(
                        "catalog",
                        CATALOG,
                        "command",
                        job.name(),
                        "cron",
                        job.cron(),
                        "description",
                        "GWS Publishing: " + job.description(),
                        "enabled",
                        "true"));
    }
}

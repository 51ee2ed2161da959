package org.opengws.magnolia.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.opengws.magnolia.schedule.ProductCommand;
import org.opengws.magnolia.work.Jobs;

/** The jobs: a command each, and when Magnolia's scheduler runs it. */
final class JobNodes {

    static final String WORKSPACE = "config";

    static final String COMMANDS = "/modules/gws/commands";
    static final String CATALOG = "gws";

    private record Job(String name, String cron, String description) {}

    private static final List<Job> JOBS = List.of(
            new Job(Jobs.HEADS, "0 15 0 * * ?", "draws the heads of the days that are over"),
            new Job(Jobs.HOUR_HEADS, "0 0 * * * ?", "draws a head of what was decided since the last one"),
            new Job(Jobs.DUTIES, "0 0 2 * * ?", "looks for what is due and tells people"),
            new Job(
                    Jobs.EXPORT,
                    "0 0 4 ? * SUN",
                    "writes every decision into a file beside the heads, for the auditor"),
            new Job(Jobs.RECONCILE, "0 0 3 * * ?", "compares what is public with what should be"),
            new Job(Jobs.TASKS, "0 0/10 * * * ?", "brings tasks into line with the steps that wait"));

    private JobNodes() {}

    /** Each by itself: what an earlier version has of them keeps none of the others out. */
    static List<Addition> additions() {
        List<Addition> additions = new ArrayList<>();
        additions.add(new Addition(WORKSPACE, COMMANDS, new Tree(CATALOG, Tree.CONTENT, Map.of(), List.of())));
        JOBS.forEach(job -> additions.add(new Addition(
                WORKSPACE,
                COMMANDS + "/" + CATALOG,
                Tree.node(
                        job.name(), Map.of("class", ProductCommand.class.getName(), ProductCommand.JOB, job.name())))));
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

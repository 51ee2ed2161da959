package org.opengws.magnolia.install;

import java.util.List;
import java.util.Map;

import org.opengws.magnolia.task.StepTasks;

/** The definition without which Magnolia opens no task of ours; it reads such definitions from its configuration alone. */
final class TaskNodes {

    static final String WORKSPACE = "config";

    private static final String MODULE = "/modules/gws";
    private static final String TASKS = "tasks";

    private TaskNodes() {}

    static List<Addition> additions() {
        return List.of(
                new Addition(WORKSPACE, MODULE, new Tree(TASKS, Tree.CONTENT, Map.of(), List.of())),
                new Addition(
                        WORKSPACE,
                        MODULE + "/" + TASKS,
                        Tree.node(
                                StepTasks.NAME,
                                Map.of(
                                        "class",
                                        "info.magnolia.task.definition.ConfiguredTaskDefinition",
                                        "name",
                                        StepTasks.NAME,
                                        "title",
                                        "gws.task.step",
                                        "taskView",
                                        "gws:step"))));
    }
}

package org.opengws.magnolia.install;

import java.util.List;
import java.util.function.Supplier;

import org.opengws.magnolia.guard.Guard;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;

/**
 * Tasks of ours, made only when they are executed. A task that says why it cannot be done is undone by Magnolia together
 * with the module's other tasks, and tried again at the next start; from any other failure Magnolia would not start.
 */
final class GuardedTasks implements Task {

    private final String name;
    private final Supplier<List<Task>> tasks;

    GuardedTasks(String name, Supplier<List<Task>> tasks) {
        this.name = name;
        this.tasks = tasks;
    }

    @Override
    public String getName() {
        return "GWS Publishing: " + name;
    }

    @Override
    public String getDescription() {
        return "Brings " + name + " into this Magnolia.";
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        try {
            for (Task task : tasks.get()) {
                task.execute(context);
            }
        } catch (RuntimeException | Error e) {
            throw new TaskExecutionException("Cannot bring " + name + ": " + Guard.reason(e), e);
        }
    }
}

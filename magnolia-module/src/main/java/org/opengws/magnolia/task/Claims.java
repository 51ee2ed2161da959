package org.opengws.magnolia.task;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import info.magnolia.event.EventBus;
import info.magnolia.event.HandlerRegistration;
import info.magnolia.task.Task;
import info.magnolia.task.TasksManager;
import info.magnolia.task.event.TaskEvent;
import info.magnolia.task.event.TaskEventHandler;

/**
 * Who claimed a task of ours first. Magnolia lets a second claim silently replace the first; this gives it back to who
 * had it. A claim shows that somebody looks at it, and decides nothing. Safe for many threads.
 */
public final class Claims implements TaskEventHandler, AutoCloseable {

    private final TasksManager tasks;
    private final Map<String, String> first = new ConcurrentHashMap<>();
    private final HandlerRegistration registration;

    /** Listens until it is closed. */
    public Claims(TasksManager tasks, EventBus system) {
        this.tasks = tasks;
        this.registration = system.addHandler(TaskEvent.class, this);
    }

    /** One that may have been claimed before this process listened. */
    void see(Task task) {
        String actor = task.getActorId();
        if (actor != null && !actor.isEmpty()) {
            first.putIfAbsent(task.getId(), actor);
        }
    }

    @Override
    public void taskClaimed(TaskEvent event) {
        Task task = event.getTask();
        if (!StepTasks.isOurs(task)) {
            return;
        }
        see(task);
        String holder = first.get(task.getId());
        if (holder != null && !holder.equals(task.getActorId())) {
            tasks.claim(task.getId(), holder);
        }
    }

    @Override
    public void taskAdded(TaskEvent event) {
        // nobody has claimed it yet
    }

    @Override
    public void taskArchived(TaskEvent event) {
        first.remove(event.getTask().getId());
    }

    @Override
    public void taskResolved(TaskEvent event) {
        first.remove(event.getTask().getId());
    }

    @Override
    public void taskFailed(TaskEvent event) {
        first.remove(event.getTask().getId());
    }

    @Override
    public void taskRemoved(TaskEvent event) {
        first.remove(event.getTask().getId());
    }

    @Override
    public void taskScheduled(TaskEvent event) {
        first.remove(event.getTask().getId());
    }

    @Override
    public void close() {
        registration.removeHandler();
    }
}

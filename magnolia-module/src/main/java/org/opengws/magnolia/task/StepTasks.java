package org.opengws.magnolia.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.edition.PublicationId;

import info.magnolia.task.Task;
import info.magnolia.task.TasksManager;

/**
 * Our tasks in Magnolia, brought into line with the steps that wait. A task that somebody claims or resolves there stays
 * what it is, a pointer: the step goes on waiting, and whoever may act may act. Tasks of others are not touched. Safe for
 * many threads.
 */
public final class StepTasks {

    static final String NAME = "gws-step";

    private static final List<Task.Status> OPEN = List.of(Task.Status.Created, Task.Status.InProgress);
    private static final List<Task.Status> OVER =
            List.of(Task.Status.Resolved, Task.Status.Failed, Task.Status.Archived, Task.Status.Scheduled);

    private final TasksManager tasks;
    private final Claims claims;
    private final String requestor;

    /** @param requestor name shown as who asks */
    public StepTasks(TasksManager tasks, Claims claims, String requestor) {
        this.tasks = tasks;
        this.claims = claims;
        this.requestor = requestor;
    }

    static boolean isOurs(Task task) {
        return NAME.equals(task.getName());
    }

    /** Leaves that publication the tasks that it should have, each once. */
    synchronized void bring(PublicationId publication, List<Pointer> wanted) {
        bring(ours(OPEN).stream().filter(task -> isOf(task, publication)).toList(), wanted);
    }

    /** Publications that have an open task. */
    Set<PublicationId> publications() {
        Set<PublicationId> known = new LinkedHashSet<>();
        for (Task task : ours(OPEN)) {
            String id = text(task, Pointer.PUBLICATION);
            if (PublicationId.isValid(id)) {
                known.add(new PublicationId(id));
            }
        }
        return known;
    }

    /** Removes what is over: Magnolia gets slow with many of them, and the decisions are kept elsewhere. */
    synchronized void clear() {
        ours(OVER).forEach(task -> tasks.removeTask(task.getId()));
    }

    private void bring(Collection<Task> open, List<Pointer> wanted) {
        Set<String> standing = new HashSet<>();
        for (Task task : open) {
            Optional<Pointer> pointer = wanted.stream()
                    .filter(one -> one.key().equals(text(task, Pointer.KEY)))
                    .findFirst();
            boolean right = pointer.isPresent()
                    && actors(task).equals(new TreeSet<>(pointer.get().actors()))
                    && isClaimedRightly(task, pointer.get())
                    && standing.add(pointer.get().key());
            if (right) {
                claims.see(task);
            } else {
                tasks.removeTask(task.getId());
            }
        }
        wanted.stream().filter(pointer -> !standing.contains(pointer.key())).forEach(this::add);
    }

    /** One claimed by somebody who may not act any more would be seen by nobody else. */
    private static boolean isClaimedRightly(Task task, Pointer pointer) {
        String actor = task.getActorId();
        return actor == null || actor.isEmpty() || pointer.actors().contains(actor);
    }

    private void add(Pointer pointer) {
        Task task = new Task();
        task.setName(NAME);
        task.setRequestor(requestor);
        task.setComment(pointer.comment());
        task.setActorIds(new ArrayList<>(pointer.actors()));
        task.setContent(pointer.content());
        tasks.addTask(task);
    }

    private List<Task> ours(List<Task.Status> statuses) {
        return tasks.findTasksByStatus(statuses).stream()
                .filter(StepTasks::isOurs)
                .toList();
    }

    private static boolean isOf(Task task, PublicationId publication) {
        return publication.value().equals(text(task, Pointer.PUBLICATION));
    }

    private static Set<String> actors(Task task) {
        return task.getActorIds() == null ? Set.of() : new TreeSet<>(task.getActorIds());
    }

    private static String text(Task task, String name) {
        Map<String, Object> content = task.getContent();
        return content == null || content.get(name) == null
                ? ""
                : content.get(name).toString();
    }
}

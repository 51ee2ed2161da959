package org.opengws.magnolia.task;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.edition.PublicationId;

import info.magnolia.task.Task;
import info.magnolia.task.TasksManager;

/**
 * Our tasks in Magnolia, brought into line with the steps that wait. A task that somebody claims or resolves there stays
 * what it is, a pointer: the step goes on waiting, and whoever may act may act. One whose step has passed is archived.
 * Tasks of others are not touched. Safe for many threads.
 */
public final class StepTasks {

    /** Of the definition by which Magnolia shows them; the installation registers it. */
    public static final String NAME = "gws-step";

    private static final List<Task.Status> OPEN = List.of(Task.Status.Created, Task.Status.InProgress);
    private static final List<Task.Status> OVER =
            List.of(Task.Status.Resolved, Task.Status.Failed, Task.Status.Scheduled);

    private final TasksManager tasks;

    public StepTasks(TasksManager tasks) {
        this.tasks = tasks;
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

    /** Archives what was ended in Magnolia, so that it does not count among what is to be done. */
    synchronized void archiveEnded() {
        ours(OVER).forEach(task -> tasks.archiveTask(task.getId()));
    }

    private void bring(Collection<Task> open, List<Pointer> wanted) {
        Set<String> standing = new HashSet<>();
        for (Task task : open) {
            Optional<Pointer> pointer = wanted.stream()
                    .filter(one -> one.key().equals(text(task, Pointer.KEY)))
                    .findFirst();
            if (pointer.isEmpty()) {
                tasks.archiveTask(task.getId());
            } else if (!isRight(task, pointer.get())
                    || !standing.add(pointer.get().key())) {
                tasks.removeTask(task.getId());
            }
        }
        wanted.stream().filter(pointer -> !standing.contains(pointer.key())).forEach(this::add);
    }

    /** Of its person alone, and saying what is so now. */
    private static boolean isRight(Task task, Pointer pointer) {
        String person = pointer.person().value();
        String actor = task.getActorId();
        return List.of(person).equals(task.getActorIds())
                && (actor == null || actor.isEmpty() || actor.equals(person))
                && pointer.sender().equals(task.getRequestor())
                && pointer.comment().equals(text(task, Pointer.COMMENT));
    }

    private void add(Pointer pointer) {
        Task task = new Task();
        task.setName(NAME);
        task.setRequestor(pointer.sender());
        task.setComment(pointer.comment());
        task.setActorIds(List.of(pointer.person().value()));
        task.setContent(pointer.content());
        tasks.addTask(task);
    }

    private List<Task> ours(List<Task.Status> statuses) {
        return tasks.findTasksByStatus(statuses).stream()
                .filter(task -> NAME.equals(task.getName()))
                .toList();
    }

    private static boolean isOf(Task task, PublicationId publication) {
        return publication.value().equals(text(task, Pointer.PUBLICATION));
    }

    private static String text(Task task, String name) {
        Map<String, Object> content = task.getContent();
        return content == null || content.get(name) == null
                ? ""
                : content.get(name).toString();
    }
}

package org.opengws.magnolia.task;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mockito.MockedConstruction;
import org.mockito.stubbing.Answer;
import org.opengws.publishing.people.PersonId;

import info.magnolia.task.Task;
import info.magnolia.task.TasksManager;

/** Magnolia's tasks, kept in memory. */
final class TestTasks implements TasksManager, AutoCloseable {

    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<Task, Map<String, Object>> states = new HashMap<>();
    private final MockedConstruction<Task> construction =
            mockConstruction(Task.class, (task, context) -> prepare(task));
    private int last;

    @Override
    public void addTask(Task task) {
        String id = "task-" + ++last;
        states.get(task).put("id", id);
        states.get(task).put("status", Task.Status.Created);
        tasks.put(id, task);
    }

    @Override
    public Collection<Task> findTasksByStatus(List<Task.Status> statuses) {
        return tasks.values().stream()
                .filter(task -> statuses.contains(task.getStatus()))
                .toList();
    }

    void claim(String taskId, String userId) {
        states.get(tasks.get(taskId)).put("actorId", userId);
        states.get(tasks.get(taskId)).put("status", Task.Status.InProgress);
    }

    void resolve(String taskId) {
        states.get(tasks.get(taskId)).put("status", Task.Status.Resolved);
    }

    @Override
    public void archiveTask(String taskId) {
        states.get(tasks.get(taskId)).put("status", Task.Status.Archived);
    }

    @Override
    public void removeTask(String taskId) {
        tasks.remove(taskId);
    }

    List<Task> all() {
        return new ArrayList<>(tasks.values());
    }

    List<Task> open() {
        return new ArrayList<>(findTasksByStatus(List.of(Task.Status.Created, Task.Status.InProgress)));
    }

    List<Task> archived() {
        return new ArrayList<>(findTasksByStatus(List.of(Task.Status.Archived)));
    }

    /** What the badge counts for that person. */
    List<Task> of(PersonId person) {
        return open().stream()
                .filter(task -> task.getActorIds().contains(person.value()))
                .toList();
    }

    Task only() {
        if (open().size() != 1) {
            throw new AssertionError(open().size() + " open tasks");
        }
        return open().get(0);
    }

    String comment(Task task) {
        return (String) states.get(task).get("comment");
    }

    Task ofSomebodyElse() {
        Task task = mock(Task.class);
        prepare(task);
        states.get(task).put("name", "publish");
        addTask(task);
        return task;
    }

    private void prepare(Task task) {
        Map<String, Object> state = new HashMap<>();
        states.put(task, state);
        when(task.getId()).thenAnswer(call -> state.get("id"));
        when(task.getName()).thenAnswer(call -> state.get("name"));
        when(task.getStatus()).thenAnswer(call -> state.get("status"));
        when(task.getActorId()).thenAnswer(call -> state.get("actorId"));
        when(task.getActorIds()).thenAnswer(call -> state.get("actorIds"));
        when(task.getRequestor()).thenAnswer(call -> state.get("requestor"));
        when(task.getContent()).thenAnswer(call -> state.get("content"));
        doAnswer(keep(state, "name")).when(task).setName(any());
        doAnswer(keep(state, "requestor")).when(task).setRequestor(any());
        doAnswer(keep(state, "comment")).when(task).setComment(any());
        doAnswer(keep(state, "actorIds")).when(task).setActorIds(any());
        doAnswer(keep(state, "content")).when(task).setContent(any());
    }

    private static Answer<Void> keep(Map<String, Object> state, String name) {
        return call -> {
            state.put(name, call.getArgument(0));
            return null;
        };
    }

    @Override
    public void close() {
        construction.close();
    }
}

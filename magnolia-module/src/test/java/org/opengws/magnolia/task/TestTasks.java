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

import info.magnolia.event.EventBus;
import info.magnolia.event.HandlerRegistration;
import info.magnolia.task.Task;
import info.magnolia.task.TasksManager;
import info.magnolia.task.event.TaskEvent;
import info.magnolia.task.event.TaskEventHandler;

/** Magnolia's tasks, kept in memory; like the real ones, they do not mind a second claim. */
final class TestTasks implements TasksManager, AutoCloseable {

    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<Task, Map<String, Object>> states = new HashMap<>();
    private final MockedConstruction<Task> construction =
            mockConstruction(Task.class, (task, context) -> prepare(task));
    private final List<TaskEventHandler> listeners = new ArrayList<>();
    private int last;

    Claims claims() {
        EventBus bus = mock(EventBus.class);
        when(bus.addHandler(any(), any())).thenAnswer(call -> {
            listeners.add(call.getArgument(1));
            return mock(HandlerRegistration.class);
        });
        return new Claims(this, bus);
    }

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

    @Override
    public void claim(String taskId, String userId) {
        states.get(tasks.get(taskId)).put("actorId", userId);
        states.get(tasks.get(taskId)).put("status", Task.Status.InProgress);
        TaskEvent event = mock(TaskEvent.class);
        when(event.getTask()).thenReturn(tasks.get(taskId));
        listeners.forEach(listener -> listener.taskClaimed(event));
    }

    void resolve(String taskId) {
        states.get(tasks.get(taskId)).put("status", Task.Status.Resolved);
    }

    @Override
    public void removeTask(String taskId) {
        tasks.remove(taskId);
    }

    List<Task> all() {
        return new ArrayList<>(tasks.values());
    }

    Task only() {
        if (tasks.size() != 1) {
            throw new AssertionError(tasks.size() + " tasks");
        }
        return tasks.values().iterator().next();
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
        when(task.getContent()).thenAnswer(call -> state.get("content"));
        doAnswer(keep(state, "name")).when(task).setName(any());
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

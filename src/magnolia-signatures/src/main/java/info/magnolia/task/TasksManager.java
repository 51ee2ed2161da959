package info.magnolia.task;

import java.util.Collection;
import java.util.List;

public interface TasksManager {

    void addTask(Task task);

    Collection<Task> findTasksByStatus(List<Task.Status> statuses);

    void claim(String taskId, String userId);

    void removeTask(String taskId);
}

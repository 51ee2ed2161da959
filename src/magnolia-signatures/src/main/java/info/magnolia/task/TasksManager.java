package info.magnolia.task;

import java.util.Collection;
import java.util.List;

public interface TasksManager {

    void addTask(Task task);

    Collection<Task> findTasksByStatus(List<Task.Status> statuses);

    void archiveTask(String taskId);

    void removeTask(String taskId);
}

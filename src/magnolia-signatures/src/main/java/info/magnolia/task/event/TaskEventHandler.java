package info.magnolia.task.event;

import info.magnolia.event.EventHandler;

public interface TaskEventHandler extends EventHandler {

    void taskClaimed(TaskEvent taskEvent);

    void taskAdded(TaskEvent taskEvent);

    void taskArchived(TaskEvent taskEvent);

    void taskResolved(TaskEvent taskEvent);

    void taskFailed(TaskEvent taskEvent);

    void taskRemoved(TaskEvent taskEvent);

    void taskScheduled(TaskEvent taskEvent);
}

package info.magnolia.task.event;

import info.magnolia.event.Event;
import info.magnolia.task.Task;

public class TaskEvent implements Event<TaskEventHandler> {

    public Task getTask() {
        throw new UnsupportedOperationException();
    }
}

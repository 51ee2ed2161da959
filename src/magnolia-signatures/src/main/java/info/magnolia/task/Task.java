package info.magnolia.task;

import java.util.List;
import java.util.Map;

public class Task {

    public enum Status {
        Created,
        InProgress,
        Resolved,
        Failed,
        Archived,
        Removed,
        Scheduled
    }

    public String getId() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public Status getStatus() {
        throw new UnsupportedOperationException();
    }

    public String getActorId() {
        throw new UnsupportedOperationException();
    }

    public List<String> getActorIds() {
        throw new UnsupportedOperationException();
    }

    public Map<String, Object> getContent() {
        throw new UnsupportedOperationException();
    }

    public void setName(String name) {
        throw new UnsupportedOperationException();
    }

    public void setComment(String comment) {
        throw new UnsupportedOperationException();
    }

    public void setActorIds(List<String> actorIds) {
        throw new UnsupportedOperationException();
    }

    public void setContent(Map<String, Object> content) {
        throw new UnsupportedOperationException();
    }

    public String getRequestor() {
        throw new UnsupportedOperationException();
    }

    public void setRequestor(String requestor) {
        throw new UnsupportedOperationException();
    }
}

package info.magnolia.ui.api.message;

public enum MessageType {
    UNKNOWN,
    ERROR,
    WARNING,
    INFO,
    WORKITEM
}

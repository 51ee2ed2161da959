package info.magnolia.event;

public interface HandlerRegistration {

    void removeHandler();
}

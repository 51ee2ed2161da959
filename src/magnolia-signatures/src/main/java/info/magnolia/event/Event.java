package info.magnolia.event;

public interface Event<H extends EventHandler> {}

package info.magnolia.config.registry;

public interface Registry<T> {}

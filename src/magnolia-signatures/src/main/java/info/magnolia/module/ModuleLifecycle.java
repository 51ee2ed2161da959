package info.magnolia.module;

public interface ModuleLifecycle {

    default void start(ModuleLifecycleContext moduleLifecycleContext) {
        throw new UnsupportedOperationException();
    }

    default void stop(ModuleLifecycleContext moduleLifecycleContext) {
        throw new UnsupportedOperationException();
    }
}

package info.magnolia.config.source;

public interface ConfigurationSource<T> {

    ConfigurationSourceType type();

    void start();
}

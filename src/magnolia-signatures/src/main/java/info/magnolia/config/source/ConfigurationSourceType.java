package info.magnolia.config.source;

public interface ConfigurationSourceType {}

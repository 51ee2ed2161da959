package info.magnolia.config.source;

public enum ConfigurationSourceTypes implements ConfigurationSourceType {
    file
}

package info.magnolia.config;

public interface NamedDefinition {

    String getName();
}

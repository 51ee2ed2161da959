package info.magnolia.config.registry;

public interface DefinitionType {

    String name();

    @SuppressWarnings("rawtypes")
    Class baseClass();
}

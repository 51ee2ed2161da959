package info.magnolia.config.registry;

public interface DefinitionMetadata extends DefinitionReference {

    DefinitionType getType();
}

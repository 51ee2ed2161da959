package info.magnolia.config.registry;

public interface DefinitionRawView {}

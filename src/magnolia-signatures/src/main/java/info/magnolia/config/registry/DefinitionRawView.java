package info.magnolia.config.registry;

public interface DefinitionRawView {

    DefinitionRawView EMPTY = new DefinitionRawView() {};
}

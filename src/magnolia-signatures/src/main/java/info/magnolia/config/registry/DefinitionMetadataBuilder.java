package info.magnolia.config.registry;

import info.magnolia.config.source.ConfigurationSourceType;

public abstract class DefinitionMetadataBuilder {

    public static DefinitionMetadataBuilder usingModuleAndRelativePathAsId() {
        throw new UnsupportedOperationException();
    }

    public DefinitionMetadataBuilder type(DefinitionType type) {
        throw new UnsupportedOperationException();
    }

    public DefinitionMetadataBuilder name(String name) {
        throw new UnsupportedOperationException();
    }

    public DefinitionMetadataBuilder module(String module) {
        throw new UnsupportedOperationException();
    }

    public DefinitionMetadataBuilder location(String location) {
        throw new UnsupportedOperationException();
    }

    public DefinitionMetadataBuilder relativeLocation(String relativeLocation) {
        throw new UnsupportedOperationException();
    }

    public DefinitionMetadataBuilder configurationSourceType(ConfigurationSourceType configurationSourceType) {
        throw new UnsupportedOperationException();
    }

    public DefinitionMetadata build() {
        throw new UnsupportedOperationException();
    }
}

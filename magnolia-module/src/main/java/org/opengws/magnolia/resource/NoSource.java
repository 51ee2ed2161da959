package org.opengws.magnolia.resource;

import info.magnolia.config.registry.AbstractRegistry;
import info.magnolia.config.registry.DefinitionMetadataBuilder;
import info.magnolia.config.registry.DefinitionProviderBuilder;
import info.magnolia.config.registry.DefinitionType;
import info.magnolia.config.source.AbstractConfigurationSource;
import info.magnolia.config.source.ConfigurationSourceType;
import info.magnolia.config.source.ConfigurationSourceTypes;

/**
 * Nothing to read from. Magnolia 6.3 warns in its log of a registry that is bound to no source; 6.2 has neither sources to
 * bind nor the classes that this one is made of, and it is not loaded there.
 */
final class NoSource extends AbstractConfigurationSource<ShownProcedure> {

    private NoSource(DefinitionType type) {
        super(DefinitionMetadataBuilder::usingModuleAndRelativePathAsId, type, DefinitionProviderBuilder::newBuilder);
    }

    static void bind(AbstractRegistry<ShownProcedure> registry) {
        registry.bindTo(new NoSource(registry.type()));
    }

    @Override
    public ConfigurationSourceType type() {
        return ConfigurationSourceTypes.file;
    }

    @Override
    public void start() {
        // nothing is read here
    }
}

package info.magnolia.config.registry;

import java.util.Collection;
import java.util.Set;

import info.magnolia.config.source.ConfigurationSource;
import info.magnolia.module.ModuleRegistry;

public abstract class AbstractRegistry<T> implements Registry<T> {

    public AbstractRegistry(ModuleRegistry moduleRegistry) {
        throw new UnsupportedOperationException();
    }

    public abstract DefinitionType type();

    public void bindTo(ConfigurationSource<T> configurationSource) {
        throw new UnsupportedOperationException();
    }

    public Set<DefinitionMetadata> unregisterAndRegister(
            Collection<DefinitionMetadata> toRemove, Collection<DefinitionProvider<T>> toAdd) {
        throw new UnsupportedOperationException();
    }

    public Collection<DefinitionProvider<T>> getAllProviders() {
        throw new UnsupportedOperationException();
    }

    public Collection<DefinitionMetadata> getAllMetadata() {
        throw new UnsupportedOperationException();
    }

    public DefinitionMetadataBuilder newMetadataBuilder() {
        throw new UnsupportedOperationException();
    }

    public DefinitionProviderBuilder<T> newDefinitionProviderBuilder() {
        throw new UnsupportedOperationException();
    }
}

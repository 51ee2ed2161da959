package info.magnolia.config.source;

import java.util.function.Supplier;

import info.magnolia.config.registry.DefinitionMetadataBuilder;
import info.magnolia.config.registry.DefinitionProviderBuilder;
import info.magnolia.config.registry.DefinitionType;

public abstract class AbstractConfigurationSource<T> implements ConfigurationSource<T> {

    public AbstractConfigurationSource(
            Supplier<DefinitionMetadataBuilder> metadataBuilder,
            DefinitionType type,
            Supplier<DefinitionProviderBuilder<T>> providerBuilder) {
        throw new UnsupportedOperationException();
    }
}

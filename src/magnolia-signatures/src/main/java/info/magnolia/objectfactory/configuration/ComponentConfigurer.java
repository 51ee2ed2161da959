package info.magnolia.objectfactory.configuration;

import info.magnolia.objectfactory.ComponentProvider;

public interface ComponentConfigurer {

    void doWithConfiguration(ComponentProvider parentComponentProvider, ComponentProviderConfiguration configuration);
}

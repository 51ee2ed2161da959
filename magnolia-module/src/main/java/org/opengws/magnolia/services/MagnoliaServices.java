package org.opengws.magnolia.services;

import jakarta.inject.Inject;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.cms.core.FileSystemHelper;
import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.config.registry.RegistryFacade;
import info.magnolia.init.MagnoliaConfigurationProperties;
import info.magnolia.module.ModuleRegistry;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.repository.RepositoryManager;
import info.magnolia.resourceloader.ResourceOrigin;

/** The services of Magnolia that the product is put together from. */
// Magnolia binds the raw type of its resources
@SuppressWarnings("rawtypes")
public record MagnoliaServices(
        ServerConfiguration server,
        MagnoliaConfigurationProperties properties,
        ModuleRegistry modules,
        RepositoryManager repositories,
        SecuritySupport security,
        ResourceOrigin resources,
        RegistryFacade definitions,
        ComponentProvider components,
        FileSystemHelper files) {

    @Inject
    public MagnoliaServices {}
}

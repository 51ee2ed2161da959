package org.opengws.magnolia;

import jakarta.inject.Inject;

import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;

/** What Magnolia starts and stops, and whose properties are the module's settings. */
public class GwsModule extends GwsSettings implements ModuleLifecycle {

    private final GwsProduct product;

    @Inject
    public GwsModule(GwsProduct product) {
        this.product = product;
    }

    /** Phase 1 is the server's start; 2 follows a stop where the module's configuration changed. */
    @Override
    public void start(ModuleLifecycleContext context) {
        product.start(this);
    }

    @Override
    public void stop(ModuleLifecycleContext context) {
        product.stop();
    }
}

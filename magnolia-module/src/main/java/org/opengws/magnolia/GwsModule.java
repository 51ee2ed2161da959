package org.opengws.magnolia;

import jakarta.inject.Inject;

import org.opengws.magnolia.guard.Guard;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.GwsSettings;

import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;

/** What Magnolia starts and stops, and whose properties are the module's settings. */
public class GwsModule extends GwsSettings implements ModuleLifecycle {

    private final GwsProduct product;

    @Inject
    public GwsModule(GwsProduct product) {
        this.product = product;
    }

    /**
     * Phase 1 is the server's start; 2 follows a stop where the module's configuration changed. A module that throws here
     * makes Magnolia 6.3 say of its whole instance that it is down.
     */
    @Override
    public void start(ModuleLifecycleContext context) {
        Guard.run(Guard.PRODUCT, () -> product.start(this));
    }

    @Override
    public void stop(ModuleLifecycleContext context) {
        // thrown on, Magnolia would stop no other module, and its process would never end
        Guard.run("the end", product::stop);
    }
}

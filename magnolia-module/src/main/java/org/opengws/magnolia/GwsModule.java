package org.opengws.magnolia;

import jakarta.inject.Inject;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.GwsSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import info.magnolia.module.ModuleLifecycle;
import info.magnolia.module.ModuleLifecycleContext;

/** What Magnolia starts and stops, and whose properties are the module's settings. */
public class GwsModule extends GwsSettings implements ModuleLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GwsModule.class);

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
        try {
            product.stop();
        } catch (RuntimeException e) {
            // thrown on, Magnolia would stop no other module, and its process would never end
            LOG.error("not everything of the module ended", e);
        }
    }
}

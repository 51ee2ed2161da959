package org.opengws.magnolia.start;

import java.time.Clock;
import jakarta.inject.Inject;

import org.opengws.magnolia.product.GwsSettings;
import org.opengws.magnolia.product.Opener;
import org.opengws.magnolia.product.Running;
import org.opengws.magnolia.services.MagnoliaServices;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.objectfactory.ComponentProvider;

/**
 * Has the product put together when it starts, and not before: whatever of it this Magnolia cannot link fails then, and
 * not where Magnolia makes its components.
 */
public class GuardedStart implements Opener {

    private final ServerConfiguration server;
    private final ComponentProvider components;

    @Inject
    public GuardedStart(ServerConfiguration server, ComponentProvider components) {
        this.server = server;
        this.components = components;
    }

    @Override
    public boolean isAuthorInstance() {
        return server.isAdmin();
    }

    @Override
    public Running open(GwsSettings settings) {
        // one by one: what Magnolia cannot make for a constructor's parameter it names, and not why
        return new ProductStart(
                        components.newInstance(MagnoliaServices.class),
                        components.newInstance(MagnoliaIntegrations.class),
                        Clock.systemUTC())
                .open(settings);
    }
}

package org.opengws.magnolia.install;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

import info.magnolia.module.InstallContext;

/** Whether this is an author, as the configuration says while the module that reads it has not started yet. */
final class Instance {

    private static final String ADMIN = "/server/admin";

    private Instance() {}

    static boolean isAuthor(InstallContext context) throws RepositoryException {
        Session config = context.getJCRSession("config");
        return config.propertyExists(ADMIN)
                && Boolean.parseBoolean(config.getProperty(ADMIN).getString());
    }
}

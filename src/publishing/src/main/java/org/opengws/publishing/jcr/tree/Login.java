package org.opengws.publishing.jcr.tree;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Where sessions of the module's own user come from; each host has its own. */
@FunctionalInterface
public interface Login {

    Session login(String workspace) throws RepositoryException;
}

package org.opengws.magnolia.session;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import jakarta.inject.Inject;

import org.opengws.publishing.jcr.tree.Sessions;

import info.magnolia.repository.RepositoryManager;
import info.magnolia.repository.definition.WorkspaceMappingDefinition;

/**
 * The module's own sessions: each a login of its own, never one that Magnolia shares within a request. They are taken
 * below Magnolia's wrappers, which would set modification dates and write an audit line for each index entry of ours.
 */
public final class SystemSessions {

    private final RepositoryManager repositories;

    @Inject
    public SystemSessions(RepositoryManager repositories) {
        this.repositories = repositories;
    }

    /** A pool; the caller closes it. */
    public Sessions on(String workspace) {
        return new Sessions(this::login, workspace, Sessions.USUAL);
    }

    private Session login(String workspace) throws RepositoryException {
        WorkspaceMappingDefinition mapping = repositories.getWorkspaceMapping(workspace);
        if (mapping == null) {
            throw new RepositoryException("Magnolia has no workspace " + workspace);
        }
        return repositories
                .getRepositoryProvider(mapping.getRepositoryName())
                .getSystemSession(mapping.getPhysicalWorkspaceName());
    }
}

package org.opengws.magnolia.install;

import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * One permission of a role that is not ours.
 *
 * @param role path of the role; where it is absent, nothing is added
 * @param list such as {@code acl_uri}
 * @param permissions of Magnolia's
 */
record AddingPermission(String role, String list, String path, long permissions) implements Adding.Step {

    @Override
    public boolean add(Session session) throws RepositoryException {
        if (!session.nodeExists(role)) {
            return false;
        }
        Tree.node(list, List.of()).addTo(session, role);
        Node acl = session.getNode(role + "/" + list);
        return !names(acl) && write(acl);
    }

    private boolean names(Node acl) throws RepositoryException {
        for (NodeIterator entries = acl.getNodes(); entries.hasNext(); ) {
            Node entry = entries.nextNode();
            if (entry.hasProperty("path")
                    && entry.getProperty("path").getString().equals(path)) {
                return true;
            }
        }
        return false;
    }

    private boolean write(Node acl) throws RepositoryException {
        String name = "gws";
        for (int more = 1; acl.hasNode(name); more++) {
            name = "gws" + more;
        }
        Node entry = acl.addNode(name, Tree.CONTENT_NODE);
        entry.setProperty("path", path);
        entry.setProperty("permissions", permissions);
        return true;
    }
}

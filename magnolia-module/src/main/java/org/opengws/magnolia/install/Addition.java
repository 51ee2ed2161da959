package org.opengws.magnolia.install;

import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * A tree at its place in Magnolia.
 *
 * @param workspace of Magnolia's
 * @param parent where it is added; made, as plain nodes, where it is absent
 */
public record Addition(String workspace, String parent, Tree tree) {

    /** As the guide and the health page name it. */
    public String path() {
        return workspace + ":" + (parent.equals("/") ? "" : parent) + "/" + tree.name();
    }

    public boolean isIn(Session session) throws RepositoryException {
        return session.nodeExists((parent.equals("/") ? "" : parent) + "/" + tree.name());
    }

    /** @return false where there is a node of that name already */
    public boolean addTo(Session session) throws RepositoryException {
        makeParent(session);
        return tree.addTo(session, parent);
    }

    private void makeParent(Session session) throws RepositoryException {
        StringBuilder path = new StringBuilder();
        for (String name : List.of(parent.split("/"))) {
            if (!name.isEmpty()) {
                Tree.node(name, List.of()).addTo(session, path.length() == 0 ? "/" : path.toString());
                path.append('/').append(name);
            }
        }
    }
}

package org.opengws.publishing.jcr.tree;

import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Folders that are made when first needed. */
public final class Folders {

    /** Written by {@link #grow}; says nothing. */
    public static final String GROWN = "grown";

    private Folders() {}

    public static Node folder(Session session, String path) throws RepositoryException {
        if (session.nodeExists(path)) {
            return session.getNode(path);
        }
        int slash = path.lastIndexOf('/');
        Node parent = slash == 0 ? session.getRootNode() : folder(session, path.substring(0, slash));
        return grow(parent, path.substring(slash + 1), Names.FOLDER);
    }

    /**
     * A child that others may be adding too. Where the base types let two children have one name, two sessions could
     * each add theirs; what is written on the parent makes the second save fail.
     */
    public static Node grow(Node parent, String name, String type) throws RepositoryException {
        if (parent.getDepth() > 0) {
            parent.setProperty(GROWN, UUID.randomUUID().toString());
        }
        return parent.addNode(name, type);
    }
}

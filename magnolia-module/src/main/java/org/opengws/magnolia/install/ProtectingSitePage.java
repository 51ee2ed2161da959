package org.opengws.magnolia.install;

import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import info.magnolia.cms.security.Permission;

/**
 * Whoever writes every page of the website only reads the one that carries the site: of a role's permissions Magnolia
 * follows the one with the longest path. Roles that say something of that page already stay as they are, and so does
 * superuser.
 *
 * @param page its path
 */
record ProtectingSitePage(String page) implements Adding.Step {

    private static final String LIST = "acl_website";
    private static final String SUPERUSER = "superuser";
    private static final String ROLE = "mgnl:role";
    private static final List<String> WHOLE = List.of("/", "/*");

    @Override
    public boolean add(Session session) throws RepositoryException {
        boolean added = false;
        for (Node role : roles(session.getRootNode())) {
            if (!role.getName().equals(SUPERUSER) && writesEverything(role)) {
                added |= new AddingPermission(role.getPath(), LIST, page, Permission.READ).add(session);
            }
        }
        return added;
    }

    private static List<Node> roles(Node folder) throws RepositoryException {
        List<Node> roles = new ArrayList<>();
        for (NodeIterator nodes = folder.getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            if (node.isNodeType(ROLE)) {
                roles.add(node);
            } else if (node.isNodeType("mgnl:folder")) {
                roles.addAll(roles(node));
            }
        }
        return roles;
    }

    private static boolean writesEverything(Node role) throws RepositoryException {
        if (!role.hasNode(LIST)) {
            return false;
        }
        for (NodeIterator entries = role.getNode(LIST).getNodes(); entries.hasNext(); ) {
            Node entry = entries.nextNode();
            if (entry.hasProperty("path")
                    && entry.hasProperty("permissions")
                    && WHOLE.contains(entry.getProperty("path").getString())
                    && entry.getProperty("permissions").getLong() > Permission.READ) {
                return true;
            }
        }
        return false;
    }
}

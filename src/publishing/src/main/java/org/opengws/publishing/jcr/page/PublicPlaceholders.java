package org.opengws.publishing.jcr.page;

import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.query.Query;

import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Sessions;

/**
 * Empty nodes where a page was that this instance no longer has but another one does: what transports nodes can only
 * take off a path that exists here. They are no pages, and are removed as soon as the other instance has lost its own.
 */
public final class PublicPlaceholders {

    private static final String MARK = "placeholder";

    private final Sessions sessions;

    /** @param sessions on workspace {@code gws-public} */
    public PublicPlaceholders(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Puts one there, with the folders above it; nothing where there is something. */
    public void put(String path) {
        if (!path.startsWith(PublicNames.PAGES + "/")) {
            throw new IllegalArgumentException("not below " + PublicNames.PAGES + ": " + path);
        }
        sessions.change(session -> {
            if (!session.nodeExists(path)) {
                Folders.folder(session, path).setProperty(MARK, true);
            }
            return null;
        });
    }

    /** Removes that one, and nothing else that may be there. */
    public void remove(String path) {
        sessions.change(session -> {
            if (session.propertyExists(path + "/" + MARK)) {
                session.getNode(path).remove();
            }
            return null;
        });
    }

    /** Makes room for a page, in the same save. */
    static void remove(Node parent, String name) throws RepositoryException {
        if (parent.hasProperty(name + "/" + MARK)) {
            parent.getNode(name).remove();
        }
    }

    /** Those that an end in between left. */
    public List<String> left() {
        return sessions.read(session -> {
            @SuppressWarnings("deprecation") // as all our queries, see PublicQuery
            Query query = session.getWorkspace()
                    .getQueryManager()
                    .createQuery(
                            "/jcr:root" + PublicNames.PAGES + "//element(*, " + Names.FOLDER + ")[@" + MARK + "]",
                            Query.XPATH);
            List<String> paths = new ArrayList<>();
            for (NodeIterator nodes = query.execute().getNodes(); nodes.hasNext(); ) {
                paths.add(nodes.nextNode().getPath());
            }
            return paths;
        });
    }
}

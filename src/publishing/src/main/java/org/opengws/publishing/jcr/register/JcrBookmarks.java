package org.opengws.publishing.jcr.register;

import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Session;

import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.PathName;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.storage.Bookmarks;

/** Bookmarks: {@code /bookmarks/<name>}. */
public final class JcrBookmarks implements Bookmarks {

    private static final String ROOT = "/bookmarks";
    private static final String VALUE = "value";

    private final Sessions sessions;

    public JcrBookmarks(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<String> get(String name) {
        String path = path(name);
        return sessions.read((Session session) -> session.nodeExists(path)
                ? Optional.of(session.getNode(path).getProperty(VALUE).getString())
                : Optional.empty());
    }

    @Override
    public void put(String name, String value) {
        sessions.change(session -> {
            Node root = Folders.folder(session, ROOT);
            String child = PathName.of(name);
            Node node = root.hasNode(child) ? root.getNode(child) : Folders.grow(root, child, Names.ENTRY);
            node.setProperty(VALUE, value);
            return null;
        });
    }

    @Override
    public void remove(String name) {
        String path = path(name);
        sessions.change(session -> {
            if (session.nodeExists(path)) {
                session.getNode(path).remove();
            }
            return null;
        });
    }

    private static String path(String name) {
        return ROOT + "/" + PathName.of(name);
    }
}

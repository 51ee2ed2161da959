package org.opengws.publishing.jcr.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.PathName;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.SavedFilter;
import org.opengws.publishing.storage.SavedFilters;

/** Filters that people named: {@code /filters/<person>/<name>}. */
public final class JcrSavedFilters implements SavedFilters {

    public static final String ROOT = "/filters";

    private static final String QUERY = "query";

    private final Sessions sessions;

    public JcrSavedFilters(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<SavedFilter> of(PersonId person) {
        return sessions.read(session -> read(session, person));
    }

    private static List<SavedFilter> read(Session session, PersonId person) throws RepositoryException {
        List<SavedFilter> filters = new ArrayList<>();
        if (session.nodeExists(path(person))) {
            for (NodeIterator all = session.getNode(path(person)).getNodes(); all.hasNext(); ) {
                Node node = all.nextNode();
                filters.add(new SavedFilter(
                        PathName.text(node.getName()), node.getProperty(QUERY).getString()));
            }
        }
        filters.sort(Comparator.comparing(SavedFilter::name));
        return List.copyOf(filters);
    }

    @Override
    public boolean keep(PersonId person, SavedFilter filter) {
        return sessions.change(session -> {
            Node folder = Folders.folder(session, path(person));
            String name = PathName.of(filter.name());
            boolean known = folder.hasNode(name);
            if (!known && folder.getNodes().getSize() >= MOST) {
                return false;
            }
            Node node = known ? folder.getNode(name) : Folders.grow(folder, name, Names.ENTRY);
            node.setProperty(QUERY, filter.query());
            return true;
        });
    }

    @Override
    public void remove(PersonId person, String name) {
        String path = path(person) + "/" + PathName.of(name);
        sessions.change(session -> {
            if (session.nodeExists(path)) {
                session.getNode(path).remove();
            }
            return null;
        });
    }

    private static String path(PersonId person) {
        return ROOT + "/" + PathName.of(person.value());
    }
}

package org.opengws.publishing.jcr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.Office;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.index.IdWalk;
import org.opengws.publishing.jcr.publication.Entries;
import org.opengws.publishing.jcr.publication.Stored;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.storage.Batch;

/** Compares every entry of every index with what the publications say, both ways. */
public final class IndexCheck {

    private IndexCheck() {}

    /** Entries that are too many, with {@code +}, and that are missing, with {@code -}. */
    public static List<String> differences(Office office) {
        TreeSet<String> wanted = new TreeSet<>();
        List<String> found = new ArrayList<>();
        office.sessions.read(session -> {
            for (Batch<PublicationId> batch = new IdWalk(session).from(Batch.START, 100); ; ) {
                for (PublicationId id : batch.items()) {
                    wanted.addAll(wanted(office.sessions, session, id));
                }
                if (batch.isLast()) {
                    break;
                }
                batch = new IdWalk(session).from(batch.next(), 100);
            }
            collect(session.getNode("/index"), found);
            return null;
        });
        List<String> differences = new ArrayList<>();
        found.stream().filter(entry -> !wanted.remove(entry)).forEach(entry -> differences.add("+ " + entry));
        wanted.forEach(entry -> differences.add("- " + entry));
        return differences;
    }

    private static List<String> wanted(Sessions sessions, Session session, PublicationId id)
            throws RepositoryException {
        Stored stored = Stored.read(sessions, new Paths().find(session, id).orElseThrow());
        return Entries.of(stored.publication(), stored.changed(), stored.isStranded()).stream()
                .map(entry -> key(entry.path(), entry.day(), entry.name()))
                .toList();
    }

    private static void collect(Node node, List<String> found) throws RepositoryException {
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType(Names.ENTRY)) {
                String month = node.getParent().getName();
                LocalDate day = LocalDate.parse(month + "-" + node.getName().substring(0, 2));
                found.add(key(node.getParent().getParent().getPath(), day, child.getName()));
            } else {
                collect(child, found);
            }
        }
    }

    private static String key(String root, LocalDate day, String name) {
        return root + " " + day + " " + name;
    }
}

package org.opengws.publishing.jcr.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.storage.Batch;

/** Goes through all ids in the order of their characters; it can stop anywhere and go on later. */
public final class IdWalk {

    private final Session session;

    public IdWalk(Session session) {
        this.session = session;
    }

    /** @param from the last id of the part before, or empty */
    public Batch<PublicationId> from(String from, int limit) throws RepositoryException {
        List<PublicationId> ids = new ArrayList<>();
        if (session.nodeExists(Paths.IDS)) {
            collect(session.getNode(Paths.IDS), "", from, limit + 1, ids);
        }
        boolean more = ids.size() > limit;
        List<PublicationId> part = more ? ids.subList(0, limit) : ids;
        return new Batch<>(part, more ? part.get(part.size() - 1).value() : "");
    }

    private static void collect(Node node, String prefix, String from, int most, List<PublicationId> ids)
            throws RepositoryException {
        for (Map.Entry<String, Node> child : sorted(node).entrySet()) {
            if (prefix.length() == 2) {
                if (child.getKey().compareTo(from) > 0) {
                    ids.add(new PublicationId(child.getKey()));
                }
            } else {
                String begin = prefix + child.getKey();
                if (from.isEmpty() || begin.compareTo(from.substring(0, begin.length())) >= 0) {
                    collect(child.getValue(), begin, from, most, ids);
                }
            }
            if (ids.size() >= most) {
                return;
            }
        }
    }

    private static Map<String, Node> sorted(Node node) throws RepositoryException {
        TreeMap<String, Node> sorted = new TreeMap<>();
        for (NodeIterator all = node.getNodes(); all.hasNext(); ) {
            Node child = all.nextNode();
            sorted.put(child.getName(), child);
        }
        return sorted;
    }
}

package org.opengws.publishing.jcr.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.edition.PublicationId;

/**
 * Where a publication is: {@code /publications/<yyyy>/<mm>/<bucket>/<id>}, by the month in which it was begun, and
 * {@code /ids/<a>/<b>/<id>}, which says that month, so that an id is found without a search. Neither ever changes.
 */
public final class Paths {

    public static final String IDS = "/ids";

    private static final String PUBLICATIONS = "/publications";
    private static final String MONTH = "month";
    private static final int MOST_KNOWN = 50_000;

    private final Map<PublicationId, String> known = new ConcurrentHashMap<>();

    public Optional<Node> find(Session session, PublicationId id) throws RepositoryException {
        String path = known.get(id);
        if (path == null) {
            String entry = id(id);
            if (!session.nodeExists(entry)) {
                return Optional.empty();
            }
            path = path(session.getNode(entry).getProperty(MONTH).getString(), id);
            remember(id, path);
        }
        return session.nodeExists(path) ? Optional.of(session.getNode(path)) : Optional.empty();
    }

    public Node parent(Session session, PublicationId id, Instant created) throws RepositoryException {
        String path = path(month(created), id);
        return Folders.folder(session, path.substring(0, path.lastIndexOf('/')));
    }

    public void register(Session session, PublicationId id, Instant created) throws RepositoryException {
        String path = id(id);
        Folders.folder(session, path.substring(0, path.lastIndexOf('/')))
                .addNode(id.value(), Names.ENTRY)
                .setProperty(MONTH, month(created));
    }

    /** The entry that knows the month. */
    public static String id(PublicationId id) {
        return IDS + "/" + id.value().charAt(0) + "/" + id.value().charAt(1) + "/" + id.value();
    }

    private void remember(PublicationId id, String path) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(id, path);
    }

    private static String path(String month, PublicationId id) {
        // 256 buckets: a month of an import of a hundred thousand still has less than 500 in each
        String bucket = String.format("%02x", id.value().substring(0, 3).hashCode() & 0xff);
        return PUBLICATIONS + "/" + month + "/" + bucket + "/" + id.value();
    }

    private static String month(Instant created) {
        LocalDate day = Moments.day(created);
        return String.format("%04d/%02d", day.getYear(), day.getMonthValue());
    }
}

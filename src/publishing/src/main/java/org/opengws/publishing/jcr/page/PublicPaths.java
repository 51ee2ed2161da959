package org.opengws.publishing.jcr.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Moments;

/**
 * Where a public page is: {@code /published/<yyyy>/<mm>/<a>/<id>}, by the month in which its publication was begun and
 * the first letter of its id. It never moves, so a path once found is remembered.
 */
final class PublicPaths {

    private static final int MOST_KNOWN = 50_000;

    private final Map<PublicationId, String> known = new ConcurrentHashMap<>();

    Optional<Node> find(Session session, PublicationId id) throws RepositoryException {
        String path = known.get(id);
        if (path != null && session.propertyExists(path + "/" + PublicTree.ID)) { // and no placeholder
            return Optional.of(session.getNode(path));
        }
        Optional<Node> found = PublicQuery.byId(id).first(session);
        if (found.isPresent()) {
            remember(id, found.get().getPath());
        }
        return found;
    }

    static Node parent(Session session, PublicationId id, Instant created) throws RepositoryException {
        LocalDate day = Moments.day(created);
        return Folders.folder(
                session,
                String.format(
                        "%s/%04d/%02d/%s",
                        PublicNames.PAGES,
                        day.getYear(),
                        day.getMonthValue(),
                        id.value().charAt(0)));
    }

    private void remember(PublicationId id, String path) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(id, path);
    }
}

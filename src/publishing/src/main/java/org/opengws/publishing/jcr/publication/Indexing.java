package org.opengws.publishing.jcr.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.index.DayIndex;
import org.opengws.publishing.jcr.index.DayWalk;
import org.opengws.publishing.jcr.index.Entry;
import org.opengws.publishing.jcr.index.Index;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.jcr.tree.Sessions;

/**
 * Enters into the indexes what an earlier release did not: day by day in the order in which things changed, for that is
 * the order of an index. Doing it twice does nothing the second time.
 */
public final class Indexing {

    private static final String WHOLE = "version";
    private static final String HERE = Index.ROOT.substring(0, Index.ROOT.length() - 1);

    private final Sessions sessions;
    private final Paths paths;

    Indexing(Sessions sessions, Paths paths) {
        this.sessions = sessions;
        this.paths = paths;
    }

    /** Whether every index holds all that belongs in it. */
    static boolean isWhole(Session session) throws RepositoryException {
        String version = HERE + "/" + WHOLE;
        return session.propertyExists(version) && session.getProperty(version).getLong() >= Index.VERSION;
    }

    void run() {
        if (sessions.read(Indexing::isWhole)) {
            return;
        }
        for (LocalDate day : sessions.read(
                session -> walk(session, LocalDate.MIN, LocalDate.MAX).days())) {
            sessions.change(session -> {
                enter(session, day);
                return null;
            });
        }
        sessions.change(session -> {
            Folders.folder(session, HERE).setProperty(WHOLE, Index.VERSION);
            return null;
        });
    }

    private void enter(Session session, LocalDate day) throws RepositoryException {
        walk(session, day, day).each((listed, same) -> {
            Node publication =
                    paths.find(session, new PublicationId(listed.getName())).orElseThrow();
            Stored stored = sessions.read(reading -> Stored.read(sessions, publication));
            boolean entered = false;
            for (Entry entry : Entries.of(stored.publication(), stored.changed(), stored.isStranded())) {
                if (DayIndex.find(session, entry.path(), entry.day(), entry.name()) == null) {
                    DayIndex.add(session, entry.path(), entry.day(), entry.name());
                    entered = true;
                }
            }
            if (entered) {
                // whoever saves it meanwhile would leave an entry behind that is no longer true
                publication.setProperty(Names.LOCK, UUID.randomUUID().toString());
            }
            return true;
        });
    }

    private static DayWalk walk(Session session, LocalDate first, LocalDate last) throws RepositoryException {
        String recent = Index.ROOT + Index.RECENT;
        List<Node> roots = session.nodeExists(recent) ? List.of(session.getNode(recent)) : List.of();
        return DayWalk.oldestFirst(roots).between(first, last);
    }
}

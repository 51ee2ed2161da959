package org.opengws.publishing.jcr.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.audit.DayHead;
import org.opengws.publishing.audit.DayHeads;
import org.opengws.publishing.jcr.index.DayIndex;
import org.opengws.publishing.jcr.index.DayWalk;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Sessions;

/** Heads of days: {@code /heads/<yyyy-mm>/<dd>/head}. */
public final class JcrDayHeads implements DayHeads {

    public static final String ROOT = "/heads";

    private static final String NAME = "head";
    private static final String PREVIOUS = "previous";
    private static final String DECISIONS = "decisions";
    private static final String HASH = "hash";

    private final Sessions sessions;

    public JcrDayHeads(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<DayHead> last() {
        return sessions.read(JcrDayHeads::last);
    }

    @Override
    public List<DayHead> after(Optional<LocalDate> day) {
        return sessions.read(session -> {
            List<DayHead> heads = new ArrayList<>();
            if (session.nodeExists(ROOT)) {
                LocalDate from = day.map(last -> last.plusDays(1)).orElse(LocalDate.MIN);
                DayWalk.oldestFirst(List.of(session.getNode(ROOT)))
                        .between(from, LocalDate.MAX)
                        .each((node, of) -> heads.add(head(node, of)));
            }
            return heads;
        });
    }

    @Override
    public void append(DayHead head) {
        sessions.change(session -> {
            Folders.folder(session, ROOT)
                    .setProperty(Names.LOCK, UUID.randomUUID().toString());
            Optional<DayHead> last = last(session);
            boolean follows = head.previous().equals(last.map(DayHead::hash).orElse(DayHead.START))
                    && last.filter(one -> !one.day().isBefore(head.day())).isEmpty();
            if (!follows) {
                throw new IllegalStateException("another head was drawn meanwhile; " + head.day() + " does not follow");
            }
            Node node = DayIndex.add(session, ROOT, head.day(), NAME);
            node.setProperty(PREVIOUS, head.previous());
            node.setProperty(DECISIONS, head.decisions());
            node.setProperty(HASH, head.hash());
            return null;
        });
    }

    private static Optional<DayHead> last(Session session) throws RepositoryException {
        if (!session.nodeExists(ROOT)) {
            return Optional.empty();
        }
        return DayWalk.newestFirst(List.of(session.getNode(ROOT))).page(0, 1, JcrDayHeads::head).items().stream()
                .findFirst();
    }

    private static DayHead head(Node node, LocalDate day) throws RepositoryException {
        return new DayHead(
                day,
                node.getProperty(PREVIOUS).getString(),
                Math.toIntExact(node.getProperty(DECISIONS).getLong()),
                node.getProperty(HASH).getString());
    }
}

package org.opengws.publishing.jcr.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;

import org.opengws.publishing.audit.DayHead;
import org.opengws.publishing.audit.HourHead;
import org.opengws.publishing.audit.HourHeads;
import org.opengws.publishing.jcr.index.DayIndex;
import org.opengws.publishing.jcr.index.DayWalk;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Moments;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Sessions;

/** Hour heads by the day on which they were drawn: {@code /hour-heads/<yyyy-mm>/<dd>/<moment>}. */
public final class JcrHourHeads implements HourHeads {

    public static final String ROOT = "/hour-heads";

    private static final String AT = "at";
    private static final String DAY = "day";
    private static final String PREVIOUS = "previous";
    private static final String DECISIONS = "decisions";
    private static final String HASH = "hash";
    private static final String ADDED = "added";

    private final Sessions sessions;

    public JcrHourHeads(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<HourHead> last() {
        return sessions.read(JcrHourHeads::last);
    }

    @Override
    public List<HourHead> after(Optional<Instant> at) {
        return sessions.read(session -> {
            List<HourHead> heads = new ArrayList<>();
            if (session.nodeExists(ROOT)) {
                LocalDate from = at.map(Moments::day).orElse(LocalDate.MIN);
                DayWalk.oldestFirst(List.of(session.getNode(ROOT)))
                        .between(from, LocalDate.MAX)
                        .each((node, day) -> heads.add(head(node)));
            }
            heads.removeIf(
                    head -> at.filter(moment -> !head.at().isAfter(moment)).isPresent());
            return heads;
        });
    }

    @Override
    public void append(HourHead head) {
        sessions.change(session -> {
            Folders.folder(session, ROOT)
                    .setProperty(Names.LOCK, UUID.randomUUID().toString());
            Optional<HourHead> last = last(session);
            boolean follows = head.previous().equals(last.map(HourHead::hash).orElse(DayHead.START))
                    && last.filter(one -> !head.isLaterThan(one)).isEmpty();
            if (!follows) {
                throw new IllegalStateException("another hour head was drawn meanwhile; " + head.at() + " is late");
            }
            Node node = DayIndex.add(
                    session,
                    ROOT,
                    Moments.day(head.at()),
                    head.at().getEpochSecond() + "-" + head.at().getNano());
            node.setProperty(AT, head.at().toString());
            node.setProperty(DAY, head.day().toString());
            node.setProperty(PREVIOUS, head.previous());
            node.setProperty(DECISIONS, head.decisions());
            node.setProperty(HASH, head.hash());
            node.setProperty(ADDED, head.added().toArray(new String[0]));
            return null;
        });
    }

    private static Optional<HourHead> last(Session session) throws RepositoryException {
        if (!session.nodeExists(ROOT)) {
            return Optional.empty();
        }
        return DayWalk.newestFirst(List.of(session.getNode(ROOT)))
                .page(0, 1, (node, day) -> head(node))
                .items()
                .stream()
                .findFirst();
    }

    private static HourHead head(Node node) throws RepositoryException {
        List<String> added = new ArrayList<>();
        for (Value value : node.getProperty(ADDED).getValues()) {
            added.add(value.getString());
        }
        return new HourHead(
                Instant.parse(node.getProperty(AT).getString()),
                LocalDate.parse(node.getProperty(DAY).getString()),
                node.getProperty(PREVIOUS).getString(),
                Math.toIntExact(node.getProperty(DECISIONS).getLong()),
                node.getProperty(HASH).getString(),
                added);
    }
}

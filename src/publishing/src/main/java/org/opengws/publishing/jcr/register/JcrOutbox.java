package org.opengws.publishing.jcr.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.jcr.index.DayIndex;
import org.opengws.publishing.jcr.index.DayWalk;
import org.opengws.publishing.jcr.tree.Moments;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.storage.Outbox;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.Page;

/**
 * The outbox: {@code /outbox/open/<yyyy-mm>/<dd>/<id>} by the day on which an entry was saved, and {@code /outbox/held/…}
 * by the day until which it is held. Both begin an id: {@code 20261122-<order>}, with {@code h} before a held one's day.
 */
public final class JcrOutbox implements Outbox {

    private static final String OPEN = "/outbox/open";
    private static final String HELD = "/outbox/held";

    private static final String VERSION = "version";

    private final Sessions sessions;
    private final Paths paths;

    public JcrOutbox(Sessions sessions, Paths paths) {
        this.sessions = sessions;
        this.paths = paths;
    }

    /**
     * In the save of the decision.
     *
     * @param version of the publication that it saves; whoever does what the entry says must not do it with an earlier one
     */
    public static void add(Session session, OutboxEntry entry, long version) throws RepositoryException {
        added(session, entry).setProperty(VERSION, version);
    }

    /** In the save of what it tells of. */
    static void add(Session session, OutboxEntry entry) throws RepositoryException {
        added(session, entry);
    }

    private static Node added(Session session, OutboxEntry entry) throws RepositoryException {
        OutboxId id = OutboxId.next(entry);
        Node node = DayIndex.add(session, root(id), id.day(), id.value());
        Trees.update(node, new Tree(""), OutboxTree.of(entry));
        return node;
    }

    @Override
    public void add(Collection<OutboxEntry> entries) {
        sessions.change(session -> {
            for (OutboxEntry entry : entries) {
                add(session, entry);
            }
            return null;
        });
    }

    @Override
    public List<OutboxEntry> due(Instant now, int limit) {
        LocalDate today = Moments.day(now);
        List<OutboxEntry> due = sessions.read(session -> {
            List<OutboxEntry> ready = new ArrayList<>();
            Set<String> blocked = new HashSet<>();
            // what was held may now come before something open of its lane
            List<OutboxEntry> released = released(session, today);
            walk(session, OPEN, LocalDate.MAX, entry -> {
                while (!released.isEmpty() && released.get(0).id().compareTo(entry.id()) < 0) {
                    take(released.remove(0), now, blocked, ready, limit);
                }
                take(entry, now, blocked, ready, limit);
                return ready.size() < limit;
            });
            released.forEach(entry -> take(entry, now, blocked, ready, limit));
            return ready;
        });
        if (due.isEmpty()) {
            return due;
        }
        // an entry may be seen before what it was saved with, and must not be done without it
        sessions.awaitSave();
        return sessions.read(session -> {
            List<OutboxEntry> told = new ArrayList<>();
            for (OutboxEntry entry : due) {
                if (isThere(session, entry)) {
                    told.add(entry);
                }
            }
            return told;
        });
    }

    /** Whether what it tells of has come in from the machine on which it was saved. */
    private boolean isThere(Session session, OutboxEntry entry) throws RepositoryException {
        if (entry.kind() == OutboxEntry.Kind.OFFICE) {
            return JcrOfficeActs.isThere(session, Integer.parseInt(entry.reference()));
        }
        Optional<Node> node = find(session, entry.id());
        Optional<Node> publication = entry.publication().isPresent()
                ? paths.find(session, entry.publication().get())
                : Optional.empty();
        return node.isEmpty()
                || !node.get().hasProperty(VERSION)
                || publication.isPresent()
                        && publication.get().getProperty(VERSION).getLong()
                                >= node.get().getProperty(VERSION).getLong();
    }

    private static List<OutboxEntry> released(Session session, LocalDate today) throws RepositoryException {
        List<OutboxEntry> released = new ArrayList<>();
        walk(session, HELD, today, released::add);
        released.sort(Comparator.comparing(OutboxEntry::id));
        return released;
    }

    private static void take(OutboxEntry entry, Instant now, Set<String> blocked, List<OutboxEntry> ready, int limit) {
        boolean first = !entry.stuck() && blocked.add(entry.lane());
        if (first && !entry.restsAt(now) && ready.size() < limit) {
            ready.add(entry);
        }
    }

    @Override
    public void done(String id) {
        sessions.change(session -> {
            OutboxId entry = new OutboxId(id);
            DayIndex.remove(session, root(entry), entry.day(), id);
            return null;
        });
    }

    @Override
    public void failed(String id, String reason, Instant retryAt, boolean stuck) {
        sessions.change(session -> {
            Optional<Node> node = find(session, id);
            if (node.isPresent()) {
                OutboxEntry entry = OutboxTree.entry(node.get());
                update(node.get(), entry, OutboxTree.failed(entry, reason, retryAt, stuck));
            }
            return null;
        });
    }

    @Override
    public boolean retry(String id) {
        return sessions.change(session -> {
            Optional<Node> node = find(session, id);
            if (node.isPresent()) {
                OutboxEntry entry = OutboxTree.entry(node.get());
                update(node.get(), entry, OutboxTree.fresh(entry));
            }
            return node.isPresent();
        });
    }

    @Override
    public Page<OutboxEntry> list(boolean onlyStuck, int offset, int limit) {
        return sessions.read(session -> {
            List<OutboxEntry> all = new ArrayList<>();
            for (String root : List.of(OPEN, HELD)) {
                walk(session, root, LocalDate.MAX, entry -> {
                    if (!onlyStuck || entry.stuck()) {
                        all.add(entry);
                    }
                    return all.size() <= Page.COUNTED + offset + limit;
                });
            }
            all.sort(Comparator.comparing(OutboxEntry::createdAt).thenComparing(OutboxEntry::id));
            int to = Math.min(all.size(), offset + limit);
            return new Page<>(
                    all.subList(Math.min(offset, to), to),
                    Math.min(all.size(), Page.COUNTED),
                    all.size() > Page.COUNTED);
        });
    }

    @FunctionalInterface
    private interface EntryVisitor {
        boolean visit(OutboxEntry entry);
    }

    private static void walk(Session session, String root, LocalDate until, EntryVisitor visitor)
            throws RepositoryException {
        if (session.nodeExists(root)) {
            DayWalk.oldestFirst(List.of(session.getNode(root)))
                    .between(LocalDate.MIN, until)
                    .each((node, day) -> visitor.visit(OutboxTree.entry(node)));
        }
    }

    private static void update(Node node, OutboxEntry before, OutboxEntry after) throws RepositoryException {
        Trees.update(node, OutboxTree.of(before), OutboxTree.of(after));
    }

    private static Optional<Node> find(Session session, String id) throws RepositoryException {
        OutboxId entry = new OutboxId(id);
        return Optional.ofNullable(DayIndex.find(session, root(entry), entry.day(), id));
    }

    private static String root(OutboxId id) {
        return id.isHeld() ? HELD : OPEN;
    }
}

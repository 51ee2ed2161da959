package org.opengws.publishing.jcr;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.OutboxEntry;

/**
 * One transition in one session: locks, reads, decides, writes what is different, saves once. The lock is written before
 * anything is read, so that of two that overlap the second save fails. Where a save fails although the publication itself
 * is as it was read (two decisions on different publications met in an index), what was decided is written again.
 */
final class Transition {

    /** Where a test may stop a transition and let another one go on. */
    enum Point {
        LOCKED,
        READ,
        DECIDED,
        WRITTEN,
        SAVED
    }

    /** What happens at these points: nothing, outside tests. */
    @FunctionalInterface
    interface Steps {
        Steps NONE = point -> {};

        void at(Point point);
    }

    private final Session session;
    private final Paths paths;
    private final PublicationId id;
    private final Instant now;
    private final Steps steps;

    Transition(Session session, Paths paths, PublicationId id, Instant now, Steps steps) {
        this.session = session;
        this.paths = paths;
        this.id = id;
        this.now = now;
        this.steps = steps;
    }

    Outcome change(Function<Publication, Outcome> decide) throws RepositoryException {
        Optional<Node> node = paths.find(session, id);
        if (node.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND));
        }
        lock(node.get());
        Stored before = Stored.read(node.get());
        steps.at(Point.READ);
        Outcome outcome = decide.apply(before.publication());
        steps.at(Point.DECIDED);
        return outcome instanceof Outcome.Accepted accepted ? save(node.get(), before, accepted) : outcome;
    }

    private Outcome save(Node first, Stored before, Outcome.Accepted accepted) throws RepositoryException {
        Node node = first;
        for (int attempt = 1; ; attempt++) {
            try {
                write(node, before, accepted);
                steps.at(Point.WRITTEN);
                session.save();
                steps.at(Point.SAVED);
                return accepted;
            } catch (RepositoryException e) {
                Sessions.retry(session, attempt, e);
                node = paths.find(session, id).orElseThrow();
                lock(node);
                if (!isAsRead(node, before)) {
                    return Outcome.refused(Refusal.of(RefusalCode.STALE));
                }
            }
        }
    }

    private void lock(Node node) throws RepositoryException {
        node.setProperty(Names.LOCK, UUID.randomUUID().toString());
        steps.at(Point.LOCKED);
    }

    private static boolean isAsRead(Node node, Stored before) throws RepositoryException {
        Stored current = Stored.read(node);
        return current.publication().equals(before.publication());
    }

    private void write(Node node, Stored before, Outcome.Accepted accepted) throws RepositoryException {
        Publication next = accepted.next();
        Trees.update(node, before.tree(), PublicationTree.of(next, now));
        new FrozenRounds(node).write(before.publication(), next);
        Set<Entry> earlier = Entries.of(before.publication(), before.changed());
        Set<Entry> later = Entries.of(next, now);
        for (Entry entry : without(earlier, later)) {
            DayIndex.remove(session, entry.path(), entry.day(), entry.name());
        }
        for (Entry entry : without(later, earlier)) {
            DayIndex.add(session, entry.path(), entry.day(), entry.name());
        }
        after(before.publication().decisions().size(), accepted);
    }

    /** Journal and outbox: what must be told of this save. */
    private void after(int decided, Outcome.Accepted accepted) throws RepositoryException {
        Publication next = accepted.next();
        for (var decision : next.decisions().subList(decided, next.decisions().size())) {
            JcrJournal.add(session, id, decision);
        }
        List<OutboxEntry> entries = OutboxEntry.of(accepted, now);
        for (OutboxEntry entry : entries) {
            JcrOutbox.add(session, entry);
        }
    }

    private static Set<Entry> without(Set<Entry> these, Set<Entry> those) {
        Set<Entry> left = new LinkedHashSet<>(these);
        left.removeAll(those);
        return left;
    }

    /** Empty refusal where the id is taken, which its randomness makes a fault. */
    Outcome create(Outcome.Accepted begun) throws RepositoryException {
        for (int attempt = 1; ; attempt++) {
            try {
                add(begun);
                steps.at(Point.WRITTEN);
                session.save();
                return begun;
            } catch (RepositoryException e) {
                Sessions.retry(session, attempt, e);
                if (paths.find(session, id).isPresent()) {
                    return Outcome.refused(Refusal.of(RefusalCode.STALE));
                }
            }
        }
    }

    /** Everything that a save of a new publication writes, unsaved. */
    void add(Outcome.Accepted begun) throws RepositoryException {
        Publication publication = begun.next();
        Tree tree = PublicationTree.of(publication, now)
                .put(Names.LOCK, UUID.randomUUID().toString());
        Node parent = paths.parent(session, id, publication.createdAt());
        Trees.create(parent, id.value(), tree);
        paths.register(session, id, publication.createdAt());
        new FrozenRounds(parent.getNode(id.value())).writeAll(publication);
        for (Entry entry : Entries.of(publication, now)) {
            DayIndex.add(session, entry.path(), entry.day(), entry.name());
        }
        after(0, begun);
    }
}

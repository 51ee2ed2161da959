package org.opengws.publishing.jcr.publication;

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
import org.opengws.publishing.jcr.index.DayIndex;
import org.opengws.publishing.jcr.index.Entry;
import org.opengws.publishing.jcr.register.JcrJournal;
import org.opengws.publishing.jcr.register.JcrOutbox;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.jcr.tree.Whole;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.OutboxEntry;

/**
 * One transition: locks, reads, decides, writes what is different; whoever calls it saves once. The lock is written before
 * anything is read, so that of two that overlap the second save fails. Where a save fails although the publication itself
 * is as it was read (two decisions on different publications met in an index), it is called again and writes again what
 * was decided the first time.
 */
public final class Transition {

    /** Where a test may stop a transition and let another one go on. */
    public enum Point {
        LOCKED,
        READ,
        DECIDED,
        WRITTEN
    }

    /** What happens at these points: nothing, outside tests. */
    @FunctionalInterface
    public interface Steps {
        Steps NONE = point -> {};

        void at(Point point);
    }

    private record Decided(Stored before, Outcome.Accepted accepted) {}

    private final Sessions sessions;
    private final Paths paths;
    private final PublicationId id;
    private final Instant now;
    private final Steps steps;
    private Optional<Decided> decided = Optional.empty();

    Transition(Sessions sessions, Paths paths, PublicationId id, Instant now, Steps steps) {
        this.sessions = sessions;
        this.paths = paths;
        this.id = id;
        this.now = now;
        this.steps = steps;
    }

    /** Leaves the session with everything to save, or with nothing where it is refused. */
    Outcome change(Session session, Function<Publication, Outcome> decide) throws RepositoryException {
        Optional<Node> node = paths.find(session, id);
        if (node.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND));
        }
        lock(node.get());
        Stored stored = sessions.read(same -> Stored.read(sessions, node.get()));
        steps.at(Point.READ);
        Outcome outcome = decided.isEmpty() ? decide(stored, decide) : again(stored, decided.get());
        steps.at(Point.DECIDED);
        if (outcome instanceof Outcome.Accepted accepted) {
            write(session, node.get(), stored, accepted);
            steps.at(Point.WRITTEN);
        } else {
            session.refresh(false);
        }
        return outcome;
    }

    /** Leaves the session with nothing but what lists show to save. */
    void renewLines(Session session) throws RepositoryException {
        Optional<Node> node = paths.find(session, id);
        if (node.isEmpty()) {
            session.refresh(false);
            return;
        }
        lock(node.get());
        Tree lines = new Tree(Names.PUBLICATION);
        Stored stored = sessions.read(same -> Stored.read(sessions, node.get()));
        Lines.put(lines, stored.publication());
        for (var property : lines.properties().entrySet()) {
            Trees.write(node.get(), property.getKey(), property.getValue());
            stored.tree().set(property.getKey(), property.getValue());
        }
        Whole.seal(node.get(), stored.tree());
    }

    /** Leaves the session with the mark and its place among what waits to save, or with nothing where that is so. */
    void strand(Session session, boolean stranded) throws RepositoryException {
        Optional<Node> node = paths.find(session, id);
        if (node.isEmpty()) {
            session.refresh(false);
            return;
        }
        lock(node.get());
        Stored stored = sessions.read(same -> Stored.read(sessions, node.get()));
        if (stored.isStranded() == stranded) {
            session.refresh(false);
            return;
        }
        node.get().setProperty(Names.STRANDED, stranded ? Boolean.TRUE.toString() : null);
        Whole.seal(node.get(), stored.stranded(stranded));
        replace(
                session,
                Entries.of(stored.publication(), stored.changed(), !stranded),
                Entries.of(stored.publication(), stored.changed(), stranded));
    }

    private Outcome decide(Stored stored, Function<Publication, Outcome> decide) {
        Outcome outcome = decide.apply(stored.publication());
        if (outcome instanceof Outcome.Accepted accepted) {
            decided = Optional.of(new Decided(stored, accepted));
        }
        return outcome;
    }

    private static Outcome again(Stored stored, Decided first) {
        return stored.publication().equals(first.before().publication())
                ? first.accepted()
                : Outcome.refused(Refusal.of(RefusalCode.STALE));
    }

    private void lock(Node node) throws RepositoryException {
        node.setProperty(Names.LOCK, UUID.randomUUID().toString());
        steps.at(Point.LOCKED);
    }

    private void write(Session session, Node node, Stored before, Outcome.Accepted accepted)
            throws RepositoryException {
        Publication next = accepted.next();
        Trees.update(node, before.tree(), Whole.sealed(PublicationTree.of(next, now)));
        new FrozenRounds(sessions, node).write(before.publication(), next);
        replace(
                session,
                Entries.of(before.publication(), before.changed(), before.isStranded()),
                Entries.of(next, now));
        after(session, before.publication().decisions().size(), accepted);
    }

    private static void replace(Session session, Set<Entry> earlier, Set<Entry> later) throws RepositoryException {
        for (Entry entry : without(earlier, later)) {
            DayIndex.remove(session, entry.path(), entry.day(), entry.name());
        }
        for (Entry entry : without(later, earlier)) {
            DayIndex.add(session, entry.path(), entry.day(), entry.name());
        }
    }

    /** Journal and outbox: what must be told of this save. */
    private void after(Session session, int earlier, Outcome.Accepted accepted) throws RepositoryException {
        Publication next = accepted.next();
        for (var decision : next.decisions().subList(earlier, next.decisions().size())) {
            JcrJournal.add(session, id, decision);
            sessions.toTell(witness -> witness.decided(id, decision));
        }
        List<OutboxEntry> entries = OutboxEntry.of(accepted, now);
        for (OutboxEntry entry : entries) {
            JcrOutbox.add(session, entry, next.version());
        }
    }

    private static Set<Entry> without(Set<Entry> these, Set<Entry> those) {
        Set<Entry> left = new LinkedHashSet<>(these);
        left.removeAll(those);
        return left;
    }

    /** Everything that a save of a new publication writes, unsaved. */
    void add(Session session, Outcome.Accepted begun) throws RepositoryException {
        Publication publication = begun.next();
        Tree tree = Whole.sealed(PublicationTree.of(publication, now))
                .put(Names.LOCK, UUID.randomUUID().toString());
        Node parent = paths.parent(session, id, publication.createdAt());
        Trees.create(parent, id.value(), tree);
        paths.register(session, id, publication.createdAt());
        new FrozenRounds(sessions, parent.getNode(id.value())).writeAll(publication);
        for (Entry entry : Entries.of(publication, now)) {
            DayIndex.add(session, entry.path(), entry.day(), entry.name());
        }
        after(session, 0, begun);
    }
}

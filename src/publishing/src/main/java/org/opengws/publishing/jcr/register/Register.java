package org.opengws.publishing.jcr.register;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.jcr.tree.Whole;
import org.opengws.publishing.office.Acted;

/**
 * One value kept below one node and in memory. Each use compares the node's version, so that what another session or
 * another machine saved is noticed; a new one is read as it was saved, see {@link Whole}.
 */
final class Register<T> {

    private static final String VERSION = "version";

    private record Known<T>(long version, T value) {}

    private final Sessions sessions;
    private final Clock clock;
    private final String path;
    private final T empty;
    private final Function<T, Tree> writer;
    private final Function<Tree, T> reader;
    private final AtomicReference<Known<T>> known = new AtomicReference<>();

    Register(Sessions sessions, Clock clock, String path, T empty, Function<T, Tree> writer, Function<Tree, T> reader) {
        this.sessions = sessions;
        this.clock = clock;
        this.path = path;
        this.empty = empty;
        this.writer = writer;
        this.reader = reader;
    }

    T get() {
        return sessions.read(session -> {
            if (!isThere(session)) {
                return empty;
            }
            Node node = session.getNode(path);
            long version = node.getProperty(VERSION).getLong();
            Known<T> held = known.get();
            if (held == null || held.version() != version) {
                Tree tree = Whole.read(sessions, node, Set.of());
                held = new Known<>(tree.large(VERSION), reader.apply(tree));
                known.set(held);
            }
            return held.value();
        });
    }

    boolean isThere() {
        return sessions.read(this::isThere);
    }

    /** A folder that nobody has written anything to yet is no value. */
    private boolean isThere(Session session) throws RepositoryException {
        return session.propertyExists(path + "/" + VERSION);
    }

    /** Saved with the act that tells of it. */
    Checked<T> change(Function<T, Checked<Acted<T>>> change) {
        return sessions.change(session -> {
            Node node = locked(session);
            Tree before = sessions.read(same -> Whole.read(sessions, node, Set.of()));
            T value = before.properties().containsKey(VERSION) ? reader.apply(before) : empty;
            Checked<Acted<T>> changed = change.apply(value);
            if (changed.isRefused()) {
                session.refresh(false);
            } else {
                Acted<T> acted = changed.orThrow();
                write(node, before, acted);
                JcrOfficeActs.add(sessions, session, acted.act(), clock.instant());
            }
            return changed.fold(acted -> Checked.of(acted.value()), Checked::refused);
        });
    }

    private void write(Node node, Tree before, Acted<T> acted) throws RepositoryException {
        Tree after = writer.apply(acted.value())
                .put(VERSION, before.large(VERSION) + 1)
                .put("changedBy", acted.act().by().id().value())
                .put("changedAt", clock.instant().toString());
        Trees.update(node, before, Whole.sealed(after));
    }

    private Node locked(Session session) throws RepositoryException {
        Node node = Folders.folder(session, path);
        node.setProperty(Names.LOCK, UUID.randomUUID().toString());
        return node;
    }
}

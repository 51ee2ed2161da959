package org.opengws.publishing.jcr.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.PathName;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeId;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.Page;

/** Notices: {@code /notices/<person>/unread/<id>} and {@code /notices/<person>/read/<id>}. */
public final class JcrNotices implements Notices {

    public static final String ROOT = "/notices";

    private static final String UNREAD = "unread";
    private static final String READ = "read";

    private final Sessions sessions;

    public JcrNotices(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public int add(Collection<Notice> notices, Predicate<Notice> mailed) {
        return sessions.change(session -> {
            int added = 0;
            for (Notice notice : notices) {
                added += add(session, notice, mailed) ? 1 : 0;
            }
            return added;
        });
    }

    private static boolean add(Session session, Notice notice, Predicate<Notice> mailed) throws RepositoryException {
        if (node(session, notice.person(), notice.id()).isPresent()) {
            return false;
        }
        Node unread = Folders.folder(session, path(notice.person(), UNREAD));
        write(unread, notice);
        if (mailed.test(notice)) {
            JcrOutbox.add(session, OutboxEntry.mail(notice.reference(), notice.at()));
        }
        trim(session, notice.person());
        return true;
    }

    /** Oldest read ones first, then oldest unread ones. */
    private static void trim(Session session, PersonId person) throws RepositoryException {
        long beyond = size(session, person, UNREAD) + size(session, person, READ) - MOST;
        for (String state : List.of(READ, UNREAD)) {
            if (beyond > 0) {
                List<Notice> oldest = read(session, person, state);
                oldest.sort(Comparator.comparing(Notice::at));
                for (Notice notice : oldest.subList(0, (int) Math.min(beyond, oldest.size()))) {
                    session.getNode(path(person, state) + "/" + notice.id()).remove();
                    beyond--;
                }
            }
        }
    }

    @Override
    public Optional<Notice> find(PersonId person, NoticeId id) {
        return sessions.read(session -> {
            Optional<Node> node = node(session, person, id);
            return node.isPresent() ? Optional.of(NoticeTree.notice(node.get(), person)) : Optional.empty();
        });
    }

    @Override
    public Page<Notice> of(PersonId person, boolean onlyUnread, int offset, int limit) {
        return sessions.read(session -> {
            List<Notice> found = read(session, person, UNREAD);
            if (!onlyUnread) {
                found.addAll(read(session, person, READ));
            }
            found.sort(Comparator.comparing(Notice::at).reversed().thenComparing(Notice::id));
            return new Page<>(found.stream().skip(offset).limit(limit).toList(), found.size(), false);
        });
    }

    @Override
    public int unread(PersonId person) {
        return sessions.read(session -> (int) size(session, person, UNREAD));
    }

    @Override
    public void read(PersonId person, Collection<NoticeId> ids, Instant at) {
        sessions.change(session -> {
            for (NoticeId id : ids) {
                markRead(session, person, id, at);
            }
            return null;
        });
    }

    @Override
    public void readAll(PersonId person, Instant at) {
        sessions.change(session -> {
            for (Notice notice : read(session, person, UNREAD)) {
                markRead(session, person, notice.id(), at);
            }
            return null;
        });
    }

    private static void markRead(Session session, PersonId person, NoticeId id, Instant at) throws RepositoryException {
        String unread = path(person, UNREAD) + "/" + id;
        if (session.nodeExists(unread)) {
            Notice notice = NoticeTree.notice(session.getNode(unread), person);
            session.getNode(unread).remove();
            write(Folders.folder(session, path(person, READ)), notice.readAt(at));
        }
    }

    @Override
    public int purge(Instant readBefore) {
        int purged = 0;
        for (String person : people()) {
            purged += sessions.change(session -> purge(session, new PersonId(person), readBefore));
        }
        return purged;
    }

    private List<String> people() {
        return sessions.read(session -> {
            List<String> people = new ArrayList<>();
            if (session.nodeExists(ROOT)) {
                for (NodeIterator all = session.getNode(ROOT).getNodes(); all.hasNext(); ) {
                    people.add(PathName.text(all.nextNode().getName()));
                }
            }
            return people;
        });
    }

    private static int purge(Session session, PersonId person, Instant readBefore) throws RepositoryException {
        int purged = 0;
        for (Notice notice : read(session, person, READ)) {
            if (notice.readAt().filter(at -> at.isBefore(readBefore)).isPresent()) {
                session.getNode(path(person, READ) + "/" + notice.id()).remove();
                purged++;
            }
        }
        return purged;
    }

    private static void write(Node folder, Notice notice) throws RepositoryException {
        Node node = Folders.grow(folder, notice.id().value(), Names.ENTRY);
        Trees.update(node, new Tree(""), NoticeTree.of(notice));
    }

    private static List<Notice> read(Session session, PersonId person, String state) throws RepositoryException {
        List<Notice> notices = new ArrayList<>();
        String path = path(person, state);
        if (session.nodeExists(path)) {
            for (NodeIterator all = session.getNode(path).getNodes(); all.hasNext(); ) {
                notices.add(NoticeTree.notice(all.nextNode(), person));
            }
        }
        return notices;
    }

    private static long size(Session session, PersonId person, String state) throws RepositoryException {
        String path = path(person, state);
        return session.nodeExists(path) ? session.getNode(path).getNodes().getSize() : 0;
    }

    private static Optional<Node> node(Session session, PersonId person, NoticeId id) throws RepositoryException {
        for (String state : List.of(UNREAD, READ)) {
            String path = path(person, state) + "/" + id;
            if (session.nodeExists(path)) {
                return Optional.of(session.getNode(path));
            }
        }
        return Optional.empty();
    }

    private static String path(PersonId person, String state) {
        return ROOT + "/" + PathName.of(person.value()) + "/" + state;
    }
}

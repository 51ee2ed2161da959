package org.opengws.publishing.jcr.register;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.storage.StorageException;
import org.opengws.publishing.visits.Counts;
import org.opengws.publishing.visits.DayFigures;
import org.opengws.publishing.visits.DayPart;
import org.opengws.publishing.visits.VisitStore;

/**
 * Counts in workspace {@code gws-metrics}: {@code /visits/<yyyy-mm>/<dd>/<instance>}. Each save of a running day adds a part
 * with what came since; when there are many they are joined, so that a save costs what came and not what is there. A day
 * that is over is one text with its SHA-256, and nothing of a visitor.
 */
public final class JcrVisits implements VisitStore {

    private static final String ROOT = "/visits";
    private static final String COUNTS = "counts";
    private static final String HASH = "hash";
    private static final String CLOSED = "closed";
    private static final String REOPENED = "reopened";
    private static final String FULL = "full";
    private static final String TOKENS = "tokens";
    private static final String NUMBER = "number";

    /** Requests told by the whole, by which a reader sees that he read half of a save. */
    private static final String REQUESTS = "requests";

    private static final String PARTS = "parts";
    private static final String SEEN = "seen";

    /** What was joined stands apart, since each save writes the day's own node. */
    private static final String JOINED = "joined";

    private static final int MOST_TOKENS = 4;
    private static final int MOST_PARTS = 40;
    private static final int READINGS = 100;

    private final Sessions sessions;

    /** @param sessions on workspace {@code gws-metrics} */
    public JcrVisits(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(String instance, DayPart part) {
        sessions.change(session -> {
            Node day = day(session, instance, part.day());
            day.setProperty(Names.LOCK, UUID.randomUUID().toString());
            List<String> tokens =
                    new ArrayList<>(day.hasProperty(TOKENS) ? Trees.texts(day.getProperty(TOKENS)) : List.of());
            if (tokens.contains(part.token())) {
                session.refresh(false);
                return null;
            }
            tokens.add(part.token());
            int old = Math.max(0, tokens.size() - MOST_TOKENS);
            day.setProperty(TOKENS, tokens.subList(old, tokens.size()).toArray(new String[0]));
            day.setProperty(REQUESTS, number(day, REQUESTS) + part.counts().requests());
            day.setProperty(FULL, flag(day, FULL) || part.full());
            if (flag(day, CLOSED)) {
                day.setProperty(REOPENED, number(day, REOPENED) + 1);
                write(day, counts(day).add(part.counts()));
            } else {
                addPart(day, part);
            }
            return null;
        });
    }

    private static void addPart(Node day, DayPart part) throws RepositoryException {
        long number = number(day, NUMBER) + 1;
        day.setProperty(NUMBER, number);
        Node parts = child(day, PARTS);
        if (parts.getNodes().getSize() >= MOST_PARTS) {
            join(day, parts, number);
        }
        Node added = child(day, PARTS).addNode(Long.toString(number), Names.PART);
        added.setProperty(COUNTS, part.counts().text());
        if (part.seen().length > 0) {
            added.setProperty(SEEN, text(part.seen()));
        }
    }

    private static void join(Node day, Node parts, long number) throws RepositoryException {
        Counts counts = counts(day);
        List<long[]> marks = new ArrayList<>();
        for (NodeIterator all = parts.getNodes(); all.hasNext(); ) {
            Node part = all.nextNode();
            counts.add(Counts.parse(part.getProperty(COUNTS).getString()));
            if (part.hasProperty(SEEN)) {
                marks.add(marks(part.getProperty(SEEN).getString()));
            }
        }
        child(day, JOINED).setProperty(COUNTS, counts.text());
        Node seen = child(day, SEEN).addNode(Long.toString(number), Names.PART);
        seen.setProperty(SEEN, text(marks.stream().flatMapToLong(Arrays::stream).toArray()));
        parts.remove();
    }

    @Override
    public DayFigures open(String instance, LocalDate day, Consumer<long[]> seen) {
        return sessions.read(session -> {
            String path = path(instance, day);
            if (!session.nodeExists(path)) {
                return new DayFigures(instance, day, new Counts(), false, 0, false);
            }
            Node node = session.getNode(path);
            for (String container : List.of(SEEN, PARTS)) {
                for (Node part : children(node, container)) {
                    if (part.hasProperty(SEEN)) {
                        seen.accept(marks(part.getProperty(SEEN).getString()));
                    }
                }
            }
            return figures(instance, day, node);
        });
    }

    @Override
    public void close(String instance, LocalDate before) {
        for (LocalDate day : open(instance, before)) {
            sessions.change(session -> {
                Node node = session.getNode(path(instance, day));
                node.setProperty(Names.LOCK, UUID.randomUUID().toString());
                Counts counts = counts(node);
                for (Node part : children(node, PARTS)) {
                    counts.add(Counts.parse(part.getProperty(COUNTS).getString()));
                }
                write(node, counts);
                node.setProperty(CLOSED, true);
                for (String container : List.of(JOINED, PARTS, SEEN)) {
                    if (node.hasNode(container)) {
                        node.getNode(container).remove();
                    }
                }
                return null;
            });
        }
    }

    /** Days of that instance that are not closed. */
    private List<LocalDate> open(String instance, LocalDate before) {
        List<LocalDate> open = new ArrayList<>();
        sessions.read(session -> {
            each(session, LocalDate.MIN, before.minusDays(1), (day, node) -> {
                if (node.getName().equals(instance) && !flag(node, CLOSED)) {
                    open.add(day);
                }
            });
            return null;
        });
        return open;
    }

    @Override
    public List<DayFigures> days(LocalDate first, LocalDate last) {
        return sessions.read(session -> {
            List<DayFigures> days = new ArrayList<>();
            each(session, first, last, (day, node) -> days.add(whole(node.getName(), day, node)));
            return days;
        });
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(LocalDate day, Node instance) throws RepositoryException;
    }

    private static void each(Session session, LocalDate first, LocalDate last, Visitor visitor)
            throws RepositoryException {
        if (!session.nodeExists(ROOT)) {
            return;
        }
        for (Node month : sorted(session.getNode(ROOT))) {
            YearMonth of = YearMonth.parse(month.getName());
            if (of.atEndOfMonth().isBefore(first) || of.atDay(1).isAfter(last)) {
                continue;
            }
            for (Node date : sorted(month)) {
                LocalDate day = of.atDay(Integer.parseInt(date.getName()));
                if (!day.isBefore(first) && !day.isAfter(last)) {
                    for (Node instance : sorted(date)) {
                        visitor.visit(day, instance);
                    }
                }
            }
        }
    }

    /** A repository shows one item of a save before the next one. */
    private static DayFigures whole(String instance, LocalDate day, Node node) throws RepositoryException {
        for (int reading = 1; ; reading++) {
            DayFigures figures = figures(instance, day, node);
            if (figures.counts().requests() == number(node, REQUESTS)) {
                return figures;
            }
            if (reading == READINGS) {
                throw new StorageException(
                        "the counts of " + day + " by " + instance + " are not what was saved", null);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            node.getSession().refresh(false);
        }
    }

    private static DayFigures figures(String instance, LocalDate day, Node node) throws RepositoryException {
        Counts counts = counts(node);
        for (Node part : children(node, PARTS)) {
            counts.add(Counts.parse(part.getProperty(COUNTS).getString()));
        }
        return new DayFigures(
                instance, day, counts, flag(node, CLOSED), (int) number(node, REOPENED), flag(node, FULL));
    }

    private static Node day(Session session, String instance, LocalDate day) throws RepositoryException {
        String path = path(instance, day);
        if (session.nodeExists(path)) {
            return session.getNode(path);
        }
        String parent = path.substring(0, path.lastIndexOf('/'));
        return Folders.grow(Folders.folder(session, parent), instance, Names.PART);
    }

    private static String path(String instance, LocalDate day) {
        return String.format("%s/%s/%02d/%s", ROOT, YearMonth.from(day), day.getDayOfMonth(), instance);
    }

    private static Counts counts(Node node) throws RepositoryException {
        if (node.hasProperty(COUNTS)) {
            return Counts.parse(node.getProperty(COUNTS).getString());
        }
        String joined = JOINED + "/" + COUNTS;
        return node.hasProperty(joined) ? Counts.parse(node.getProperty(joined).getString()) : new Counts();
    }

    private static void write(Node node, Counts counts) throws RepositoryException {
        String text = counts.text();
        node.setProperty(COUNTS, text);
        node.setProperty(HASH, Sha256.of(text));
    }

    private static Node child(Node node, String name) throws RepositoryException {
        return node.hasNode(name) ? node.getNode(name) : node.addNode(name, Names.PART);
    }

    private static List<Node> children(Node node, String name) throws RepositoryException {
        List<Node> children = new ArrayList<>();
        if (node.hasNode(name)) {
            node.getNode(name).getNodes().forEachRemaining(child -> children.add((Node) child));
        }
        return children;
    }

    private static List<Node> sorted(Node node) throws RepositoryException {
        List<Node> children = new ArrayList<>();
        node.getNodes().forEachRemaining(child -> children.add((Node) child));
        children.sort((one, other) -> name(one).compareTo(name(other)));
        return children;
    }

    private static String name(Node node) {
        try {
            return node.getName();
        } catch (RepositoryException e) {
            throw new StorageException("a node has no name", e);
        }
    }

    private static long number(Node node, String name) throws RepositoryException {
        return node.hasProperty(name) ? node.getProperty(name).getLong() : 0;
    }

    private static boolean flag(Node node, String name) throws RepositoryException {
        return node.hasProperty(name) && node.getProperty(name).getBoolean();
    }

    private static String text(long[] marks) {
        ByteBuffer bytes = ByteBuffer.allocate(marks.length * Long.BYTES);
        bytes.asLongBuffer().put(marks);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static long[] marks(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        long[] marks = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(marks);
        return marks;
    }
}

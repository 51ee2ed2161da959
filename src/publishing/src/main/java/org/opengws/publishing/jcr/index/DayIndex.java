package org.opengws.publishing.jcr.index;

import java.time.LocalDate;
import java.time.YearMonth;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;

/**
 * Entries by day: {@code <root>/<yyyy-mm>/<dd>/<name>}, in the order in which they came. A day that has too many children
 * goes on in {@code dd.1}, {@code dd.2}; what is empty goes.
 */
public final class DayIndex {

    /** A node with more children than some hundreds makes each addition slow. */
    public static final int FULL = 250;

    private DayIndex() {}

    /** Adds it at the end of its day; it must not be there. */
    public static Node add(Session session, String root, LocalDate day, String name) throws RepositoryException {
        Node month = Folders.folder(session, root + "/" + YearMonth.from(day));
        return bucket(month, day).addNode(name, Names.ENTRY);
    }

    /** Nothing where it is not there. */
    public static void remove(Session session, String root, LocalDate day, String name) throws RepositoryException {
        Node entry = find(session, root, day, name);
        if (entry != null) {
            remove(entry, root);
        }
    }

    public static void remove(Node entry, String root) throws RepositoryException {
        Node parent = entry.getParent();
        entry.remove();
        int depth = depth(root);
        while (parent.getDepth() >= depth && !parent.hasNodes()) {
            Node empty = parent;
            parent = empty.getParent();
            empty.remove();
        }
    }

    /** Null where it is not there. */
    public static Node find(Session session, String root, LocalDate day, String name) throws RepositoryException {
        String month = root + "/" + YearMonth.from(day);
        String usual = month + "/" + two(day) + "/" + name;
        if (session.nodeExists(usual)) {
            return session.getNode(usual);
        }
        if (!session.nodeExists(month)) {
            return null;
        }
        for (NodeIterator buckets = session.getNode(month).getNodes(two(day) + "*"); buckets.hasNext(); ) {
            Node bucket = buckets.nextNode();
            if (bucket.hasNode(name)) {
                return bucket.getNode(name);
            }
        }
        return null;
    }

    /** An emptied root goes too, except those that stand directly below {@code /} or {@code /index}. */
    private static int depth(String root) {
        int parts = root.split("/").length - 1;
        return root.startsWith(Index.ROOT) && parts > 2 ? 3 : parts + 1;
    }

    private static Node bucket(Node month, LocalDate day) throws RepositoryException {
        String usual = two(day);
        if (month.hasNode(usual) && !month.hasNode(usual + ".1")) {
            Node bucket = month.getNode(usual);
            return bucket.getNodes().getSize() < FULL ? bucket : Folders.grow(month, usual + ".1", Names.FOLDER);
        }
        Node last = null;
        int highest = -1;
        for (NodeIterator buckets = month.getNodes(two(day) + "*"); buckets.hasNext(); ) {
            last = buckets.nextNode();
            highest = Math.max(highest, number(last.getName()));
        }
        if (last != null && last.getNodes().getSize() < FULL) {
            return last;
        }
        return Folders.grow(month, last == null ? two(day) : two(day) + "." + (highest + 1), Names.FOLDER);
    }

    public static int dayOf(String bucket) {
        return Integer.parseInt(bucket.substring(0, 2));
    }

    private static int number(String bucket) {
        return bucket.length() == 2 ? 0 : Integer.parseInt(bucket.substring(3));
    }

    private static String two(LocalDate day) {
        return String.format("%02d", day.getDayOfMonth());
    }
}

package org.opengws.publishing.jcr.tree;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.jcr.InvalidItemStateException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

import org.opengws.publishing.document.Sha256;

/**
 * Reads a tree as somebody saved it, and holds up nobody for it, in this process or another one on the same repository. A
 * repository shows the items of a save one after the other, in no promised order. So whoever saves a tree seals it: a
 * property of its root holds a hash over all that is read of it. A reader draws the same hash; where it does not fit he
 * reads again.
 *
 * <p>What stays as it is although its seal does not fit was altered by somebody else; what has none was saved by an earlier
 * release. Both are handed on once readings agree: to find what was altered is the business of the hashes of decisions.
 */
public final class Whole {

    static final String SEAL = "seal";

    /** Grows when the same tree gets another seal; one of another format is as good as none. */
    private static final String FORMAT = "1 ";

    private static final Set<String> NOT_SEALED = Set.of(Names.LOCK, Folders.GROWN);

    /** For so long readings agree before a seal that does not fit is believed to stay so. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(250);

    /** The same where somebody of this process saves all the time. */
    private static final long LONG_PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(16);
    private static final int READINGS = 200;

    private final Sessions sessions;
    private final Node node;
    private final Set<String> without;

    private String agreed = "";
    private long agreedSince;
    private long savesThen;

    private Whole(Sessions sessions, Node node, Set<String> without) {
        this.sessions = sessions;
        this.node = node;
        this.without = without;
    }

    /** With its seal, as its root is to be saved; to be drawn last. */
    public static Tree sealed(Tree tree) {
        return tree.set(SEAL, seal(tree));
    }

    /** Writes the seal of what that node will hold once the session is saved. */
    public static void seal(Node node, Tree tree) throws RepositoryException {
        node.setProperty(SEAL, seal(tree));
    }

    /**
     * All below it, without children of those names, and without locks. Where it never comes to rest, as if another save had
     * come in between.
     *
     * @param sessions whose pool the node's session is of
     */
    public static Tree read(Sessions sessions, Node node, Set<String> without) throws RepositoryException {
        return new Whole(sessions, node, without).read();
    }

    private Tree read() throws RepositoryException {
        long pause = TimeUnit.MILLISECONDS.toNanos(1);
        for (int reading = 1; reading <= READINGS; reading++) {
            long saves = sessions.saves();
            Tree tree = Trees.read(node, without);
            tree.properties().keySet().removeAll(NOT_SEALED);
            String seal = seal(tree);
            if (seal.equals(tree.text(SEAL))
                    || isAtRest(seal, saves, tree.text(SEAL).startsWith(FORMAT))) {
                return tree;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(LONGEST_PAUSE, pause * 2);
            // what was saved on another machine comes in with this; changes of this session stay
            node.getSession().refresh(true);
        }
        throw new InvalidItemStateException(node.getPath() + " was being saved all the time");
    }

    /** Whether the readings before say the same, for long enough. */
    private boolean isAtRest(String seal, long saves, boolean sealed) {
        long now = System.nanoTime();
        if (!seal.equals(agreed)) {
            agreed = seal;
            agreedSince = now;
            savesThen = saves;
            return false;
        }
        boolean nobodySaved = savesThen % 2 == 0 && sessions.saves() == savesThen;
        boolean longEnough = now - agreedSince >= (nobodySaved ? PATIENCE : LONG_PATIENCE);
        return longEnough || nobodySaved && !sealed;
    }

    private static String seal(Tree tree) {
        StringBuilder text = new StringBuilder();
        add(text, tree);
        return FORMAT + Sha256.of(text.toString());
    }

    /** Everything with its length, so that no two trees are written alike; a root's own seal is not in it. */
    private static void add(StringBuilder text, Tree tree) {
        for (Map.Entry<String, Object> property : tree.properties().entrySet()) {
            if (!property.getKey().equals(SEAL)) {
                add(text.append('@'), property.getKey());
                value(text, property.getValue());
            }
        }
        new TreeMap<>(tree.children()).forEach((name, child) -> {
            add(text.append('/'), name);
            add(text, child);
            text.append('.');
        });
    }

    private static void value(StringBuilder text, Object value) {
        if (value instanceof List<?> several) {
            text.append('[').append(several.size()).append(':');
            several.forEach(each -> add(text, (String) each));
        } else {
            add(text.append(value.getClass().getSimpleName().charAt(0)), value.toString());
        }
    }

    private static void add(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value);
    }
}

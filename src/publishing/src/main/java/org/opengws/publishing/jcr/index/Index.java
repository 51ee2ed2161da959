package org.opengws.publishing.jcr.index;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.jcr.publication.Indexing;
import org.opengws.publishing.jcr.tree.PathName;
import org.opengws.publishing.organisation.UnitId;

/** Where the indexes are. A publication waits under one entry, whose folder's name holds all its keys. */
public final class Index {

    public static final String ROOT = "/index/";
    public static final String RECENT = "recent";
    public static final String STATE = "state/";
    public static final String OWNER = "owner/";
    public static final String WAITING = "waiting/";
    public static final String DUE = "due/";
    public static final String EXPIRY = "expiry";
    /** What is public under a topic, by the day of its publication. */
    public static final String TOPIC = "topic/";

    /** Everything that is listed under a topic, as {@link #RECENT} has it. */
    public static final String LISTED = "listed/";

    public static final String PERIOD = "period/";

    /** Grows with every release that adds an index; what an earlier one left is entered once, see {@link Indexing}. */
    public static final long VERSION = 2;

    private static final String BETWEEN = "~";

    private Index() {}

    public static String waiting(Set<String> keys) {
        StringBuilder name = new StringBuilder(WAITING).append(BETWEEN);
        new TreeSet<>(keys).forEach(key -> name.append(encoded(key)).append(BETWEEN));
        return name.toString();
    }

    /** The keys that such a folder's name holds. */
    public static Set<String> keys(String folder) {
        Set<String> keys = new TreeSet<>();
        for (String key : folder.split(BETWEEN)) {
            if (!key.isEmpty()) {
                keys.add(key.replace('=', ':'));
            }
        }
        return keys;
    }

    /** Patterns of the folders under which something waits for one of these keys. */
    public static String[] patterns(Collection<String> keys) {
        return keys.stream()
                .map(key -> "*" + BETWEEN + encoded(key) + BETWEEN + "*")
                .toArray(String[]::new);
    }

    public static String due(DutyKind kind, UnitId owner) {
        return DUE + kind.code() + BETWEEN + owner.value();
    }

    public static String[] patterns(Set<DutyKind> kinds, Optional<UnitId> owner) {
        return kinds.stream()
                .map(kind -> kind.code() + BETWEEN + owner.map(UnitId::value).orElse("*"))
                .toArray(String[]::new);
    }

    public static String period(TopicId topic, String period) {
        return PERIOD + topic.value() + "/" + PathName.of(period);
    }

    /** A colon has another meaning in the name of a node. */
    private static String encoded(String key) {
        return key.replace(':', '=');
    }
}

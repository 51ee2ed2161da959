package org.opengws.publishing.jcr;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.organisation.UnitId;

/** Where the indexes are. A publication waits under one entry, whose folder's name holds all its keys. */
final class Index {

    static final String ROOT = "/index/";
    static final String RECENT = "recent";
    static final String STATE = "state/";
    static final String OWNER = "owner/";
    static final String WAITING = "waiting/";
    static final String DUE = "due/";
    static final String EXPIRY = "expiry";
    /** What is public under a topic, by the day of its publication. */
    static final String TOPIC = "topic/";

    /** Everything that is listed under a topic, as {@link #RECENT} has it. */
    static final String LISTED = "listed/";

    static final String PERIOD = "period/";

    /** Grows with every release that adds an index; what an earlier one left is entered once, see {@link Indexing}. */
    static final long VERSION = 2;

    private static final String BETWEEN = "~";

    private Index() {}

    static String waiting(Set<String> keys) {
        StringBuilder name = new StringBuilder(WAITING).append(BETWEEN);
        new TreeSet<>(keys).forEach(key -> name.append(encoded(key)).append(BETWEEN));
        return name.toString();
    }

    /** The keys that such a folder's name holds. */
    static Set<String> keys(String folder) {
        Set<String> keys = new TreeSet<>();
        for (String key : folder.split(BETWEEN)) {
            if (!key.isEmpty()) {
                keys.add(key.replace('=', ':'));
            }
        }
        return keys;
    }

    /** Patterns of the folders under which something waits for one of these keys. */
    static String[] patterns(Collection<String> keys) {
        return keys.stream()
                .map(key -> "*" + BETWEEN + encoded(key) + BETWEEN + "*")
                .toArray(String[]::new);
    }

    static String due(DutyKind kind, UnitId owner) {
        return DUE + kind.code() + BETWEEN + owner.value();
    }

    static String[] patterns(Set<DutyKind> kinds, Optional<UnitId> owner) {
        return kinds.stream()
                .map(kind -> kind.code() + BETWEEN + owner.map(UnitId::value).orElse("*"))
                .toArray(String[]::new);
    }

    static String period(TopicId topic, String period) {
        return PERIOD + topic.value() + "/" + PathName.of(period);
    }

    /** A colon has another meaning in the name of a node. */
    private static String encoded(String key) {
        return key.replace(':', '=');
    }
}

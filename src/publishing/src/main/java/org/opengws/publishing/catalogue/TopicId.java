package org.opengws.publishing.catalogue;

import org.opengws.publishing.language.PlainName;

/** The permanent name of a topic, unique over all categories. */
public record TopicId(String value) implements Comparable<TopicId> {

    public TopicId {
        PlainName.check("topic", value);
    }

    public static boolean isValid(String value) {
        return PlainName.is(value);
    }

    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.opengws.publishing.catalogue;

import java.util.regex.Pattern;

/** The permanent name of a topic, unique over all categories. */
public record TopicId(String value) implements Comparable<TopicId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,15}");

    public TopicId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a topic id: '" + value + "'");
        }
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

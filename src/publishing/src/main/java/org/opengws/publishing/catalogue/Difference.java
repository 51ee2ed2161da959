package org.opengws.publishing.catalogue;

/**
 * One thing that an import would change.
 *
 * @param column as in the file; {@code topic} for a topic that is added or removed
 * @param before empty for an added topic, and for a value that was open
 * @param after empty for a removed topic, and for a value that is left open
 */
public record Difference(Kind kind, TopicId topic, String column, String before, String after) {

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}

package org.opengws.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path in which a segment in braces is a variable: any text but none. */
public final class PathPattern {

    private final String text;
    private final List<String> segments;

    /** @param text begins with a slash */
    public PathPattern(String text) {
        this.text = text;
        this.segments = segments(text);
    }

    /** Of a path that begins with a slash; the last is empty where it ends with one. */
    public static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    /** The variables' values, if these are the {@link #segments} of a path of this pattern, decoded. */
    public Optional<Map<String, String>> match(List<String> path) {
        if (segments.size() != path.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (segment.startsWith("{") && !path.get(i).isEmpty()) {
                variables.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    @Override
    public String toString() {
        return text;
    }
}

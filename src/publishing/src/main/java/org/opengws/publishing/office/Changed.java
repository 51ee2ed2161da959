package org.opengws.publishing.office;

import java.util.Map;
import java.util.TreeMap;

/** What differs between two states of one thing, each told by name. */
public record Changed(Map<String, String> before, Map<String, String> after) {

    /** The names whose values differ; one that is missing on a side is left out there. */
    public static Changed between(Map<String, String> before, Map<String, String> after) {
        Map<String, String> was = new TreeMap<>(before);
        Map<String, String> is = new TreeMap<>(after);
        was.entrySet().removeIf(entry -> entry.getValue().equals(after.get(entry.getKey())));
        is.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        return new Changed(was, is);
    }
}

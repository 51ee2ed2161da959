package org.opengws.publishing.files;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, texts, numbers and flags as YAML on one line, which is JSON too. */
public final class FlowText {

    private FlowText() {}

    /** Keys are written in the order of the map. */
    public static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(String.valueOf(entry.getKey())) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value.toString();
        }
        return quoted(String.valueOf(value));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        if (c == '"' || c == '\\') {
            return "\\" + c;
        }
        // what YAML or JSON may not carry as it is, and lines that a reader would fold
        boolean plain = c >= ' ' && c != 0x7f && !(c >= 0x80 && c <= 0xa0) && c != 0x2028 && c != 0x2029 && c < 0xfe00;
        return plain || Character.isSurrogate(c) ? String.valueOf(c) : String.format("\\u%04x", (int) c);
    }
}

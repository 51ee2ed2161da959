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
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        if (c == '"' || c == '\\') {
            return "\\" + (char) c;
        }
        return isPlain(c) ? Character.toString(c) : String.format("\\u%04x", c);
    }

    /** Not so what YAML or JSON may not carry as it is, and what a reader takes for the end of a line. */
    private static boolean isPlain(int c) {
        boolean basic = c >= ' ' && c < 0xd800 && c != 0x7f && !(c >= 0x80 && c <= 0xa0) && c != 0x2028 && c != 0x2029;
        return basic || c > 0xffff;
    }
}

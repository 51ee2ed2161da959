package org.opengws.publishing.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of an export: a JSON array of strings exactly as {@link org.opengws.publishing.edition.Canonical} writes it.
 * Anything else, however good its JSON, is refused, so that each line has one form only.
 */
final class JsonLine {

    private final String line;
    private int at;

    private JsonLine(String line) {
        this.line = line;
    }

    /** Empty where the line is none. */
    static Optional<List<String>> parse(String line) {
        return new JsonLine(line).array();
    }

    private Optional<List<String>> array() {
        if (!line.startsWith("[\"") || !line.endsWith("\"]")) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        at = 1;
        while (true) {
            Optional<String> value = string();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
            if (at == line.length() - 1) {
                return Optional.of(values);
            }
            if (!line.startsWith(",\"", at)) {
                return Optional.empty();
            }
            at++;
        }
    }

    /** From its opening quote to behind its closing one. */
    private Optional<String> string() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == '"') {
                return Optional.of(value.toString());
            }
            int read = c == '\\' ? escaped() : c;
            if (read < 0 || c < 0x20) {
                return Optional.empty();
            }
            value.append((char) read);
        }
        return Optional.empty();
    }

    /** The character that an escape stands for; -1 where it is no escape that the writer uses. */
    private int escaped() {
        if (at >= line.length()) {
            return -1;
        }
        char c = line.charAt(at++);
        if (c == '"' || c == '\\') {
            return c;
        }
        if (c != 'u' || at + 4 > line.length()) {
            return -1;
        }
        String digits = line.substring(at, at + 4);
        at += 4;
        return digits.matches("00[01][0-9a-f]") ? Integer.parseInt(digits, 16) : -1;
    }
}

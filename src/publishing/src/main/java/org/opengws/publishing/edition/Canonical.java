package org.opengws.publishing.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A canonical form for hashing: a JSON array of strings in UTF-8 whose first member names the format and its version.
 * The same values in the same order give the same bytes on every machine and in every release.
 */
public final class Canonical {

    private final StringBuilder json = new StringBuilder("[");

    public Canonical(String format) {
        append(format);
    }

    public Canonical add(String value) {
        json.append(',');
        append(value);
        return this;
    }

    public Canonical add(long value) {
        return add(Long.toString(value));
    }

    /** The size of the list, then each of its members. */
    public Canonical add(List<String> values) {
        add(values.size());
        values.forEach(this::add);
        return this;
    }

    public String json() {
        return json + "]";
    }

    /** SHA-256 of {@link #json()}, in lower case hexadecimal. */
    public String sha256() {
        return sha256(json());
    }

    public static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void append(String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}

package org.opengws.publishing.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file's name that is safe on every disk and in every header: one path part, NFC, no control or bidirectional
 * characters, at most 180 bytes of UTF-8, with an extension. Thai is welcome.
 */
public record FileName(String value) {

    public static final int MAX_BYTES = 180;

    private static final Pattern FORBIDDEN =
            Pattern.compile("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9]) *(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,8}");

    public FileName {
        if (!isClean(value)) {
            throw new IllegalArgumentException("not a clean file name");
        }
    }

    /**
     * The cleaned name; empty if it cannot be made safe without guessing: path parts, control characters, a name that a
     * system reserves, no extension, too long. Only invisible characters are dropped and spaces joined.
     */
    public static Optional<FileName> of(String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String joined = SPACES.matcher(visible).replaceAll(" ").strip();
        String cleaned = Normalizer.normalize(joined, Normalizer.Form.NFC);
        return isClean(cleaned) ? Optional.of(new FileName(cleaned)) : Optional.empty();
    }

    /** Lower case, without the dot. */
    public String extension() {
        return extensionOf(value);
    }

    /** The name without its extension, as a first label for people. */
    public String stem() {
        return value.substring(0, value.lastIndexOf('.'));
    }

    private static boolean isClean(String name) {
        return !FORBIDDEN.matcher(name).find()
                && !name.startsWith(".")
                && name.equals(name.strip())
                && !RESERVED.matcher(name).matches()
                && EXTENSION.matcher(extensionOf(name)).matches()
                && Normalizer.isNormalized(name, Normalizer.Form.NFC)
                && name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}

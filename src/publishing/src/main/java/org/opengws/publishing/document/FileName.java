package org.opengws.publishing.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.language.TypedText;

/**
 * A file's name that is safe on every disk and in every header: one path part, NFC, no control or bidirectional
 * characters, at most 255 bytes of UTF-8, with an extension. Thai is welcome. Files are stored by their hashes, never
 * under such a name.
 */
public record FileName(String value) {

    /** As much as NTFS, ext4 and APFS hold. */
    public static final int MAX_BYTES = 255;

    /**
     * Why a name will not do.
     *
     * @param reason code of the sentence for people
     * @param detail how many bytes too long, or which character; empty where the reason says all
     */
    public record Fault(String reason, String detail) {}

    private static final Pattern FORBIDDEN =
            Pattern.compile("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9]) *(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,8}");

    public FileName {
        if (faultOfClean(value).isPresent()) {
            throw new IllegalArgumentException("not a clean file name");
        }
    }

    /**
     * The cleaned name; empty if it cannot be made safe without guessing, see {@link #fault}. Only invisible characters
     * are dropped and spaces joined.
     */
    public static Optional<FileName> of(String raw) {
        return raw == null || fault(raw).isPresent() ? Optional.empty() : Optional.of(new FileName(cleaned(raw)));
    }

    /** The true reason why a name as it was sent will not do: the first that its sender has to mend. */
    public static Optional<Fault> fault(String raw) {
        return faultOfClean(cleaned(raw));
    }

    private static String cleaned(String raw) {
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        return TypedText.stored(SPACES.matcher(visible).replaceAll(" ").strip());
    }

    /** Lower case, without the dot. */
    public String extension() {
        return extensionOf(value);
    }

    /** The name without its extension, as a first label for people. */
    public String stem() {
        return value.substring(0, value.lastIndexOf('.'));
    }

    private static Optional<Fault> faultOfClean(String name) {
        Matcher forbidden = FORBIDDEN.matcher(name);
        if (forbidden.find()) {
            return Optional.of(forbidden(forbidden.group().codePointAt(0)));
        }
        if (RESERVED.matcher(name).matches()) {
            return Optional.of(new Fault("file-name-reserved", ""));
        }
        if (name.startsWith(".") || !EXTENSION.matcher(extensionOf(name)).matches()) {
            return Optional.of(new Fault("file-name-without-extension", ""));
        }
        int over = name.getBytes(StandardCharsets.UTF_8).length - MAX_BYTES;
        if (over > 0) {
            return Optional.of(new Fault("file-name-too-long", Integer.toString(over)));
        }
        boolean clean = name.equals(name.strip()) && Normalizer.isNormalized(name, Normalizer.Form.NFC);
        return clean ? Optional.empty() : Optional.of(new Fault("file-name-not-normal", ""));
    }

    /** By its number where nobody would see it. */
    private static Fault forbidden(int point) {
        boolean seen = point > ' ' && point < 0x7F;
        return new Fault("file-name-character", seen ? Character.toString(point) : String.format("U+%04X", point));
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

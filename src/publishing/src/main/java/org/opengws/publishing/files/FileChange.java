package org.opengws.publishing.files;

import java.time.Instant;
import java.util.Objects;

/**
 * A file of the office that is in force otherwise than before. Who changed it cannot be known: whoever can write the file.
 *
 * @param before SHA-256 of what was in force, empty where nothing was
 * @param after SHA-256 of what is in force now, empty where nothing is any more
 * @param at when it was noticed
 * @param renewed whether it came with another version of the product, and is as it ships in there
 */
public record FileChange(String path, String before, String after, Instant at, boolean renewed) {

    public FileChange {
        Objects.requireNonNull(at, "at");
        if (path.isEmpty() || before.equals(after)) {
            throw new IllegalArgumentException("no change of a file");
        }
    }

    /** For logs and lists: moment, path, both hashes. */
    @Override
    public String toString() {
        return at + " " + path + " " + shown(before) + " → " + shown(after);
    }

    private static String shown(String hash) {
        return hash.isEmpty() ? "-" : hash;
    }
}

package org.opengws.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which backups of a data folder were made: a line each, moment and where, beside the heads. */
public final class BackupsMade {

    /** One that was made. */
    public record Made(Instant at, Path where) {

        @Override
        public String toString() {
            return where + " (" + at + ")";
        }
    }

    private final Path file;

    public BackupsMade(Path data) {
        file = data.resolve("heads/backups.txt");
    }

    void add(Instant at, Path where) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, at + " " + where + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The one made last, whether or not it is still there. */
    public Optional<Made> last() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        for (int i = lines.size() - 1; i >= 0; i--) {
            int blank = lines.get(i).indexOf(' ');
            try {
                return Optional.of(new Made(
                        Instant.parse(lines.get(i).substring(0, Math.max(0, blank))),
                        Path.of(lines.get(i).substring(blank + 1))));
            } catch (DateTimeException cut) {
                // a line that a crash cut; the one before it is whole
                continue;
            }
        }
        return Optional.empty();
    }
}

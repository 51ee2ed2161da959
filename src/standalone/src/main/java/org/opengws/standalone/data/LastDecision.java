package org.opengws.standalone.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.opengws.publishing.storage.JournalLine;

/**
 * The mark of the decision that was saved last, outside the repository: one line, day, publication, number of the
 * decision and its hash, divided by blanks.
 */
public final class LastDecision {

    /** Below the data folder, beside the heads. */
    static final String FILE = "heads/last-decision.txt";

    private final Path file;

    public LastDecision(Path data) {
        file = data.resolve(FILE);
    }

    /** Empty where none was written yet. */
    public Optional<JournalLine> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] parts = Files.readString(file).strip().split(" ");
        try {
            return Optional.of(
                    new JournalLine(LocalDate.parse(parts[0]), parts[1], Integer.parseInt(parts[2]), parts[3]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw new IOException(file + " is no mark of a decision", notOurs);
        }
    }

    /** Through to the disk, whole or not at all. */
    public void write(JournalLine last) throws IOException {
        Files.createDirectories(file.getParent());
        String line = last.day() + " " + last.chain() + " " + last.number() + " " + last.hash() + "\n";
        AtomicFile.write(file, line.getBytes(StandardCharsets.UTF_8));
    }

    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}

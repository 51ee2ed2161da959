package org.opengws.standalone.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.opengws.publishing.storage.JournalLine;

/**
 * The mark of what was saved last, outside the repository: a line for the last decision and one for the last act of the
 * office, each with day, chain, number and hash, divided by blanks.
 */
public final class LastDecision {

    /** Below the data folder, beside the heads. */
    static final String FILE = "heads/last-decision.txt";

    private final Path file;

    public LastDecision(Path data) {
        file = data.resolve(FILE);
    }

    /** Empty where none was written yet. */
    public List<JournalLine> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<JournalLine> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(parse(line.split(" ")));
        }
        return lines;
    }

    private JournalLine parse(String[] parts) throws IOException {
        try {
            return new JournalLine(LocalDate.parse(parts[0]), parts[1], Integer.parseInt(parts[2]), parts[3]);
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw new IOException(file + " is no mark of a decision", notOurs);
        }
    }

    /** Through to the disk, whole or not at all. */
    public void write(List<JournalLine> last) throws IOException {
        Files.createDirectories(file.getParent());
        String lines = last.stream()
                .map(line -> line.day() + " " + line.chain() + " " + line.number() + " " + line.hash() + "\n")
                .collect(Collectors.joining());
        AtomicFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
    }

    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}

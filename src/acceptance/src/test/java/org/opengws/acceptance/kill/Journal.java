package org.opengws.acceptance.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What the product's users were told, kept outside the product. Safe for many threads. */
final class Journal {

    /**
     * A change that was answered as done.
     *
     * @param version of the publication after it
     * @param number of decisions after it, of which the last has that hash; 0 and empty while nobody has decided
     */
    record Acknowledged(String publication, String verb, long version, int number, String hash) {}

    /** Asked for, and no answer came: done or not. */
    record Lost(String publication, String verb) {}

    private final Path file;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();
    private int refused;

    Journal(Path file) {
        this.file = file;
    }

    synchronized void acknowledged(Acknowledged decision) {
        acknowledged.add(decision);
        write(decision.toString());
    }

    synchronized void lost(Lost request) {
        lost.add(request);
        write(request.toString());
    }

    /** Answered, with reasons why not. */
    synchronized void refused(String publication, String verb, List<String> reasons) {
        refused++;
        write("Refused[" + publication + ", " + verb + ", " + reasons + "]");
    }

    synchronized List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    synchronized List<Lost> lost() {
        return List.copyOf(lost);
    }

    synchronized int size() {
        return acknowledged.size();
    }

    synchronized int refusals() {
        return refused;
    }

    private void write(String line) {
        try {
            Files.writeString(
                    file,
                    line + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

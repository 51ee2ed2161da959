package org.opengws.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.document.IncomingFile;

/**
 * What a form sent.
 *
 * @param files on this machine's disk; a file field left empty is not among them
 * @param tooLarge whether something was larger than the host lets in, so that the rest is missing
 */
public record Posted(Fields fields, List<IncomingFile> files, boolean tooLarge) implements AutoCloseable {

    public static final Posted NOTHING = new Posted(Fields.NONE, List.of(), false);

    public static final Posted TOO_LARGE = new Posted(Fields.NONE, List.of(), true);

    public Posted {
        files = List.copyOf(files);
    }

    public static Posted of(Fields fields) {
        return new Posted(fields, List.of(), false);
    }

    public Optional<IncomingFile> file(String field) {
        return files.stream().filter(file -> file.field().equals(field)).findFirst();
    }

    public List<IncomingFile> files(String field) {
        return files.stream().filter(file -> file.field().equals(field)).toList();
    }

    /** Deletes the files that are still where they arrived. */
    @Override
    public void close() throws IOException {
        for (IncomingFile file : files) {
            Files.deleteIfExists(file.content());
        }
    }
}

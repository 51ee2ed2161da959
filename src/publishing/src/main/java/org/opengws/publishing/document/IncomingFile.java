package org.opengws.publishing.document;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file as it arrived, already on this machine's disk and believed in nothing yet.
 *
 * @param field of the form or request that carried it, for the refusals
 * @param name as the sender gave it
 */
public record IncomingFile(String field, String name, Path content) {

    public IncomingFile {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }
}

package org.opengws.publishing.document;

import java.nio.file.Path;

/** Draws from a stored file what the product compares later. */
public interface DocumentReader {

    /**
     * Whatever the content is, this answers and does not throw: bad, locked or oversized content gives an incomplete
     * inspection with its finding. May take as long as the settings' time limit. A file that cannot be opened at all is
     * a broken store: {@link java.io.UncheckedIOException}.
     */
    Inspection inspect(Path file, DocumentType type);
}

package org.opengws.publishing.document;

import java.nio.file.Path;
import java.util.Optional;

/** Says what a file is by its content; its name only tells apart what has no mark of its own, such as CSV. */
public interface TypeDetector {

    /** Empty for anything that is no {@link DocumentType}. */
    Optional<DocumentType> detect(Path file, FileName name);
}

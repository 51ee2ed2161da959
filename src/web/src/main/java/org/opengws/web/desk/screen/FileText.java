package org.opengws.web.desk.screen;

import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.PublicationId;

/** Port: what a stored document says, as text. Safe for many threads; may take as long as reading a file may. */
@FunctionalInterface
public interface FileText {

    /** Where no files are read. */
    FileText NONE = (id, document) -> Optional.empty();

    /** Empty where it says nothing that could be read. */
    Optional<String> of(PublicationId id, Document document);
}

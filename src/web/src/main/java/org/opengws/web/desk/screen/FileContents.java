package org.opengws.web.desk.screen;

import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.PublicationId;

/** Port: what a stored document says and shows. Safe for many threads; may take as long as reading a file may. */
public interface FileContents {

    /** Where no files are read. */
    FileContents NONE = new FileContents() {
        @Override
        public Optional<String> text(PublicationId id, Document document) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> page(PublicationId id, Document document, int number) {
            return Optional.empty();
        }
    };

    /** Empty where it says nothing that could be read. */
    Optional<String> text(PublicationId id, Document document);

    /**
     * A page as a viewer draws it, as PNG.
     *
     * @param number from 1
     * @return empty where there is none, or none that can be drawn
     */
    Optional<byte[]> page(PublicationId id, Document document, int number);
}

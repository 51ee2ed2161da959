package org.opengws.publishing.site;

import java.util.Objects;

import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.language.Text;

/**
 * A file of a public edition; its bytes lie beside the page under their SHA-256.
 *
 * @param name part of its address, unique within the edition
 * @param pages {@link Inspection#UNKNOWN_PAGES} where the file does not say
 * @param inRow whether it is a picture that a row shows
 */
public record PublishedFile(
        String name, Text label, DocumentType type, long size, int pages, String sha256, boolean inRow) {

    public PublishedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Sha256.require(sha256);
    }

    public boolean hasPages() {
        return pages > 0;
    }

    void addTo(Canonical canonical) {
        canonical
                .add(name)
                .add(label.th())
                .add(label.en())
                .add(type.code())
                .add(size)
                .add(pages)
                .add(sha256)
                .add(Boolean.toString(inRow));
    }
}

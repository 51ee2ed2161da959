package org.opengws.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.opengws.publishing.document.Sha256;
import org.xml.sax.ContentHandler;

/**
 * Hashes whatever a file carries inside it, pictures and attached files alike, without reading on into it. The preview
 * that office programs draw anew at every save is left out.
 */
final class Pictures implements EmbeddedDocumentExtractor {

    /** More than any honest document has; a hash each must fit into one inspection. */
    static final int MOST = 5_000;

    private final List<Picture> found = new ArrayList<>();

    /** A picture under the name by which the text points to it. */
    record Picture(String name, String sha256) {}

    List<Picture> found() {
        return found;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String kind = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
        return !Objects.equals(kind, TikaCoreProperties.EmbeddedResourceType.THUMBNAIL.toString());
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        if (found.size() == MOST) {
            throw new TooMuch("pictures");
        }
        found.add(new Picture(String.valueOf(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)), Sha256.of(stream)));
    }
}

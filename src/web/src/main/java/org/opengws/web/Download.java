package org.opengws.web;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A stored file on its way out.
 *
 * @param sha256 of its bytes; its entity tag
 * @param inline whether a browser may show it in place
 * @param forever whether what this address gives never changes and is for everybody
 * @param content opened at most once, closed by the writer
 */
public record Download(
        String fileName,
        String mediaType,
        long size,
        String sha256,
        boolean inline,
        boolean forever,
        Supplier<InputStream> content) {

    public Download {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(content, "content");
    }
}

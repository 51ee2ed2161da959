package org.opengws.publishing.site;

import java.io.IOException;
import java.io.InputStream;

/** Bytes on their way to a visitor. */
public record StoredFile(long size, InputStream bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

package org.opengws.web.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file is text in any encoding that keeps ASCII, as UTF-8 and the Thai code pages do. */
final class PlainBytes {

    private PlainBytes() {}

    static boolean areIn(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = bytes.read(); b >= 0; b = bytes.read()) {
                if (isControl(b)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("the file to detect cannot be read", e);
        }
    }

    private static boolean isControl(int b) {
        return b == 0x7f || (b < ' ' && b != '\t' && b != '\r' && b != '\n');
    }
}

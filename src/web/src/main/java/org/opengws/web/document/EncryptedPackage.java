package org.opengws.web.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the entry that makes an OLE2 container an office file with a password, without opening the container. */
final class EncryptedPackage {

    private static final byte[] ENTRY = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private EncryptedPackage() {}

    static boolean isIn(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int b = bytes.read(); b >= 0; b = bytes.read()) {
                matched = b == ENTRY[matched] ? matched + 1 : b == ENTRY[0] ? 1 : 0;
                if (matched == ENTRY.length) {
                    return true;
                }
            }
            return false;
        }
    }
}

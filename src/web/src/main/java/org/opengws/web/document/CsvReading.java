package org.opengws.web.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.opengws.publishing.document.Inspection;

/** A CSV in UTF-8 or, as older Thai programs write it, in Windows-874. */
final class CsvReading {

    private CsvReading() {}

    static Drawn of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new Drawn(decoded(bytes), Inspection.UNKNOWN_PAGES, List.of(), List.of());
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return Charset.forName("x-windows-874")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }
}

package org.opengws.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import org.apache.tika.Tika;

/** The name and version under which inspections are kept; only those of one extractor are compared. */
final class Extractor {

    /** Raise it when this package draws text or pictures otherwise than before. */
    private static final int REVISION = 2;

    static final String NAME = "gws " + REVISION + ", Tika " + tikaVersion() + ", Java "
            + Runtime.version().feature();

    private Extractor() {}

    private static String tikaVersion() {
        Properties properties = new Properties();
        try (InputStream stream =
                Tika.class.getResourceAsStream("/META-INF/maven/org.apache.tika/tika-core/pom.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Tika does not tell its version", e);
        }
        return properties.getProperty("version", "unknown");
    }
}

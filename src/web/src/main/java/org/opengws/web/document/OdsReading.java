package org.opengws.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.xml.sax.SAXException;

/** An OpenDocument spreadsheet. Its macros lie in folders of their own; its locks stand in the manifest. */
final class OdsReading {

    private OdsReading() {}

    static Drawn of(Path file) throws IOException, TikaException, SAXException {
        List<Finding> findings = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseLocked(zip);
            zip.stream()
                    .filter(OdsReading::isMacro)
                    .findFirst()
                    .ifPresent(entry -> findings.add(new Finding(FindingCode.MACRO, entry.getName())));
        }
        TikaReading reading = TikaReading.of(file, new OpenDocumentParser(), new ParseContext());
        if (reading.hadFailures()) {
            findings.add(Finding.of(FindingCode.PARTLY_READ));
        }
        return new Drawn(reading.text().text(), Inspection.UNKNOWN_PAGES, PictureOrder.of(reading), findings);
    }

    static void refuseLocked(ZipFile zip) throws IOException, EncryptedDocumentException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return;
        }
        try (InputStream bytes = zip.getInputStream(manifest)) {
            if (new String(bytes.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data")) {
                throw new EncryptedDocumentException();
            }
        }
    }

    /** Indexes of empty libraries are written without any macro in them. */
    private static boolean isMacro(ZipEntry entry) {
        boolean folder = entry.getName().startsWith("Basic/") || entry.getName().startsWith("Scripts/");
        boolean index = entry.getName().endsWith("-lc.xml") || entry.getName().endsWith("-lb.xml");
        return folder && !index && !entry.isDirectory();
    }
}

package org.opengws.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.xml.sax.SAXException;

/** A DOCX or XLSX: text, pictures in the order of the text, and whether it carries macros under an innocent name. */
final class OfficeReading {

    private OfficeReading() {}

    /** A letter: with what lies in it unseen. */
    static Drawn letter(Path file) throws IOException, TikaException, SAXException, OpenXML4JException {
        Drawn drawn = of(file);
        return drawn.with(DocxFindings.of(file));
    }

    static Drawn of(Path file) throws IOException, TikaException, SAXException, OpenXML4JException {
        refuseLocked(file);
        List<Finding> findings = new ArrayList<>(macros(file));
        TikaReading reading = TikaReading.of(file, new OOXMLParser(), context());
        if (reading.hadFailures()) {
            findings.add(Finding.of(FindingCode.PARTLY_READ));
        }
        return new Drawn(reading.text().text(), reading.pages(), PictureOrder.of(reading), findings);
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        return context;
    }

    static void refuseLocked(Path file) throws IOException, EncryptedDocumentException {
        try (InputStream bytes = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            if (FileMagic.valueOf(bytes) != FileMagic.OLE2) {
                return;
            }
        }
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntry("EncryptedPackage")) {
                throw new EncryptedDocumentException();
            }
        }
    }

    private static List<Finding> macros(Path file) throws IOException, OpenXML4JException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return parts.getParts().stream()
                    .filter(OfficeReading::isMacro)
                    .map(part ->
                            new Finding(FindingCode.MACRO, part.getPartName().getName()))
                    .toList();
        }
    }

    private static boolean isMacro(PackagePart part) {
        String type = part.getContentType();
        return type.equals("application/vnd.ms-office.vbaProject")
                || type.contains("macroEnabled")
                || part.getPartName().getName().endsWith("/vbaProject.bin");
    }
}

package org.opengws.web.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Sha256;
import org.xml.sax.SAXException;

/** Reads a file in this process, without limits: only for the reading process. */
final class DocumentReading {

    private DocumentReading() {}

    /** Parsers meet hostile content with any throwable; none of them says that nobody can open the file. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    static Inspection of(Path file, DocumentType type) {
        try {
            return OpenCheck.opens(file, type)
                    ? read(file, type)
                    : Inspection.incomplete(Extractor.NAME, Finding.of(FindingCode.DOES_NOT_OPEN));
        } catch (EncryptedDocumentException e) {
            return Inspection.incomplete(Extractor.NAME, Finding.of(FindingCode.ENCRYPTED));
        } catch (TooMuch e) {
            return Inspection.incomplete(Extractor.NAME, new Finding(FindingCode.OVER_LIMIT, e.getMessage()));
        } catch (Exception | StackOverflowError | LinkageError e) {
            return Inspection.incomplete(Extractor.NAME, Finding.of(FindingCode.READER_ENDED));
        }
    }

    /** Of a file that opens. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private static Inspection read(Path file, DocumentType type) {
        try {
            return drawn(file, type).inspection();
        } catch (EncryptedDocumentException e) {
            return Inspection.incomplete(Extractor.NAME, Finding.of(FindingCode.ENCRYPTED));
        } catch (TooMuch e) {
            return Inspection.incomplete(Extractor.NAME, new Finding(FindingCode.OVER_LIMIT, e.getMessage()));
        } catch (Exception | StackOverflowError | LinkageError e) {
            return Inspection.incomplete(Extractor.NAME, Finding.of(FindingCode.PARTLY_READ));
        }
    }

    /** What it says, for people to read; empty where nothing could be read. Cut off where it is longer than that. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    static String text(Path file, DocumentType type, int most) {
        try {
            String text = drawn(file, type).text().replaceAll("[ \\t\\x0B\\f\\u00a0]+", " ");
            String tidy = text.replaceAll(" ?\\R ?", "\n")
                    .replaceAll("\n{3,}", "\n\n")
                    .strip();
            return tidy.substring(0, Math.min(most, tidy.length()));
        } catch (Exception | StackOverflowError | LinkageError e) {
            return "";
        }
    }

    private static Drawn drawn(Path file, DocumentType type)
            throws IOException, TikaException, SAXException, OpenXML4JException, TooMuch {
        return switch (type) {
            case PDF -> PdfReading.of(file);
            case DOCX -> OfficeReading.letter(file);
            case XLSX -> OfficeReading.of(file);
            case ODS -> OdsReading.of(file);
            case CSV -> CsvReading.of(file);
            case JPEG, PNG, WEBP -> new Drawn("", Inspection.UNKNOWN_PAGES, List.of(Sha256.of(file)), List.of());
        };
    }
}

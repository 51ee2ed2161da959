package org.opengws.web.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.PDF;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.xml.sax.SAXException;

/** A PDF: each page's text, each picture as often as it is shown, and whether the text layer covers all pages. */
final class PdfReading {

    private static final int TAIL = 2048;

    private PdfReading() {}

    static Drawn of(Path file) throws IOException, TikaException, SAXException, TooMuch {
        TikaReading reading = TikaReading.of(file, new PDFParser(), context());
        List<Finding> findings = new ArrayList<>();
        if (reading.hadFailures() || reading.pages() < 1 || hasNoEnd(file)) {
            findings.add(Finding.of(FindingCode.PARTLY_READ));
        }
        if (hasNamelessLetters(reading)) {
            findings.add(new Finding(FindingCode.NO_TEXT_LAYER, "letters"));
        }
        String silent = numbers(reading.text().silentPages());
        if (!silent.isEmpty() || reading.text().text().isBlank()) {
            findings.add(new Finding(FindingCode.NO_TEXT_LAYER, silent));
        }
        findings.addAll(beside(file));
        List<String> pictures = reading.pictures().found().stream()
                .map(Pictures.Picture::sha256)
                .toList();
        return new Drawn(reading.text().text(), reading.pages(), pictures, findings);
    }

    private static List<Finding> beside(Path file) throws IOException, TooMuch {
        try (PDDocument document = PdfLine.present().open(file)) {
            List<Finding> findings = new ArrayList<>(PdfFindings.of(document));
            Set<Integer> contradicted = LetterNames.contradicted(document);
            if (!contradicted.isEmpty()) {
                findings.add(new Finding(FindingCode.TEXT_CONTRADICTS, numbers(contradicted)));
            }
            return findings;
        }
    }

    private static String numbers(Collection<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static ParseContext context() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(true);
        config.setExtractUniqueInlineImagesOnly(false);
        config.setMaxMainMemoryBytes(Runtime.getRuntime().maxMemory() / 4);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        return context;
    }

    /** PDFBox mends a file that was cut off as well as it can; what it mended is not what the owner made. */
    private static boolean hasNoEnd(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return !new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    /** Letters that are drawn, but that the file's fonts give no name in Unicode. */
    private static boolean hasNamelessLetters(TikaReading reading) {
        int[] counts = reading.metadata().getIntValues(PDF.UNMAPPED_UNICODE_CHARS_PER_PAGE);
        return Arrays.stream(counts).anyMatch(count -> count > 0);
    }
}

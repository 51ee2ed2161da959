package org.opengws.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.opengws.publishing.document.Sha256;

/** The font of a generated PDF, and how its text breaks into lines. */
final class PdfLetters {

    /** Where Debian's fonts-thai-tlwg, Google's Noto and hand-installed fonts lie; the first found is taken. */
    private static final List<String> THAI = List.of(
            "/usr/share/fonts/truetype/tlwg/Laksaman.ttf",
            "/usr/share/fonts/truetype/tlwg/Garuda.ttf",
            "/usr/share/fonts/truetype/tlwg/Loma.ttf",
            "/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf",
            "/usr/local/share/fonts/THSarabunNew.ttf");

    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDType0Font font;
    private final boolean thai;

    private PdfLetters(PDType0Font font, boolean thai) {
        this.font = font;
        this.thai = thai;
    }

    static PdfLetters in(PDDocument document) throws IOException {
        Optional<Path> file = installed();
        if (file.isPresent()) {
            return new PdfLetters(PDType0Font.load(document, file.get().toFile()), true);
        }
        return latin(document);
    }

    static PdfLetters latin(PDDocument document) throws IOException {
        try (InputStream bytes = PDDocument.class.getResourceAsStream(LATIN)) {
            return new PdfLetters(PDType0Font.load(document, bytes), false);
        }
    }

    static Optional<Path> installed() {
        return THAI.stream().map(Path::of).filter(Files::isReadable).findFirst();
    }

    PDType0Font font() {
        return font;
    }

    /**
     * Broken between words, which Thai does not part by spaces.
     *
     * @param width of a line, in ems
     */
    List<String> lines(String paragraph, float width) throws IOException {
        String text = writable(paragraph);
        BreakIterator words = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));
        words.setText(text);
        List<String> lines = new ArrayList<>();
        int lineStart = 0;
        int before = 0;
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (before > lineStart && width(text.substring(lineStart, end).strip()) > width) {
                lines.add(text.substring(lineStart, before).strip());
                lineStart = before;
            }
            before = end;
        }
        lines.add(text.substring(lineStart).strip());
        return lines;
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000;
    }

    private String writable(String text) {
        String joined = text.replaceAll("\\s+", " ").strip();
        if (thai || joined.chars().allMatch(c -> c < 0x250)) {
            return joined;
        }
        return "Thai text " + Sha256.of(joined).substring(0, 12);
    }
}

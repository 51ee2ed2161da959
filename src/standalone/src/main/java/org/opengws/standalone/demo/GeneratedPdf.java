package org.opengws.standalone.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A PDF of plain lines on A4, as many pages as they need. */
final class GeneratedPdf implements AutoCloseable {

    private static final float MARGIN = 72;
    private static final float TITLE_SIZE = 18;
    private static final float TEXT_SIZE = 14;
    private static final float LEADING = 1.7f;

    private final PDDocument document = new PDDocument();
    private final PdfLetters letters;
    private PDPageContentStream page;
    private float left;

    private GeneratedPdf() throws IOException {
        letters = PdfLetters.in(document);
    }

    static void write(String title, List<String> paragraphs, OutputStream bytes) throws IOException {
        try (GeneratedPdf pdf = new GeneratedPdf()) {
            pdf.document.getDocumentInformation().setTitle(title);
            pdf.write(title, TITLE_SIZE);
            for (String paragraph : paragraphs) {
                pdf.write(paragraph, TEXT_SIZE);
            }
            pdf.page.close();
            pdf.document.save(bytes);
        }
    }

    private void write(String paragraph, float size) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        for (String line : letters.lines(paragraph, width / size)) {
            if (page == null || left < size * LEADING) {
                turn();
            }
            left -= size * LEADING;
            page.beginText();
            page.setFont(letters.font(), size);
            page.newLineAtOffset(MARGIN, MARGIN + left);
            page.showText(line);
            page.endText();
        }
        left -= size * (LEADING - 1);
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        left = PDRectangle.A4.getHeight() - 2 * MARGIN;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

package org.opengws.standalone.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** A DOCX in the usual face of Thai official letters. */
final class GeneratedLetter {

    private static final String FONT = "TH Sarabun New";
    private static final int TITLE_SIZE = 20;
    private static final int TEXT_SIZE = 16;

    private GeneratedLetter() {}

    static void write(String title, List<String> paragraphs, List<List<String>> table, OutputStream bytes)
            throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(title);
            XWPFParagraph heading = document.createParagraph();
            heading.setAlignment(ParagraphAlignment.CENTER);
            write(heading, title, TITLE_SIZE, true);
            for (String paragraph : paragraphs) {
                write(document.createParagraph(), paragraph, TEXT_SIZE, false);
            }
            if (!table.isEmpty()) {
                write(document, table);
            }
            document.write(bytes);
        }
    }

    private static void write(XWPFDocument document, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        table.setWidth("100%");
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                XWPFParagraph text = table.getRow(row).getCell(cell).getParagraphArray(0);
                write(text, rows.get(row).get(cell), TEXT_SIZE, row == 0);
            }
        }
    }

    /** Thai is a complex script to Word: size and weight count from its own properties. */
    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(FONT, range);
        }
        CTRPr properties = run.getCTR().getRPr();
        properties.addNewSzCs().setVal(BigInteger.valueOf(2L * size));
        if (bold) {
            properties.addNewBCs();
        }
    }
}

package org.opengws.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SharedProduct;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Tables on paper, as the browser prints them. */
@ExtendWith({SharedProduct.class, Chromium.Shared.class})
class PrintedTablesTest {

    private static final String NUMBER = "1,234,567.01";
    private static final int ROWS = 3;

    private final RunningProduct product;
    private final Chromium chromium;

    PrintedTablesTest(RunningProduct product, Chromium chromium) {
        this.product = product;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 7, 9, 10, 14, 17, 20})
    void everyNumberOfAWideTableIsWholeAndOnTheSheet(int columns) throws Exception {
        Matter matter = Matter.ofClause(product, "1.3", "ตาราง " + columns)
                .saves("ตาราง " + columns, table(columns))
                .isPublished()
                .awaitsPage(200, NUMBER);
        try (BrowserContext visitor = chromium.withScript(1440)) {
            Page page = visitor.newPage();
            page.navigate(product.address() + matter.page());
            assertThat(whole(page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true))))
                    .as("on the site")
                    .isEqualTo(ROWS * (columns - 1));
        }
    }

    private static String table(int columns) {
        String head = "<tr>" + "<th scope=\"col\">เดือนตุลาคม ๒๕๖๙</th>".repeat(columns) + "</tr>";
        String row = "<tr><td>งบดำเนินงาน</td>" + ("<td>" + NUMBER + "</td>").repeat(columns - 1) + "</tr>";
        return "<p>ก่อน</p><table><thead>" + head + "</thead><tbody>" + row.repeat(ROWS)
                + "</tbody></table><p>หลัง</p>";
    }

    /** How many numbers stand in one line and within the sheet. */
    private static int whole(byte[] pdf) throws IOException {
        List<Boolean> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    for (int at = text.indexOf(NUMBER); at >= 0; at = text.indexOf(NUMBER, at + 1)) {
                        TextPosition last = letters.get(Math.min(letters.size() - 1, at + NUMBER.length() - 1));
                        found.add(last.getXDirAdj() + last.getWidthDirAdj() <= last.getPageWidth());
                    }
                }
            }.getText(document);
        }
        return Collections.frequency(found, true);
    }
}

package org.opengws.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.NormalisedText;
import org.opengws.web.document.ContentTypeDetector;
import org.opengws.web.document.ForkedDocumentReader;
import org.opengws.web.document.ReadingLimits;

/** Also the proof that files are read alike on the newest libraries, which the host ships. */
class GeneratedDocumentsTest {

    private static final String TITLE = "แผนปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. ๒๕๗๐";
    private static final List<String> PARAGRAPHS = List.of("ส่วนที่ ๑ ความเป็นมา", "Part 2: what is to be done");

    @TempDir
    Path folder;

    private GeneratedDocuments documents;
    private ForkedDocumentReader reader;

    @BeforeEach
    void makeFolders() throws IOException {
        documents = new GeneratedDocuments(Files.createDirectory(folder.resolve("documents")));
        reader = new ForkedDocumentReader(ReadingLimits.DEFAULT, Files.createDirectory(folder.resolve("work")));
    }

    @AfterEach
    void endProcesses() {
        reader.close();
    }

    @Test
    void aLetterHoldsItsTitleParagraphsAndTable() throws IOException {
        Path letter = documents.docx(TITLE, PARAGRAPHS, List.of(List.of("ลำดับ", "รายการ"), List.of("๑", "งาน")));
        assertThat(letter.getFileName()).hasToString(TITLE + ".docx");
        Inspection inspection = reader.inspect(letter, DocumentType.DOCX);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.textSha256())
                .isEqualTo(hash(TITLE + "\n" + String.join("\n", PARAGRAPHS) + "\nลำดับ\tรายการ\n๑\tงาน"));
    }

    @Test
    void theSameTitleTwiceIsTwoFiles() throws IOException {
        assertThat(documents.docx(TITLE, PARAGRAPHS)).isNotEqualTo(documents.docx(TITLE, PARAGRAPHS));
    }

    @Test
    void aPdfIsCompleteAndReadableAgain() throws IOException {
        Inspection inspection = reader.inspect(documents.pdf(TITLE, PARAGRAPHS), DocumentType.PDF);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.complete()).isTrue();
        assertThat(inspection.pages()).isEqualTo(1);
    }

    @Test
    void thaiInAPdfReadsAsItWasWritten() throws IOException {
        Assumptions.assumeTrue(PdfLetters.installed().isPresent(), "no Thai font here");
        Inspection inspection = reader.inspect(documents.pdf(TITLE, PARAGRAPHS), DocumentType.PDF);
        assertThat(inspection.textSha256()).isEqualTo(hash(TITLE + "\n" + String.join("\n", PARAGRAPHS)));
    }

    @Test
    void aLongTextTurnsPages() throws IOException {
        Path pdf = documents.pdf(TITLE, Collections.nCopies(60, "ข้อความที่ยาวพอจะต้องขึ้นบรรทัดใหม่".repeat(4)));
        assertThat(reader.inspect(pdf, DocumentType.PDF).pages()).isGreaterThan(2);
    }

    @Test
    void withoutAThaiFontEachThaiTextHasALatinStandIn() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfLetters letters = PdfLetters.latin(document);
            assertThat(letters.lines("ก", 40)).allMatch(line -> line.startsWith("Thai text "));
            assertThat(letters.lines("ก", 40)).isNotEqualTo(letters.lines("ข", 40));
            assertThat(letters.lines("Latin", 40)).containsExactly("Latin");
        }
    }

    @Test
    void eachIsWhatItsNameSays() throws IOException {
        for (Path file : List.of(documents.docx(TITLE, PARAGRAPHS), documents.pdf(TITLE, PARAGRAPHS))) {
            FileName name = new FileName(file.getFileName().toString());
            assertThat(new ContentTypeDetector().detect(file, name))
                    .isEqualTo(DocumentType.byExtension(name.extension()));
        }
    }

    private static String hash(String text) {
        return new NormalisedText(text).sha256();
    }
}

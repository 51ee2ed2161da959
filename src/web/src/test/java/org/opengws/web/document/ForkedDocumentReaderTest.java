package org.opengws.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness;
import org.opengws.publishing.document.NormalisedText;
import org.opengws.publishing.document.Sha256;

class ForkedDocumentReaderTest {

    private static final String THAI = "แผนปฏิบัติราชการประจำปี ๒๕๗๐ ผู้ใหญ่ทำน้ำ";

    @TempDir
    static Path shared;

    private static ForkedDocumentReader reader;

    @TempDir
    Path folder;

    private SampleFiles samples;
    private Path work;

    @BeforeAll
    static void startReader() {
        reader = new ForkedDocumentReader(ReadingLimits.DEFAULT, shared);
    }

    @AfterAll
    static void endProcesses() {
        reader.close();
    }

    @BeforeEach
    void makeFolders() throws IOException {
        samples = new SampleFiles(Files.createDirectory(folder.resolve("samples")));
        work = Files.createDirectory(folder.resolve("work"));
    }

    @Test
    void aLetterIsReadWholeWithItsThaiText() throws Exception {
        Inspection inspection = docx(samples.docx("a.docx", THAI, "second"));
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.complete()).isTrue();
        assertThat(inspection.textSha256()).isEqualTo(hash(THAI + " second"));
        assertThat(inspection.pictureSha256()).isEmpty();
        assertThat(inspection.extractor()).contains("Tika ").doesNotContain("unknown");
    }

    @Test
    void aFileThatIsOnlySavedAgainIsTheSameAndHasOtherBytes() throws Exception {
        Path before = samples.docx("a.docx", THAI, Color.RED, Color.BLUE);
        Path after = samples.resaved(before, "b.docx");
        assertThat(Sha256.of(after)).isNotEqualTo(Sha256.of(before));
        assertThat(reader.compare(before, after, DocumentType.DOCX).verdict()).isEqualTo(Likeness.Verdict.SAME);
    }

    @Test
    void anotherWordIsAnotherText() throws Exception {
        assertThat(docx(samples.docx("a.docx", THAI)).textSha256())
                .isNotEqualTo(docx(samples.docx("b.docx", THAI + "ๆ")).textSha256());
    }

    @Test
    void anotherPictureAndAnotherOrderOfPicturesAreToldApart() throws Exception {
        Inspection before = docx(samples.docx("a.docx", THAI, Color.RED, Color.BLUE));
        Inspection changed = docx(samples.docx("b.docx", THAI, Color.RED, Color.GREEN));
        Inspection swapped = docx(samples.docx("c.docx", THAI, Color.BLUE, Color.RED));
        assertThat(before.pictureSha256()).hasSize(2);
        assertThat(before.textSha256()).isEqualTo(changed.textSha256()).isEqualTo(swapped.textSha256());
        assertThat(before.pictureSha256()).isNotEqualTo(changed.pictureSha256());
        assertThat(before.pictureSha256()).isNotEqualTo(swapped.pictureSha256());
    }

    @Test
    void macrosUnderAnInnocentNameAreFound() throws Exception {
        assertThat(docx(samples.docxWithMacros("a.docx")).findings())
                .containsExactly(new Finding(FindingCode.MACRO, "/word/vbaProject.bin"));
    }

    @Test
    void aContainerThatBreaksItsReaderDoesNotHideItsMacros() throws Exception {
        Path file = folder.resolve("broken.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types><Default Extension=\"rels".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/vbaProject.bin"));
            zip.write(1);
        }
        Inspection inspection = reader.inspect(file, DocumentType.DOCX);
        assertThat(inspection.complete()).isFalse();
        assertThat(inspection.found(FindingCode.MACRO)).isTrue();
    }

    @Test
    void aLetterWithAPasswordIsLocked() throws Exception {
        assertThat(docx(samples.lockedDocx("a.docx")).findings()).containsExactly(Finding.of(FindingCode.ENCRYPTED));
    }

    @Test
    void aPdfIsReadPageByPage() throws Exception {
        Inspection inspection = pdf(samples.pdf("a.pdf", "first page", "second page"));
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.complete()).isTrue();
        assertThat(inspection.pages()).isEqualTo(2);
        assertThat(inspection.textSha256()).isEqualTo(hash("first page second page"));
    }

    @Test
    void aPdfWithAScannedPageIsIncomplete() throws Exception {
        Inspection inspection = pdf(samples.pdf("a.pdf", "first page", Color.RED, "third page"));
        assertThat(inspection.complete()).isFalse();
        assertThat(inspection.findings()).containsExactly(new Finding(FindingCode.NO_TEXT_LAYER, "2"));
        assertThat(inspection.pictureSha256()).hasSize(1);
    }

    @Test
    void aPdfThatIsOnlyAPictureIsIncomplete() throws Exception {
        assertThat(pdf(samples.pdf("a.pdf", Color.RED)).found(FindingCode.NO_TEXT_LAYER))
                .isTrue();
    }

    @Test
    void anEmptyPageBesideTextIsNoScan() throws Exception {
        assertThat(pdf(samples.pdf("a.pdf", "first page", "")).complete()).isTrue();
    }

    @Test
    void aPdfWithAPasswordIsLocked() throws Exception {
        assertThat(pdf(samples.lockedPdf("a.pdf")).findings()).containsExactly(Finding.of(FindingCode.ENCRYPTED));
    }

    @Test
    void aFileThatBrokeOffIsNotReadWhole() throws Exception {
        Path pdf = samples.cutOff(samples.pdf("a.pdf", "first page", Color.RED), "b.pdf");
        Path docx = samples.cutOff(samples.docx("a.docx", THAI), "b.docx");
        assertThat(pdf(pdf).complete()).isFalse();
        assertThat(pdf(pdf).needsAnotherLook()).isFalse();
        assertThat(docx(docx).findings()).containsExactly(Finding.of(FindingCode.DOES_NOT_OPEN));
    }

    @Test
    void contentOfAnotherKindDoesNotOpen() throws Exception {
        assertThat(pdf(samples.text("a.pdf", "%PDF-1.7 no pdf")).findings())
                .containsExactly(Finding.of(FindingCode.DOES_NOT_OPEN));
        assertThat(docx(samples.text("a.docx", "no docx")).findings())
                .containsExactly(Finding.of(FindingCode.DOES_NOT_OPEN));
        assertThat(reader.inspect(samples.text("a.png", "no picture"), DocumentType.PNG)
                        .doesNotOpen())
                .isTrue();
    }

    @Test
    void aBombHarmsNobody() throws Exception {
        Inspection inspection = limited(64, 60_000).inspect(samples.bomb("a.docx", 300), DocumentType.DOCX);
        assertThat(inspection.complete()).isFalse();
        assertThat(inspection.textSha256()).isEmpty();
    }

    @Test
    void aFileThatTakesTooMuchMemoryIsOverTheLimit() throws Exception {
        Path large = samples.text("a.csv", "ก,ข\n".repeat(5_000_000));
        assertThat(limited(32, 60_000).inspect(large, DocumentType.CSV).findings())
                .containsExactly(Finding.of(FindingCode.OVER_LIMIT));
    }

    @Test
    void aFileThatTakesTooLongIsOverTheLimit() throws Exception {
        Path letter = samples.docx("a.docx", THAI);
        assertThat(limited(64, 20).inspect(letter, DocumentType.DOCX).findings())
                .containsExactly(Finding.of(FindingCode.OVER_LIMIT));
    }

    @Test
    void spreadsheetsAreReadAsText() throws Exception {
        Inspection xlsx = reader.inspect(samples.xlsx("a.xlsx", THAI), DocumentType.XLSX);
        Inspection ods = reader.inspect(samples.ods("a.ods", THAI), DocumentType.ODS);
        assertThat(List.of(xlsx, ods)).allMatch(Inspection::complete);
        assertThat(ods.textSha256()).isEqualTo(hash(THAI));
        assertThat(reader.inspect(samples.xlsx("b.xlsx", THAI + "ๆ"), DocumentType.XLSX)
                        .textSha256())
                .isNotEqualTo(xlsx.textSha256());
    }

    @Test
    void macrosAndLocksOfAnOpenDocumentAreFound() throws Exception {
        assertThat(reader.inspect(samples.ods("a.ods", "x", "Basic/Standard/Module1.xml"), DocumentType.ODS)
                        .found(FindingCode.MACRO))
                .isTrue();
        assertThat(reader.inspect(samples.ods("b.ods", "x", "META-INF/manifest.xml"), DocumentType.ODS)
                        .found(FindingCode.ENCRYPTED))
                .isTrue();
    }

    @Test
    void csvReadsAlikeInBothEncodings() throws Exception {
        Path utf8 = samples.text("a.csv", THAI);
        Path windows = samples.bytes("b.csv", THAI.getBytes(Charset.forName("x-windows-874")));
        assertThat(reader.inspect(windows, DocumentType.CSV).textSha256())
                .isEqualTo(reader.inspect(utf8, DocumentType.CSV).textSha256());
    }

    @Test
    void aPhotographIsOnePicture() throws Exception {
        Path photograph = samples.image("a.png", "png");
        Inspection inspection = reader.inspect(photograph, DocumentType.PNG);
        assertThat(inspection.complete()).isTrue();
        assertThat(inspection.pictureSha256()).containsExactly(Sha256.of(photograph));
    }

    @Test
    void nothingIsLeftOfAReading() throws Exception {
        try (ForkedDocumentReader own = limited(256, 60_000)) {
            own.inspect(samples.docx("a.docx", THAI, Color.RED), DocumentType.DOCX);
            own.inspect(samples.text("b.docx", "no docx"), DocumentType.DOCX);
        }
        assertThat(work)
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("reading"));
    }

    @Test
    void theTextOfAFileIsGivenForPeopleToReadAndABadFileHasNone() throws Exception {
        Path letter = samples.docx("a.docx", THAI);
        assertThat(reader.text(letter, DocumentType.DOCX))
                .hasValueSatisfying(text -> assertThat(text).contains(THAI));
        assertThat(reader.text(samples.text("b.docx", "no docx"), DocumentType.DOCX))
                .isEmpty();
        assertThat(reader.text(letter, DocumentType.PNG)).isEmpty();
        assertThat(docx(letter).complete())
                .as("the same process inspects afterwards")
                .isTrue();
    }

    @Test
    void aPageOfAPdfIsDrawnForPeopleToLookAtAndOneThatIsNotThereIsNone() throws Exception {
        Path plan = samples.pdf("a.pdf", "one", "two");
        BufferedImage first = picture(plan, 1);
        assertThat(first.getWidth()).isBetween(800, 1_000);
        assertThat(first.getHeight()).isGreaterThan(first.getWidth());
        assertThat(Tiles.difference(first, picture(plan, 2)))
                .as("each page is its own")
                .isPresent();
        assertThat(reader.page(plan, 3)).isEmpty();
        assertThat(reader.page(plan, 0)).isEmpty();
        assertThat(reader.page(samples.text("b.pdf", "%PDF-1.7 no pdf"), 1)).isEmpty();
        assertThat(reader.page(samples.lockedPdf("c.pdf"), 1)).isEmpty();
        assertThat(pdf(plan).complete()).as("files are inspected as before").isTrue();
    }

    private static BufferedImage picture(Path pdf, int number) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(reader.page(pdf, number).orElseThrow()));
    }

    @Test
    void whatACrashLeftIsClearedAtTheNextStart() throws Exception {
        Files.createFile(Files.createDirectory(work.resolve("reading1")).resolve("image.tmp"));
        new ForkedDocumentReader(ReadingLimits.DEFAULT, work).close();
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void aProcessReadsOneFileAfterAnotherAndABadFileTakesNoneWithIt() throws Exception {
        Path letter = samples.docx("a.docx", THAI);
        Inspection first = docx(letter);
        Inspection bad = docx(samples.cutOff(letter, "b.docx"));
        assertThat(docx(letter)).isEqualTo(first);
        assertThat(bad.complete()).isFalse();
        assertThat(pdf(samples.pdf("แผน ๑ #%.pdf", "text")).complete()).isTrue();
    }

    @Test
    void manyThreadsReadAtOnce() throws Exception {
        Path letter = samples.docx("a.docx", THAI);
        Inspection alone = docx(letter);
        assertThat(IntStream.range(0, 12).parallel().mapToObj(i -> docx(letter)).toList())
                .hasSize(12)
                .containsOnly(alone);
    }

    @Test
    void aFileThatIsNotThereIsABrokenStore() {
        assertThatThrownBy(() -> pdf(folder.resolve("missing.pdf"))).isInstanceOf(UncheckedIOException.class);
    }

    private ForkedDocumentReader limited(int megabytes, long milliseconds) {
        return new ForkedDocumentReader(new ReadingLimits(megabytes, Duration.ofMillis(milliseconds), 1), work);
    }

    private Inspection docx(Path file) {
        return reader.inspect(file, DocumentType.DOCX);
    }

    private Inspection pdf(Path file) {
        return reader.inspect(file, DocumentType.PDF);
    }

    private static String hash(String text) {
        return new NormalisedText(text).sha256();
    }
}

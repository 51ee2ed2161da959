package org.opengws.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.document.Likeness.Verdict.CHANGED;
import static org.opengws.publishing.document.Likeness.Verdict.INCOMPLETE;
import static org.opengws.publishing.document.Likeness.Verdict.SAME;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengws.publishing.document.DocumentComparer.Found;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness;

/** When two files show the same: on whatever line of PDFBox the class path has. */
public abstract class SamenessCases {

    @TempDir
    static Path room;

    /** One for all: its process goes from file to file, as in the product, and is begun once. */
    private static ForkedDocumentReader reader;

    @TempDir
    Path folder;

    private AmountFiles files;

    @BeforeAll
    static void startReader() {
        reader = new ForkedDocumentReader(new ReadingLimits(256, Duration.ofSeconds(120), 1), room);
    }

    @AfterAll
    static void endProcesses() {
        reader.close();
    }

    @BeforeEach
    void start() {
        files = new AmountFiles(folder);
    }

    @Test
    void aPdfThatIsOnlySavedAgainIsTheSame() throws IOException {
        assertThat(pdf(
                        files.pdf("a.pdf", "1000000", AmountFiles.by("one")),
                        files.pdf("b.pdf", "1000000", AmountFiles.by("another"))))
                .isEqualTo(SAME);
    }

    @Test
    void anAmountThatIsShownAndOnlySaidToBeTheApprovedOneHasChanged() throws IOException {
        Path approved = files.pdf("a.pdf", "1000000", AmountFiles.NONE);
        Path lying = files.lying("b.pdf", "9000000");
        assertThat(reader.inspect(lying, DocumentType.PDF).textSha256())
                .isEqualTo(reader.inspect(approved, DocumentType.PDF).textSha256());
        assertThat(pdf(approved, lying)).isEqualTo(CHANGED);
    }

    @Test
    void aMapThatContradictsTheFontsOwnNamesIsAFinding() throws IOException {
        assertThat(pdf(files.lying("b.pdf", "9000000")).found(FindingCode.TEXT_CONTRADICTS))
                .isTrue();
        assertThat(pdf(files.pdf("a.pdf", "1000000 กขค".substring(0, 7), AmountFiles.NONE))
                        .findings())
                .isEmpty();
    }

    @Test
    void anotherStampHasChangedThePage() throws IOException {
        assertThat(pdf(
                        files.pdf("a.pdf", "1000000", AmountFiles.stamp(50)),
                        files.pdf("b.pdf", "1000000", AmountFiles.stamp(60))))
                .isEqualTo(CHANGED);
    }

    @Test
    void theSameStampIsDrawnAndComparedToo() throws IOException {
        assertThat(pdf(
                        files.pdf("a.pdf", "1000000", AmountFiles.stamp(50)),
                        files.pdf("b.pdf", "1000000", (document, page, content) -> {
                            AmountFiles.stamp(50).on(document, page, content);
                            AmountFiles.by("another").on(document, page, content);
                        })))
                .isEqualTo(SAME);
    }

    @Test
    void aWhiteBoxOverTheTextHasChangedThePage() throws IOException {
        assertThat(pdf(
                        files.pdf("a.pdf", "1000000", AmountFiles.NONE),
                        files.pdf("b.pdf", "1000000", AmountFiles.whiteBox())))
                .isEqualTo(CHANGED);
    }

    @Test
    void textThatIsNoLongerSeenHasChangedThePage() throws IOException {
        assertThat(pdf(
                        files.pdf("a.pdf", "1000000", AmountFiles.visible()),
                        files.pdf("b.pdf", "1000000", AmountFiles.invisible())))
                .isEqualTo(CHANGED);
    }

    @Test
    void invisibleTextThatCameToItHasChangedIt() throws IOException {
        assertThat(pdf(
                        files.pdf("a.pdf", "1000000", AmountFiles.NONE),
                        files.pdf("b.pdf", "1000000", AmountFiles.invisible())))
                .isEqualTo(CHANGED);
    }

    @Test
    void aPictureThatCannotBeDrawnMakesTheComparisonIncomplete() throws IOException {
        assertThat(pdf(
                        files.pdf("a.pdf", "1000000", AmountFiles.undecodable()),
                        files.pdf("b.pdf", "1000000", (document, page, content) -> {
                            AmountFiles.undecodable().on(document, page, content);
                            AmountFiles.by("another").on(document, page, content);
                        })))
                .isEqualTo(INCOMPLETE);
    }

    @Test
    void aPageLargerThanTheLimitMakesTheComparisonIncomplete() throws IOException {
        Path huge = files.huge("a.pdf");
        Path again = Files.write(folder.resolve("b.pdf"), withLine(Files.readAllBytes(huge)));
        assertThat(pdf(huge, again)).isEqualTo(INCOMPLETE);
    }

    @Test
    void aFileOfWhichEveryPageIsBeyondTheLimitIsNotSaidToBeClosed() throws IOException {
        Inspection inspection = pdf(files.huge("a.pdf"));
        assertThat(inspection.doesNotOpen()).isFalse();
        assertThat(inspection.needsAnotherLook()).isTrue();
    }

    @Test
    void aScriptMayShowAnythingSoTheComparisonIsIncomplete() throws IOException {
        Path script = files.pdf("a.pdf", "1000000", AmountFiles.opening("JavaScript"));
        Path again = Files.write(folder.resolve("b.pdf"), withLine(Files.readAllBytes(script)));
        assertThat(pdf(script).found(FindingCode.SCRIPT)).isTrue();
        assertThat(pdf(script, again)).isEqualTo(INCOMPLETE);
    }

    @Test
    void aFileThatStartsAProgramIsAFinding() throws IOException {
        assertThat(pdf(copy("launch.pdf")).found(FindingCode.LAUNCH)).isTrue();
    }

    @Test
    void aSignedScanWithoutTextOpensAndCanBeTheSame() throws IOException {
        Path scan = files.pdf("a.pdf", " ", AmountFiles.stamp(50));
        Path again = Files.write(folder.resolve("b.pdf"), withLine(Files.readAllBytes(scan)));
        Inspection inspection = pdf(scan);
        assertThat(inspection.doesNotOpen() || inspection.needsAnotherLook()).isFalse();
        assertThat(pdf(scan, again)).isEqualTo(SAME);
    }

    @Test
    void fifteenBytesNamedPdfDoNotOpen() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4\n%%EOF\n");
        assertThat(Files.size(file)).isEqualTo(15);
        assertThat(pdf(file).findings()).allMatch(finding -> finding.code() == FindingCode.DOES_NOT_OPEN);
        assertThat(pdf(file).doesNotOpen()).isTrue();
    }

    @Test
    void stampsWithTextInAFontThatIsNotInTheFileAreNotTheSame() throws IOException {
        assertThat(pdf(copy("stamp-a.pdf"), copy("stamp-b.pdf"))).isNotEqualTo(SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "textbox-a.docx, textbox-b.docx",
        "choice-a.docx, choice-b.docx",
        "tick-a.docx, tick-b.docx",
        "numbering-a.docx, numbering-b.docx",
        "am-a.docx, am-b.docx"
    })
    void aLetterWithAnyOtherPartHasChanged(String earlier, String now) throws IOException {
        Found found = reader.compare(copy(earlier), copy(now), DocumentType.DOCX);
        assertThat(found.verdict()).isEqualTo(CHANGED);
        assertThat(found.what()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"comment.docx, COMMENTS", "hidden.docx, HIDDEN_TEXT", "tracked-deletion.docx, TRACKED_CHANGES"})
    void whatLiesInALetterUnseenIsAFinding(String name, FindingCode code) throws IOException {
        Inspection inspection = reader.inspect(copy(name), DocumentType.DOCX);
        assertThat(inspection.findings()).extracting(finding -> finding.code()).contains(code);
        assertThat(inspection.complete()).isTrue();
    }

    @Test
    void whatABrokenOffComparisonFoundIsNothing() throws IOException {
        try (ForkedDocumentReader hasty = new ForkedDocumentReader(
                new ReadingLimits(256, Duration.ofMillis(1), 1), Files.createDirectory(folder.resolve("hasty")))) {
            Path file = files.pdf("a.pdf", "1", AmountFiles.NONE);
            Path other = files.pdf("b.pdf", "1", AmountFiles.by("another"));
            assertThat(hasty.compare(file, other, DocumentType.PDF).verdict()).isEqualTo(Likeness.Verdict.BROKEN_OFF);
        }
    }

    @Test
    void filesOfOtherKindsAreTheSameOnlyByteForByte() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "a,b");
        Path again = Files.writeString(folder.resolve("b.csv"), "a,b");
        Path spaced = Files.writeString(folder.resolve("c.csv"), "a, b");
        assertThat(reader.compare(csv, again, DocumentType.CSV).verdict()).isEqualTo(SAME);
        assertThat(List.of(DocumentType.CSV, DocumentType.XLSX, DocumentType.ODS, DocumentType.PNG))
                .allMatch(type -> reader.compare(csv, spaced, type).verdict() == CHANGED);
    }

    private Inspection pdf(Path file) {
        return reader.inspect(file, DocumentType.PDF);
    }

    private Likeness.Verdict pdf(Path earlier, Path now) {
        return reader.compare(earlier, now, DocumentType.PDF).verdict();
    }

    private static byte[] withLine(byte[] pdf) {
        byte[] more = java.util.Arrays.copyOf(pdf, pdf.length + 1);
        more[pdf.length] = '\n';
        return more;
    }

    private Path copy(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream bytes = SamenessCases.class.getResourceAsStream("cases/" + name)) {
            Files.copy(bytes, file);
        }
        return file;
    }
}

package org.opengws.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;

class ContentTypeDetectorTest {

    @TempDir
    Path folder;

    private SampleFiles samples;

    @BeforeEach
    void useFolder() {
        samples = new SampleFiles(folder);
    }

    @Test
    void eachTypeIsKnownByItsContentUnderAnyName() throws Exception {
        assertThat(detected(samples.pdf("a", "text"), "a.docx")).contains(DocumentType.PDF);
        assertThat(detected(samples.docx("b", "text"), "a.pdf")).contains(DocumentType.DOCX);
        assertThat(detected(samples.xlsx("c", "text"), "a.docx")).contains(DocumentType.XLSX);
        assertThat(detected(samples.ods("d", "text"), "a.xlsx")).contains(DocumentType.ODS);
        assertThat(detected(samples.image("e", "png"), "a.jpg")).contains(DocumentType.PNG);
        assertThat(detected(samples.image("f", "jpg"), "a.png")).contains(DocumentType.JPEG);
        assertThat(detected(samples.bytes("g", ascii("RIFF\0\0\0\0WEBPVP8 ")), "a.webp"))
                .contains(DocumentType.WEBP);
    }

    @Test
    void textIsCsvOnlyUnderThatName() throws Exception {
        Path utf8 = samples.text("a", "ลำดับ,ชื่อ\n1,ก\n");
        assertThat(detected(utf8, "a.csv")).contains(DocumentType.CSV);
        assertThat(detected(utf8, "a.pdf")).isEmpty();
        Path windows = samples.bytes("b", "ลำดับ,ชื่อ\n".getBytes(Charset.forName("x-windows-874")));
        assertThat(detected(windows, "a.csv")).contains(DocumentType.CSV);
    }

    @Test
    void bytesThatAreNoTextAreNoCsv() throws Exception {
        assertThat(detected(samples.bytes("a", new byte[] {1, 2, 3, 0}), "a.csv"))
                .isEmpty();
        assertThat(detected(samples.text("b", "<html><body>a</body></html>"), "a.csv"))
                .isEmpty();
    }

    @Test
    void programsPagesAndOtherContainersAreNothingWeTake() throws Exception {
        assertThat(detected(samples.bytes("a", ascii("MZ\u0090\0\u0003")), "a.pdf"))
                .isEmpty();
        assertThat(detected(samples.text("b", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "a.png"))
                .isEmpty();
        assertThat(detected(samples.bytes("c", ascii("PK\u0003\u0004 broken")), "a.docx"))
                .isEmpty();
        assertThat(detected(samples.text("d", ""), "a.pdf")).isEmpty();
    }

    @Test
    void aLockedLetterIsALetterSoThatTheReaderCanSayThatItIsLocked() throws Exception {
        Path locked = samples.lockedDocx("a");
        assertThat(detected(locked, "a.docx")).contains(DocumentType.DOCX);
        assertThat(detected(locked, "a.pdf")).isEmpty();
    }

    @Test
    void aLetterWithMacrosIsALetterSoThatTheReaderCanSayWhatIsWrong() throws Exception {
        assertThat(detected(samples.docxWithMacros("a"), "a.docx")).contains(DocumentType.DOCX);
    }

    private static Optional<DocumentType> detected(Path file, String name) {
        return new ContentTypeDetector().detect(file, new FileName(name));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}

package org.opengws.publishing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

class UploadsTest {

    private boolean room = true;
    private static final int LIMIT = 10;
    private static final Inspection READ = new Inspection(true, 1, Sha256.of("text"), List.of(), "reader 1", List.of());

    @TempDir
    Path folder;

    private final AtomicInteger readings = new AtomicInteger();
    private Optional<DocumentType> content = Optional.of(DocumentType.PDF);
    private Inspection inspection = READ;

    @Test
    void aFileThatIsWhatItsNameSaysIsAcceptedWithItsHash() throws IOException {
        assertThat(receive("plan.pdf", "0123456789"))
                .isEqualTo(new Upload.Accepted(
                        new FileName("plan.pdf"), DocumentType.PDF, 10, Sha256.of("0123456789"), READ));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        content = Optional.empty();
        assertThat(refusals("plan.pdf", "")).containsExactly(RefusalCode.DOCUMENT_EMPTY);
    }

    @Test
    void oneByteOverTheLimitIsRefused() throws IOException {
        assertThat(refusals("plan.pdf", "0123456789a")).containsExactly(RefusalCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void aTypeThatThePlaceDoesNotTakeIsRefused() throws IOException {
        assertThat(refusals("plan.xlsx", "x")).containsExactly(RefusalCode.DOCUMENT_TYPE_NOT_ALLOWED);
        assertThat(refusals("plan.exe", "x")).containsExactly(RefusalCode.DOCUMENT_TYPE_NOT_ALLOWED);
    }

    @Test
    void contentOfAnotherTypeThanTheNameIsRefused() throws IOException {
        assertThat(refusals("plan.docx", "x")).containsExactly(RefusalCode.DOCUMENT_TYPE_DIFFERS);
        content = Optional.empty();
        assertThat(refusals("plan.pdf", "x")).containsExactly(RefusalCode.DOCUMENT_TYPE_DIFFERS);
    }

    @Test
    void allReasonsComeAtOnce() throws IOException {
        assertThat(refusals("../plan.pdf", "0123456789a"))
                .containsExactly(RefusalCode.DOCUMENT_NAME_INVALID, RefusalCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void aLockedFileOrOneWithMacrosIsRefused() throws IOException {
        inspection =
                Inspection.incomplete("reader 1", Finding.of(FindingCode.ENCRYPTED), Finding.of(FindingCode.MACRO));
        assertThat(refusals("plan.pdf", "x"))
                .containsExactly(RefusalCode.DOCUMENT_ENCRYPTED, RefusalCode.DOCUMENT_HAS_MACROS);
    }

    @Test
    void aScannedFileIsAcceptedWithItsFinding() throws IOException {
        inspection = Inspection.incomplete("reader 1", Finding.of(FindingCode.NO_TEXT_LAYER));
        assertThat(receive("plan.pdf", "x")).isInstanceOf(Upload.Accepted.class);
    }

    @Test
    void aRefusedFileIsNotRead() throws IOException {
        receive("plan.docx", "x");
        assertThat(readings).hasValue(0);
    }

    @Test
    void withoutRoomNoFileIsLetInNorRead() throws IOException {
        room = false;
        assertThat(receive("plan.pdf", "x").<List<Refusal>>fold(accepted -> List.of(), refused -> refused))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.NO_ROOM_FOR_FILES);
        assertThat(readings).hasValue(0);
    }

    private List<RefusalCode> refusals(String name, String bytes) throws IOException {
        List<Refusal> refusals = receive(name, bytes).fold(accepted -> List.of(), refused -> refused);
        assertThat(refusals).allSatisfy(refusal -> assertThat(refusal.field()).isEqualTo("documents[0]"));
        return refusals.stream().map(Refusal::code).toList();
    }

    private Upload receive(String name, String bytes) throws IOException {
        Path file = Files.writeString(folder.resolve("incoming"), bytes);
        DocumentReader reader = (path, type) -> {
            readings.incrementAndGet();
            return inspection;
        };
        return new Uploads((path, known) -> content, reader, LIMIT, () -> room)
                .receive(new IncomingFile("documents[0]", name, file), DocumentType.DOCUMENTS);
    }
}

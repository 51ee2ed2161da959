package org.opengws.publishing.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.PublicationId;

/** What everybody relies on who keeps documents' bytes. Each test has publications of its own. */
public abstract class FilesContract {

    private static final PublicationId UNKNOWN = new PublicationId("zzzzzzzzzzzz");

    @TempDir
    Path folder;

    protected abstract Files files();

    /** Another one each time, with no file. */
    protected abstract PublicationId publication();

    @Test
    void theBytesComeBackAsTheyWereAndTheFileStaysWhereItIs() throws IOException {
        byte[] bytes = new byte[300_000];
        new Random(1).nextBytes(bytes);
        PublicationId publication = publication();
        Path file = file("a.pdf", bytes);
        files().store(publication, Sha256.of(bytes), file);

        assertThat(read(publication, Sha256.of(bytes))).contains(bytes);
        assertThat(files().rehash(publication, Sha256.of(bytes))).contains(Sha256.of(bytes));
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void aFileOfNoBytesIsAFile() throws IOException {
        PublicationId publication = publication();
        files().store(publication, Sha256.of(new byte[0]), file("a.txt", new byte[0]));
        assertThat(read(publication, Sha256.of(new byte[0]))).contains(new byte[0]);
    }

    @Test
    void storingAgainIsHarmlessAndChangesNothing() throws IOException {
        PublicationId publication = publication();
        String name = Sha256.of(bytes("first"));
        files().store(publication, name, file("a", bytes("first")));
        files().store(publication, name, file("b", bytes("another")));
        assertThat(read(publication, name)).contains(bytes("first"));
    }

    @Test
    void theHashIsOfTheBytesAsTheyAreWhateverTheirName() throws IOException {
        PublicationId publication = publication();
        String name = Sha256.of(bytes("said"));
        files().store(publication, name, file("a", bytes("stored")));
        assertThat(files().rehash(publication, name)).contains(Sha256.of(bytes("stored")));
    }

    @Test
    void whatIsNotThereIsEmpty() throws IOException {
        PublicationId publication = publication();
        String name = Sha256.of(bytes("x"));
        assertThat(files().open(publication, name)).isEmpty();
        assertThat(files().rehash(publication, name)).isEmpty();
        assertThat(files().open(UNKNOWN, name)).isEmpty();

        files().store(publication(), name, file("a", bytes("x")));
        assertThat(files().open(publication, name)).as("of another publication").isEmpty();
    }

    @Test
    void aFileOfNoPublicationCannotBeKept() throws IOException {
        Path file = file("a", bytes("x"));
        assertThatThrownBy(() -> files().store(UNKNOWN, Sha256.of(bytes("x")), file))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void aNameThatIsNoHashIsRefused() throws IOException {
        PublicationId publication = publication();
        Path file = file("a", bytes("x"));
        for (String name : new String[] {"", "../x", "A".repeat(64), "a".repeat(63)}) {
            assertThatThrownBy(() -> files().store(publication, name, file))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> files().open(publication, name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void eachReaderReadsTheWholeAndClosesHisOwn() throws IOException {
        PublicationId publication = publication();
        String name = Sha256.of(bytes("whole"));
        files().store(publication, name, file("a", bytes("whole")));
        InputStream first = files().open(publication, name).orElseThrow();
        try (InputStream second = files().open(publication, name).orElseThrow()) {
            assertThat(first.read()).isEqualTo('w');
            first.close();
            assertThat(second.readAllBytes()).isEqualTo(bytes("whole"));
        }
        assertThat(read(publication, name)).contains(bytes("whole"));
    }

    private Optional<byte[]> read(PublicationId publication, String name) throws IOException {
        Optional<InputStream> opened = files().open(publication, name);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = opened.get()) {
            return Optional.of(stream.readAllBytes());
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return java.nio.file.Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.opengws.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.TestRepository;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.outbox.MovableClock;

/** The test office in a real Jackrabbit in a folder, with the framework's holidays. */
public final class Office extends OfficeOverPorts implements AutoCloseable {

    public final TestRepository repository;
    public final Sessions sessions;
    public final Storage storage;

    private final Path folder;
    private final AtomicInteger numbers = new AtomicInteger();

    private Office(Path folder, TestRepository repository, Sessions sessions, Storage storage, MovableClock clock) {
        super(storage, clock, folder);
        this.folder = folder;
        this.repository = repository;
        this.sessions = sessions;
        this.storage = storage;
    }

    public static Office open(Path folder) {
        return over(TestRepository.open(folder.resolve("repository")), folder);
    }

    /** @param folder for what it writes beside the repository */
    public static Office over(TestRepository repository, Path folder) {
        MovableClock clock = morning();
        Sessions sessions = repository.sessions(Workspaces.GWS);
        Storage storage = new Storage(sessions, clock);
        storage.registers().seed(() -> CATALOGUE, () -> ORGANISATION);
        return new Office(folder, repository, sessions, storage, clock);
    }

    /** A stored file that reads as that text; each call stores other bytes. */
    public Document document(PublicationId id, String name, String text) {
        int number = numbers.incrementAndGet();
        byte[] bytes = (text + "\n" + number).getBytes(StandardCharsets.UTF_8);
        String sha256 = Sha256.of(bytes);
        storage.files().store(id, sha256, file(bytes));
        String number32 = Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> Character.toString(c <= '9' ? 'a' + c - '0' : 'a' + c - 'a' + 10))
                .collect(Collectors.joining());
        return new Document(
                new DocumentId("a".repeat(16 - number32.length()) + number32),
                FileName.of(name).orElseThrow(),
                Text.thai(name),
                DocumentType.PDF,
                bytes.length,
                sha256,
                new Inspection(true, 1, Sha256.of(text), List.of(), "test 1", List.of()));
    }

    @Override
    public void close() {
        sessions.close();
        repository.close();
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("upload-" + numbers.incrementAndGet()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

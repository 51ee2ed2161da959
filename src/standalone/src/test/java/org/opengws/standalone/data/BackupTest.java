package org.opengws.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.standalone.settings.CannotStart;

class BackupTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temporary;

    private Path data;
    private Path target;
    private DataFolder folder;
    private EmbeddedRepository repository;

    @BeforeEach
    void open() throws RepositoryException {
        data = temporary.resolve("data");
        target = temporary.resolve("backup");
        folder = DataFolder.open(data, List.of());
        repository = EmbeddedRepository.open(folder.resolve(Backup.REPOSITORY));
    }

    @AfterEach
    void close() {
        repository.close();
        folder.close();
    }

    @Test
    void aBackupMadeWhileSavingHoldsEverySaveAsAWholeWithItsBinary() throws Exception {
        AtomicInteger saved = new AtomicInteger();
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> write(saved, stop));
        writer.start();
        while (saved.get() < 20) {
            Thread.sleep(5);
        }
        int before = saved.get();
        new Backup(data, CLOCK).write(target);
        stop.set(true);
        writer.join();
        close();
        new Restore(target, CLOCK).to(data, true);
        open();
        assertThat(readBack()).isBetween(before, saved.get() + 1);
    }

    @Test
    void otherFilesComeAlongAndThoseOfOneRunDoNot() throws IOException {
        Files.writeString(data.resolve("people.json"), "[]");
        Files.writeString(folder.temporary().resolve("upload"), "x");
        Files.writeString(data.resolve("control"), "secret");
        new Backup(data, CLOCK).write(target);
        assertThat(target.resolve("files/people.json")).hasContent("[]");
        assertThat(target.resolve("files/tmp")).doesNotExist();
        assertThat(target.resolve("files/control")).doesNotExist();
        assertThat(target.resolve("files/repository/workspaces/gws/index")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotEmptyIsNotWrittenInto() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("mine"), "x");
        assertThatThrownBy(() -> new Backup(data, CLOCK).write(target)).isInstanceOf(CannotStart.class);
        assertThat(target).isDirectoryContaining("glob:**mine");
    }

    @Test
    void aBackupLiesOutsideTheData() {
        assertThatThrownBy(() -> new Backup(data, CLOCK).write(data.resolve("backup")))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void anAlteredOrMissingFileKeepsABackupFromBeingRestored() throws IOException {
        Files.writeString(data.resolve("people.json"), "[]");
        new Backup(data, CLOCK).write(target);
        Path fresh = temporary.resolve("fresh");
        Files.writeString(target.resolve("files/people.json"), "[ ]");
        assertThatThrownBy(() -> new Restore(target, CLOCK).to(fresh, false)).hasMessageContaining("files/people.json");
        Files.delete(target.resolve("files/people.json"));
        assertThatThrownBy(() -> new Restore(target, CLOCK).to(fresh, false)).hasMessageContaining("files/people.json");
        assertThat(fresh).doesNotExist();
    }

    @Test
    void dataInUseIsNotRestoredOver() {
        new Backup(data, CLOCK).write(target);
        assertThatThrownBy(() -> new Restore(target, CLOCK).to(data, true)).hasMessageContaining("in use");
    }

    @Test
    void dataThatIsThereIsRefusedOrMovedAside() throws IOException {
        new Backup(data, CLOCK).write(target);
        close();
        assertThatThrownBy(() -> new Restore(target, CLOCK).to(data, false)).hasMessageContaining("not empty");
        Path aside = new Restore(target, CLOCK).to(data, true).orElseThrow();
        assertThat(aside.getFileName()).hasToString("data.before-20261122-090000");
        assertThat(aside.resolve("version")).exists();
        assertThat(data.resolve("version")).hasContent("1");
    }

    private void write(AtomicInteger saved, AtomicBoolean stop) {
        try {
            Session session = repository.login("gws");
            Node parent = session.getRootNode().addNode("all", "mgnl:folder");
            while (!stop.get()) {
                int number = saved.get();
                Node node = parent.addNode("n" + number, "mgnl:content");
                byte[] bytes = new byte[20_000];
                bytes[0] = (byte) number;
                bytes[1] = (byte) (number >> 8);
                node.setProperty("data", session.getValueFactory().createBinary(new ByteArrayInputStream(bytes)));
                node.addNode("part", "mgnl:contentNode").setProperty("number", number);
                session.save();
                saved.incrementAndGet();
            }
            session.logout();
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many there are; each must be whole. */
    private int readBack() throws RepositoryException, IOException {
        Session session = repository.login("gws");
        int count = 0;
        for (NodeIterator nodes = session.getNode("/all").getNodes(); nodes.hasNext(); count++) {
            Node node = nodes.nextNode();
            assertThat(node.getNode("part").getProperty("number").getLong()).isEqualTo(count);
            assertThat(node.getProperty("data").getBinary().getStream().readAllBytes())
                    .hasSize(20_000);
        }
        session.logout();
        return count;
    }
}

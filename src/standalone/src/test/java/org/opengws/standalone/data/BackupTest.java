package org.opengws.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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

    @Test
    void aLineThatLeadsOutsideIsRefusedBeforeAnythingIsWritten() throws Exception {
        new Backup(data, CLOCK).write(target);
        Files.writeString(target.resolve("files/evil"), "evil");
        Files.writeString(temporary.resolve("evil"), "evil");
        String hash = Backup.hash(temporary.resolve("evil"));
        for (String name : List.of(
                "files/../evil",
                "files/../../evil",
                "../evil",
                temporary.resolve("evil").toString(),
                "files//evil",
                "files/./evil",
                "files\\..\\evil",
                "evil",
                "files/")) {
            earlierFormat(lines -> lines.add(hash + "  " + name));
            refused(name, "outside");
        }
        assertThat(Files.readString(temporary.resolve("evil"))).isEqualTo("evil");
        assertThat(temporary.resolve("fresh.restoring")).doesNotExist();
    }

    @Test
    void aLinkIsRefusedWhateverItLeadsTo() throws Exception {
        Files.writeString(data.resolve("people.json"), "[]");
        Files.createDirectories(data.resolve("heads"));
        Files.writeString(data.resolve("heads/heads.txt"), "x\n");
        new Backup(data, CLOCK).write(target);
        Files.move(target.resolve("files/people.json"), temporary.resolve("people.json"));
        Files.createSymbolicLink(target.resolve("files/people.json"), temporary.resolve("people.json"));
        refused("files/people.json", "link");
        Files.delete(target.resolve("files/people.json"));
        Files.move(temporary.resolve("people.json"), target.resolve("files/people.json"));
        Files.move(target.resolve("files/heads"), temporary.resolve("heads"));
        Files.createSymbolicLink(target.resolve("files/heads"), temporary.resolve("heads"));
        refused("files/heads", "link");
    }

    @Test
    void aLineTakenOutOfTheListIsNoticed() throws Exception {
        Files.writeString(data.resolve("people.json"), "[]");
        new Backup(data, CLOCK).write(target);
        List<String> lines = Files.readAllLines(manifest());
        lines.removeIf(line -> line.endsWith("people.json"));
        Files.write(manifest(), lines);
        refused("manifest.txt", "not whole");
        Files.delete(target.resolve("files/people.json"));
        refused("manifest.txt", "not whole");
        Files.write(manifest(), Files.readAllLines(manifest()).subList(0, 3));
        refused("manifest.txt", "not whole");
    }

    @Test
    void inABackupOfTheEarlierFormatALineTakenOutIsNoticedByItsFile() throws Exception {
        Files.writeString(data.resolve("people.json"), "[]");
        new Backup(data, CLOCK).write(target);
        earlierFormat(lines -> lines.removeIf(line -> line.endsWith("people.json")));
        refused("files/people.json", "does not name");
        earlierFormat(lines -> lines.removeIf(line -> line.endsWith(Backup.DATABASE)));
        Files.delete(target.resolve("files/people.json"));
        earlierFormat(lines -> lines.removeIf(line -> line.endsWith("people.json") || line.endsWith(Backup.DATABASE)));
        refused(Backup.DATABASE, "missing");
    }

    @Test
    void aBackupOfTheEarlierFormatIsRestoredWithAWarning() throws Exception {
        new Backup(data, CLOCK).write(target);
        Restore now = new Restore(target, CLOCK);
        now.to(temporary.resolve("one"), false);
        assertThat(now.warning()).isEmpty();
        earlierFormat(lines -> {});
        Restore earlier = new Restore(target, CLOCK);
        earlier.to(temporary.resolve("two"), false);
        assertThat(earlier.warning().orElseThrow().en()).contains("earlier format");
        assertThat(temporary.resolve("two/version")).exists();
    }

    @Test
    void aListThatIsEmptyOrNoTextIsToldInASentence() throws Exception {
        new Backup(data, CLOCK).write(target);
        Files.write(manifest(), new byte[0]);
        refused("manifest.txt", "empty");
        Files.writeString(manifest(), "gws-backup 1\n");
        refused("manifest.txt", "empty");
        Files.write(manifest(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        refused("manifest.txt", "UTF-8");
        Files.writeString(manifest(), "gws-backup 1\nmade\nnothing\n");
        refused("manifest.txt:3", "no line of a backup");
    }

    @Test
    void nobodyElseReadsTheDataNorTheDatabaseNorWhatIsRestored() throws Exception {
        new Backup(data, CLOCK).write(target);
        Path fresh = temporary.resolve("fresh");
        new Restore(target, CLOCK).to(fresh, false);
        for (Path folder : List.of(data, fresh)) {
            assertThat(mode(folder)).isEqualTo("rwx------");
            assertThat(mode(folder.resolve("repository/database"))).isEqualTo("rwx------");
            assertThat(mode(folder.resolve("repository/database/gws.mv.db"))).isEqualTo("rw-------");
        }
        assertThat(mode(target)).isEqualTo("rwx------");
        assertThat(mode(target.resolve(Backup.DATABASE))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder.open(fresh, List.of()).close();
        assertThat(mode(fresh)).isEqualTo("rwx------");
    }

    @Test
    void theFolderKnowsWhichBackupOfItWasMadeLast() throws Exception {
        new Backup(data, CLOCK).write(temporary.resolve("first one"));
        new Backup(data, CLOCK).write(target);
        Path made = data.resolve("heads/backups.txt");
        Files.writeString(made, Files.readString(made) + "2026-11-2");
        assertThat(new BackupsMade(data).last()).contains(new BackupsMade.Made(CLOCK.instant(), target));
    }

    @Test
    void theMarkOfTheLastDecisionIsInNoBackup() throws Exception {
        Files.createDirectories(data.resolve("heads"));
        Files.writeString(data.resolve("heads/last-decision.txt"), "x");
        new Backup(data, CLOCK).write(target);
        assertThat(target.resolve("files/heads/last-decision.txt")).doesNotExist();
    }

    private Path manifest() {
        return target.resolve("manifest.txt");
    }

    private void earlierFormat(Consumer<List<String>> change) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(manifest()));
        lines.removeIf(line -> line.startsWith("end ") || line.endsWith("evil") || line.endsWith("files/"));
        lines.set(0, "gws-backup 1");
        change.accept(lines);
        Files.write(manifest(), lines);
    }

    private void refused(String about, String why) {
        Path fresh = temporary.resolve("fresh");
        assertThatThrownBy(() -> new Restore(target, CLOCK).to(fresh, false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(about)
                .hasMessageContaining(why);
        assertThat(fresh).doesNotExist();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
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

package org.opengws.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.opengws.publishing.language.Text;
import org.opengws.standalone.settings.CannotStart;
import org.opengws.standalone.settings.Settings;

/** Makes a data folder of a backup, after checking every file of it. */
public final class Restore {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Path backup;
    private final Clock clock;
    private boolean sealed = true;

    public Restore(Path backup, Clock clock) {
        this.backup = backup.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * @param moveAside whether a folder that is not empty may be renamed out of the way; otherwise it is refused
     * @return where the folder that was there is now
     * @throws CannotStart if the backup is not whole, or the folder is in use or not empty
     */
    public Optional<Path> to(Path target, boolean moveAside) {
        try {
            return restored(target, moveAside);
        } catch (IOException e) {
            throw new CannotStart("กู้คืนข้อมูลไม่ได้: " + e, "the backup cannot be restored: " + e, e);
        }
    }

    /** What whoever restores it should know; empty where there is nothing. */
    public Optional<Text> warning() {
        return sealed
                ? Optional.empty()
                : Optional.of(Text.of(
                        "ข้อมูลสำรองนี้เป็นรูปแบบเดิม ซึ่งไม่สามารถตรวจได้ว่ารายการแฟ้มครบถ้วนหรือไม่ ควรสำรองข้อมูลใหม่",
                        "this backup has the earlier format, whose list cannot be known to be whole; make a new one"));
    }

    private Optional<Path> restored(Path target, boolean moveAside) throws IOException {
        Path data = target.toAbsolutePath().normalize();
        if (DataFolder.inUse(data)) {
            throw new CannotStart(
                    "ต้องหยุดระบบก่อนกู้คืนข้อมูล", "the data folder is in use; stop the host before restoring");
        }
        if (!Folders.absentOrEmpty(data) && !moveAside) {
            throw new CannotStart(
                    data + " มีข้อมูลอยู่แล้ว ใช้ --move-aside เพื่อเปลี่ยนชื่อของเดิม",
                    data + " is not empty; --move-aside renames what is there");
        }
        Set<String> names = checked();
        Path partial = data.resolveSibling(data.getFileName() + ".restoring");
        Folders.delete(partial);
        Folders.createPrivate(partial);
        fill(partial, names);
        Optional<Path> aside = moveAside(data);
        Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }

    /** All of it, before anything is written. */
    private Set<String> checked() throws IOException {
        Manifest manifest = Manifest.read(backup);
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            check(file.getKey(), file.getValue());
        }
        if (!manifest.files().containsKey(Backup.DATABASE)) {
            throw incomplete(Backup.DATABASE);
        }
        refuseUnnamed(manifest.files().keySet());
        sealed = manifest.sealed();
        return manifest.files().keySet();
    }

    private void check(String name, String hash) throws IOException {
        Path file = backup;
        for (Path part : Path.of(name)) {
            file = file.resolve(part);
            if (Files.isSymbolicLink(file)) {
                throw new CannotStart(
                        "ข้อมูลสำรองมีลิงก์ไปที่อื่น: " + name, "the backup has a link that leads elsewhere: " + name);
            }
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !hash.equals(Backup.hash(file))) {
            throw incomplete(name);
        }
    }

    /** A file whose line was taken out of the list. */
    private void refuseUnnamed(Set<String> names) throws IOException {
        Path files = backup.resolve(Backup.FILES);
        if (!Files.isDirectory(files, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(files)) {
            Optional<String> unnamed = all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> Folders.name(backup.relativize(file)))
                    .filter(name -> !names.contains(name))
                    .findFirst();
            if (unnamed.isPresent()) {
                throw new CannotStart(
                        "ข้อมูลสำรองมีแฟ้มที่ไม่อยู่ในรายการ: " + unnamed.get(),
                        "the backup has a file that its " + Manifest.NAME + " does not name: " + unnamed.get());
            }
        }
    }

    private static CannotStart incomplete(String name) {
        return new CannotStart(
                "ข้อมูลสำรองไม่ครบถ้วนหรือถูกแก้ไข: " + name, "the backup is missing or has altered: " + name);
    }

    private void fill(Path partial, Set<String> names) throws IOException {
        for (String name : names) {
            if (name.startsWith(Backup.FILES + "/")) {
                Path copy = partial.resolve(name.substring(Backup.FILES.length() + 1));
                Files.createDirectories(copy.getParent());
                Files.copy(backup.resolve(name), copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Path database = partial.resolve(Backup.REPOSITORY).resolve("database");
        Folders.createPrivate(database);
        unpackDatabase(database);
    }

    private void unpackDatabase(Path folder) throws IOException {
        boolean found = false;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup.resolve(Backup.DATABASE)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(Path.of(entry.getName()).getFileName());
                Files.copy(zip, file);
                Folders.ownerOnly(file);
                found = true;
            }
        }
        if (!found) {
            throw incomplete(Backup.DATABASE);
        }
    }

    private Optional<Path> moveAside(Path data) throws IOException {
        if (Folders.absentOrEmpty(data)) {
            Files.deleteIfExists(data);
            return Optional.empty();
        }
        String stamp = STAMP.format(ZonedDateTime.ofInstant(clock.instant(), Settings.BANGKOK));
        return Optional.of(Files.move(
                data, data.resolveSibling(data.getFileName() + ".before-" + stamp), StandardCopyOption.ATOMIC_MOVE));
    }
}

package org.opengws.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.opengws.standalone.settings.CannotStart;
import org.opengws.standalone.settings.Settings;

/** Makes a data folder of a backup, after checking every file of it. */
public final class Restore {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Path backup;
    private final Clock clock;

    public Restore(Path backup, Clock clock) {
        this.backup = backup.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * @param moveAside whether a folder that is not empty may be renamed out of the way; otherwise it is refused
     * @return where the folder that was there is now
     * @throws CannotStart if the backup is not whole, or the folder is in use or not empty
     */
    public Optional<Path> to(Path target, boolean moveAside) throws IOException {
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
        List<String> names = checked();
        Path partial = data.resolveSibling(data.getFileName() + ".restoring");
        Folders.delete(partial);
        Folders.createPrivate(partial);
        fill(partial, names);
        Optional<Path> aside = moveAside(data);
        Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }

    private List<String> checked() throws IOException {
        Path manifest = backup.resolve(Backup.MANIFEST);
        if (!Files.exists(manifest)) {
            throw new CannotStart(
                    backup + " ไม่ใช่ข้อมูลสำรอง", backup + " is no backup: it has no " + Backup.MANIFEST);
        }
        List<String> lines = Files.readAllLines(manifest);
        if (!lines.get(0).equals(Backup.FORMAT)) {
            throw new CannotStart("รูปแบบข้อมูลสำรองไม่ถูกต้อง", manifest + ":1: not '" + Backup.FORMAT + "'");
        }
        for (String line : lines.subList(2, lines.size())) {
            check(line);
        }
        return lines.subList(2, lines.size()).stream().map(Restore::name).toList();
    }

    private void check(String line) throws IOException {
        Path file = backup.resolve(name(line)).normalize();
        boolean whole = file.startsWith(backup) && Files.exists(file) && line.startsWith(Backup.hash(file) + "  ");
        if (!whole) {
            throw new CannotStart(
                    "ข้อมูลสำรองไม่ครบถ้วนหรือถูกแก้ไข: " + name(line),
                    "the backup is missing or has altered: " + name(line));
        }
    }

    private void fill(Path partial, List<String> names) throws IOException {
        for (String name : names) {
            if (name.startsWith(Backup.FILES + "/")) {
                Path copy = partial.resolve(name.substring(Backup.FILES.length() + 1));
                Files.createDirectories(copy.getParent());
                Files.copy(backup.resolve(name), copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        unpackDatabase(
                Files.createDirectories(partial.resolve(Backup.REPOSITORY).resolve("database")));
    }

    private void unpackDatabase(Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup.resolve(Backup.DATABASE)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }

    private static String name(String line) {
        return line.substring(line.indexOf("  ") + 2);
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

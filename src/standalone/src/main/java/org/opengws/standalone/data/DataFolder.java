package org.opengws.standalone.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.Repository;

import org.opengws.standalone.settings.CannotStart;

/** Everything the host keeps, used by one process only: the lock ends with the process, however it ends. */
public final class DataFolder implements AutoCloseable {

    static final String LOCK = "lock";
    static final String VERSION = "version";
    private static final String TEMPORARY = "tmp";
    private static final int INDEX_DEPTH = 3;

    /** The files of a new folder have this version; each upgrade step leads to one above it. */
    static final int FIRST_VERSION = 1;

    private final Path path;
    private final FileChannel channel;
    private final boolean fresh;

    private DataFolder(Path path, FileChannel channel, boolean fresh) {
        this.path = path;
        this.channel = channel;
        this.fresh = fresh;
    }

    /**
     * Makes the folder if it is absent, takes it for this process, and looks at its version before anything opens it.
     *
     * @param steps every upgrade this program knows, in order
     * @throws CannotStart if it cannot be written, another process uses it, or a newer program wrote it
     */
    public static DataFolder open(Path path, List<UpgradeStep> steps) {
        Path absolute = path.toAbsolutePath().normalize();
        FileChannel channel = lock(absolute);
        try {
            boolean fresh = !Files.exists(absolute.resolve(VERSION));
            DataFolder folder = new DataFolder(absolute, channel, fresh);
            if (fresh) {
                folder.writeVersion(newest(steps));
            }
            folder.refuseNewer(newest(steps));
            Folders.delete(folder.resolve(TEMPORARY));
            return folder;
        } catch (IOException e) {
            close(channel);
            throw unwritable(absolute, e);
        } catch (CannotStart e) {
            close(channel);
            throw e;
        }
    }

    /** Whether a process uses that folder now. A folder that does not exist is not in use. */
    public static boolean inUse(Path path) {
        if (!Files.exists(path.resolve(LOCK))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Whether this start made it. */
    public boolean fresh() {
        return fresh;
    }

    public int version() {
        try {
            return Integer.parseInt(Files.readString(resolve(VERSION)).strip());
        } catch (IOException e) {
            throw unwritable(path, e);
        } catch (NumberFormatException e) {
            throw new CannotStart(
                    resolve(VERSION) + ":1: รุ่นของข้อมูลไม่ใช่ตัวเลข", resolve(VERSION) + ":1: is not a number", e);
        }
    }

    /** Runs the steps above the folder's version, in order; the version is written after each, so that a broken one is repeated. */
    public void upgrade(List<UpgradeStep> steps, Repository repository) {
        int version = version();
        List<UpgradeStep> due = steps.stream()
                .filter(step -> step.to() > version)
                .sorted(Comparator.comparingInt(UpgradeStep::to))
                .toList();
        for (UpgradeStep step : due) {
            try {
                step.work().run(path, repository);
                writeVersion(step.to());
            } catch (Exception e) {
                throw new CannotStart(
                        "ปรับรุ่นข้อมูลไปรุ่น " + step.to() + " ไม่สำเร็จ",
                        "upgrading the data to version " + step.to() + " failed: " + e,
                        e);
            }
        }
    }

    /** A folder for what only this run needs; what an earlier run left there was removed when this one opened. */
    public Path temporary() {
        try {
            return Files.createDirectories(resolve(TEMPORARY));
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** Removes the search indexes, which are built anew at the next opening, such as when they know more than the data. */
    public void forgetIndexes() {
        try (Stream<Path> found = Files.find(
                resolve(Backup.REPOSITORY),
                INDEX_DEPTH,
                (file, attributes) -> attributes.isDirectory() && file.endsWith("index"))) {
            for (Path index : found.toList()) {
                Folders.delete(index);
            }
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    @Override
    public void close() {
        close(channel);
    }

    private void refuseNewer(int known) {
        if (version() > known) {
            throw new CannotStart(
                    "โฟลเดอร์ข้อมูล " + path + " เป็นรุ่น " + version() + " ใหม่กว่าโปรแกรมนี้ (รุ่น " + known + ")",
                    "data folder " + path + " has version " + version() + ", newer than this program's " + known);
        }
    }

    private void writeVersion(int version) throws IOException {
        AtomicFile.write(resolve(VERSION), (version + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static int newest(List<UpgradeStep> steps) {
        return steps.stream().mapToInt(UpgradeStep::to).max().orElse(FIRST_VERSION);
    }

    private static FileChannel lock(Path path) {
        FileChannel channel = null;
        try {
            Folders.createPrivate(path);
            channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw inUseBy(path, e);
        } catch (IOException e) {
            close(channel);
            throw unwritable(path, e);
        }
        close(channel);
        throw inUseBy(path, null);
    }

    private static void close(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static CannotStart inUseBy(Path path, Throwable cause) {
        return new CannotStart(
                "โฟลเดอร์ข้อมูล " + path + " มีอีกโปรเซสหนึ่งใช้งานอยู่",
                "data folder " + path + " is in use by another process",
                cause);
    }

    private static CannotStart unwritable(Path path, IOException cause) {
        return new CannotStart(
                "โฟลเดอร์ข้อมูล " + path + " เขียนไม่ได้",
                "data folder " + path + " cannot be written (" + cause + ")",
                cause);
    }
}

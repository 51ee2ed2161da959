package org.opengws.standalone.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.standalone.settings.CannotStart;

/**
 * A whole copy of a data folder, made while it is in use. The database is copied at one moment; binaries are only ever
 * added and lie on the disk before a save that names them, so those are copied afterwards and none is missing. The
 * search index is left out: it is built anew when the copy is first opened.
 */
public final class Backup {

    /** Where the repository lies in a data folder. */
    public static final String REPOSITORY = "repository";

    static final String DATABASE = "database.zip";
    static final String FILES = "files";

    private final Path data;
    private final Clock clock;

    /** What a backup holds. */
    public record Summary(int files, long bytes) {

        @Override
        public String toString() {
            return files + " files, " + bytes + " bytes";
        }
    }

    public Backup(Path data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /**
     * Makes the folder, which must be absent or empty. It appears whole or not at all.
     *
     * @throws CannotStart if it is neither, or lies inside the data folder
     */
    public synchronized Summary write(Path target) {
        Path folder = target.toAbsolutePath().normalize();
        refuse(folder);
        try {
            Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
            Folders.delete(partial);
            Folders.createPrivate(partial);
            Summary summary = fill(partial);
            Files.deleteIfExists(folder);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            new BackupsMade(data).add(clock.instant(), folder);
            return summary;
        } catch (IOException e) {
            throw new CannotStart("เขียนข้อมูลสำรองไม่ได้", "the backup cannot be written: " + e, e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be copied", e);
        }
    }

    private void refuse(Path folder) {
        if (folder.startsWith(data)) {
            throw new CannotStart("ต้องสำรองไว้นอกโฟลเดอร์ข้อมูล", "a backup lies outside the data folder");
        }
        if (!Folders.absentOrEmpty(folder)) {
            throw new CannotStart(folder + " มีข้อมูลอยู่แล้ว", folder + " is not empty");
        }
    }

    private Summary fill(Path partial) throws IOException, SQLException {
        String made = clock.instant().toString();
        Path database = partial.resolve(DATABASE);
        copyDatabase(database);
        Folders.ownerOnly(database);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(DATABASE, hash(database));
        long bytes = Files.size(database);
        for (Path file : new BackupFiles(data).list()) {
            String name = FILES + "/" + Folders.name(data.relativize(file));
            Path copy = partial.resolve(name);
            Files.createDirectories(copy.getParent());
            files.put(name, copy(file, copy));
            bytes += Files.size(copy);
        }
        AtomicFile.write(partial.resolve(Manifest.NAME), Manifest.text(made, files));
        return new Summary(files.size(), bytes);
    }

    private void copyDatabase(Path zip) throws SQLException {
        // in the running host this joins the database that is open in the same process
        String url = EmbeddedRepository.database(data.resolve(REPOSITORY)) + ";WRITE_DELAY=0;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        }
    }

    private static String copy(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            Files.copy(from, out);
        }
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String hashOf(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}

package org.opengws.standalone.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.jcr.RepositoryException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the embedded database. While the product runs it only grows, so that nothing written is overwritten; before
 * a start it is written anew where it has doubled since the last time.
 */
final class DatabaseFile {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

    /** Smaller files are left alone, in bytes. */
    private static final long LARGE = 256L * 1024 * 1024;

    private final Path home;
    private final Path file;
    private final Path note;
    private final long large;

    /** @param home of the repository */
    DatabaseFile(Path home) {
        this(home, LARGE);
    }

    DatabaseFile(Path home, long large) {
        this.home = home;
        this.large = large;
        file = home.resolve("database/gws.mv.db");
        note = home.resolve("database/gws.tidied");
    }

    /** Nobody may use the database meanwhile. A kill in the middle leaves the file as it was. */
    void tidy() throws RepositoryException {
        try {
            if (Files.exists(file) && Files.size(file) >= Math.max(large, 2 * sizeThen())) {
                writeAnew();
            }
        } catch (IOException | SQLException e) {
            throw new RepositoryException("the database's file could not be tidied: " + e.getMessage(), e);
        }
    }

    /** Makes the folder where it is absent; folder and files are their owner's only, where the system knows such a thing. */
    void keepPrivate() throws RepositoryException {
        Path folder = file.getParent();
        try {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                for (Path one : new Path[] {file, note}) {
                    if (Files.exists(one)) {
                        Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rw-------"));
                    }
                }
            }
        } catch (IOException e) {
            throw new RepositoryException("the database's file cannot be kept from others: " + e.getMessage(), e);
        }
    }

    private void writeAnew() throws IOException, SQLException {
        long before = Files.size(file);
        try (Connection connection = DriverManager.getConnection(EmbeddedRepository.database(home), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN DEFRAG");
        }
        Files.writeString(note, Long.toString(Files.size(file)));
        LOG.info("database tidied: {} bytes, before {}", Files.size(file), before);
    }

    private long sizeThen() throws IOException {
        return Files.exists(note) ? Long.parseLong(Files.readString(note).strip()) : 0;
    }
}

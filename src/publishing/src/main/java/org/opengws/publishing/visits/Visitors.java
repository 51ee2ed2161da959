package org.opengws.publishing.visits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * The secret of a day by which visitors are told apart on that day and never afterwards, and the name of this instance. Both
 * lie in a folder of this machine that only its owner reads and that is in no backup. Not safe for threads.
 */
final class Visitors {

    private static final String SALT = "salt";
    private static final String INSTANCE = "instance";
    private static final int LENGTH = 32;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    /** @param kept whether the file holds it, so that a restart goes on with it */
    record Salt(LocalDate day, byte[] secret, boolean kept) {}

    Visitors(Path folder) {
        this.folder = folder;
    }

    /** The name of this instance, the same at each start. */
    String instance() {
        Path file = folder.resolve(INSTANCE);
        try {
            makePrivate();
            if (!Files.exists(file)) {
                write(file, HexFormat.of().formatHex(bytes(6)));
            }
            String name = Files.readString(file).strip();
            if (!name.matches("[0-9a-f]{12}")) {
                throw new IOException("no name of an instance: " + file);
            }
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the name of this instance in " + folder, e);
        }
    }

    /** That of the day where it is there, else a new one; one of another day is gone afterwards. */
    Salt open(LocalDate day) {
        try {
            String[] parts = Files.readString(folder.resolve(SALT)).strip().split(" ");
            byte[] secret = parts.length == 2 ? HexFormat.of().parseHex(parts[1]) : new byte[0];
            if (secret.length == LENGTH && LocalDate.parse(parts[0]).equals(day)) {
                return new Salt(day, secret, true);
            }
        } catch (IOException | IllegalArgumentException | DateTimeException noneOrNotOurs) {
            // as good as none
            return renew(day);
        }
        return renew(day);
    }

    /** A new one in place of the last. A disk that takes none keeps nobody's answer waiting. */
    Salt renew(LocalDate day) {
        byte[] secret = bytes(LENGTH);
        try {
            write(folder.resolve(SALT), day + " " + HexFormat.of().formatHex(secret));
            return new Salt(day, secret, true);
        } catch (IOException notKept) {
            return new Salt(day, secret, forget());
        }
    }

    /** The last one must not outlive its day, even where a new one cannot be written. @return false */
    private boolean forget() {
        try {
            Files.deleteIfExists(folder.resolve(SALT));
        } catch (IOException stays) {
            // said by health, since the salt is not kept
            return false;
        }
        return false;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private void write(Path file, String text) throws IOException {
        Path made = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(made);
        Files.createFile(made, attributes("rw-------"));
        Files.writeString(made, text + "\n");
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void makePrivate() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, attributes("rwx------"));
        }
    }

    private FileAttribute<?>[] attributes(String permissions) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}

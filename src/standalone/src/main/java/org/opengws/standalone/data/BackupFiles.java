package org.opengws.standalone.data;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of a data folder in use that a backup copies as they are: neither of one run only, nor built anew, nor the database. */
final class BackupFiles extends SimpleFileVisitor<Path> {

    private static final Set<String> OF_ONE_RUN =
            Set.of("lock", "control", "tmp", "visits", Backup.REPOSITORY + "/.lock");

    /** Newer than the copy of the database may be, so that a restored folder would seem to have lost something. */
    private static final String MARK = LastDecision.FILE;

    private static final String DATABASE = Backup.REPOSITORY + "/database";

    private final Path data;
    private final List<Path> found = new ArrayList<>();

    BackupFiles(Path data) {
        this.data = data;
    }

    List<Path> list() throws IOException {
        Files.walkFileTree(data, this);
        found.sort(null);
        return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return leftOut(name(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !leftOut(name(file))) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException && leftOut(name(file))) {
            // a temporary file that its writer has finished with
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private String name(Path file) {
        return Folders.name(data.relativize(file));
    }

    private static boolean leftOut(String name) {
        boolean index = name.startsWith(Backup.REPOSITORY + "/") && name.endsWith("/index");
        boolean unfinished = name.endsWith(".new") || name.startsWith(Backup.REPOSITORY) && name.endsWith(".tmp");
        return index || unfinished || name.equals(DATABASE) || name.equals(MARK) || OF_ONE_RUN.contains(name);
    }
}

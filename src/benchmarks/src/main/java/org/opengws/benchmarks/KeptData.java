package org.opengws.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.RepositoryException;

import org.opengws.publishing.upkeep.RenewingLines;
import org.opengws.standalone.data.DataFolder;

/**
 * Data folders of so many publications each, made once and kept. What is measured works on a copy, so that every run
 * begins with the same.
 */
final class KeptData {

    private static final String RUN = "run-";

    private final Path folder;
    private final PrintStream progress;
    private String form = "";

    KeptData(Path folder, PrintStream progress) {
        this.folder = folder.toAbsolutePath();
        this.progress = progress;
    }

    /** A fresh copy to work on. */
    Path copy(int size, String name) throws IOException, RepositoryException {
        Path kept = made(size);
        Path target = run(name);
        copyAll(kept, target);
        return target;
    }

    /** An empty folder to work on. */
    Path fresh(String name) throws IOException {
        return Files.createDirectories(run(name));
    }

    /** Those of this process, and what a process that ended early left behind. */
    void removeCopies() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> copies = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, RUN + "*")) {
            all.forEach(copies::add);
        }
        for (Path copy : copies) {
            if (!DataFolder.inUse(copy)) {
                delete(copy);
            }
        }
    }

    private Path run(String name) throws IOException {
        Path target = folder.resolve(RUN + ProcessHandle.current().pid() + "-" + name);
        delete(target);
        return target;
    }

    /** Where they are; made now where they were not. */
    Path made(int size) throws IOException, RepositoryException {
        Path kept = folder.resolve(Integer.toString(size));
        Path complete = kept.resolve(complete());
        if (Files.exists(complete)) {
            return kept;
        }
        delete(kept);
        Files.createDirectories(kept);
        progress.println("making " + size + " publications in " + kept + ", once");
        long start = System.nanoTime();
        try (Bureau bureau = Bureau.open(kept)) {
            new Population(bureau).load(size, (done, of) -> {
                if (done % 20 == 0) {
                    progress.println("  " + done * 100 / of + " %");
                }
            });
            // as a host does once at its start
            new RenewingLines(bureau.storage.publications(), bureau.storage.bookmarks()).run();
        }
        progress.println("  made in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        Files.createFile(complete);
        return kept;
    }

    /** Name of the file that says that loading came to its end, and in which form things were stored then. */
    private String complete() throws IOException, RepositoryException {
        if (form.isEmpty()) {
            Path empty = fresh("form");
            form = StoredForm.hash(empty);
            delete(empty);
        }
        return "complete-" + form;
    }

    private static void copyAll(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(each).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

package org.opengws.acceptance.structure;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The project's files as they lie in the checkout. */
final class Sources {

    /** Where the aggregator's pom is, from wherever the tests run. */
    static final Path ROOT = root(Path.of("").toAbsolutePath());

    private static final Set<String> NOT_OURS = Set.of("target", ".git", "data", "node_modules", ".idea");

    private Sources() {}

    /** @param folder below the root, empty for the root itself; @param pattern of the path from the root */
    static List<Path> find(String folder, String pattern) throws IOException {
        Pattern wanted = Pattern.compile(pattern);
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(ROOT.resolve(folder), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean skipped =
                        !dir.equals(ROOT) && NOT_OURS.contains(dir.getFileName().toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (wanted.matcher(name(file)).matches()) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        return found;
    }

    /** From the root, with slashes. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static Path root(Path here) {
        return Files.exists(here.resolve("light-modules")) ? here : root(here.getParent());
    }
}

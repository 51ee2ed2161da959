package org.opengws.magnolia.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was looked up in the real jars of a Magnolia: every type and member of it that the module names, those that it has
 * not with a dash before them. Kept as a file, for builds that have no such jars.
 */
record Linked(String version, Set<String> found, Set<String> absent) {

    /** Of which lists are kept. */
    static final List<String> VERSIONS = List.of("6.2.45", "6.3.4");

    private static final String DASH = "- ";

    static Linked read(String version) {
        try {
            List<String> lines = Files.exists(file(version)) ? Files.readAllLines(file(version)) : List.of();
            return new Linked(
                    version,
                    lines.stream().filter(line -> !line.startsWith(DASH)).collect(Collectors.toSet()),
                    lines.stream()
                            .filter(line -> line.startsWith(DASH))
                            .map(line -> line.substring(DASH.length()))
                            .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which Magnolia has its jars in that folder. */
    static String versionIn(Path lib) {
        String core = "magnolia-core-";
        return List.of(lib.toFile().list()).stream()
                .filter(name -> name.startsWith(core))
                .map(name -> name.substring(core.length()).replace(".jar", ""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + core + "<version>.jar in " + lib));
    }

    void write() {
        Set<String> lines = new TreeSet<>(found);
        absent.forEach(name -> lines.add(DASH + name));
        try {
            Files.createDirectories(file(version).getParent());
            Files.write(file(version), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the names of one flavour. */
    static String plain(String name) {
        return name.replace("jakarta.", "javax.");
    }

    private static Path file(String version) {
        return Path.of("src/test/resources/org/opengws/magnolia/jar/magnolia-" + version + ".txt");
    }
}

package org.opengws.magnolia.jar;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The two jars as they were packed, and jars to look things up in. */
final class Jars {

    private static final Path TARGET = Path.of("target");

    private Jars() {}

    static Path jakarta() {
        return jar("");
    }

    static Path javax() {
        return jar("-javax");
    }

    private static Path jar(String ending) {
        return TARGET.resolve(System.getProperty("gws.jar") + ending + ".jar");
    }

    static List<String> entries(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    static String text(Path jar, String entry) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return new String(file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " " + entry, e);
        }
    }

    /** Every string that stands in the constants of a class, by class file and string. */
    static Set<String> constants(Path jar) {
        Set<String> found = new TreeSet<>();
        for (String entry : entries(jar)) {
            if (entry.endsWith(".class")) {
                constants(jar, entry).forEach(constant -> found.add(entry + " " + constant));
            }
        }
        return found;
    }

    private static List<String> constants(Path jar, String entry) {
        try (JarFile file = new JarFile(jar.toFile());
                DataInputStream data = new DataInputStream(file.getInputStream(file.getEntry(entry)))) {
            data.skipNBytes(8);
            List<String> constants = new ArrayList<>();
            int count = data.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = data.readUnsignedByte();
                switch (tag) {
                    case 1 -> constants.add(data.readUTF());
                    case 5, 6 -> {
                        data.skipNBytes(8);
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> data.skipNBytes(2);
                    case 15 -> data.skipNBytes(3);
                    default -> data.skipNBytes(4);
                }
            }
            return constants;
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " " + entry, e);
        }
    }

    /** Without what they name elsewhere, so that only names speak. */
    static JavaClasses classes(Path jar) {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        try (JarFile file = new JarFile(jar.toFile())) {
            return new ClassFileImporter().importJar(file);
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    /** Those jars and nothing of this project. */
    static URLClassLoader loader(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            URL[] urls = files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Jars::url)
                    .toArray(URL[]::new);
            return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    static Path floor(String flavour) {
        return TARGET.resolve("floor").resolve(flavour);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}

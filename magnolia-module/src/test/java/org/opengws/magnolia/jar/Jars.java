package org.opengws.magnolia.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

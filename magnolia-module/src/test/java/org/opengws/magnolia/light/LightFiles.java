package org.opengws.magnolia.light;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The light module as it lies in the checkout. */
final class LightFiles {

    static final Path ROOT = root(Path.of("").toAbsolutePath());

    private LightFiles() {}

    /** @param folder below the module, such as {@code apps} */
    static List<Path> yaml(String folder) {
        return below(ROOT.resolve(folder), ".yaml");
    }

    /** In the order of their names. */
    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Strictly: a key that stands twice is an error. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> read(Path file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return (Map<String, Object>) new Yaml(new SafeConstructor(strict)).load(text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text of that language. */
    static Properties texts(String language) {
        Properties texts = new Properties();
        try (Stream<Path> all = Files.list(ROOT.resolve("i18n"))) {
            for (Path file : all.filter(each -> each.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Path root(Path here) {
        Path light = here.resolve("light-modules").resolve("gws");
        return Files.isDirectory(light) ? light : root(here.getParent());
    }
}

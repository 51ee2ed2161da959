package org.opengws.publishing.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files below a folder. A path that would lead out of it names no file. */
record FolderResources(Path root) implements ResourceSource {

    FolderResources {
        root = root.toAbsolutePath().normalize();
    }

    @Override
    public List<String> list(String folder) {
        Optional<Path> directory = inside(folder).filter(Files::isDirectory);
        if (directory.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory.get())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot list " + directory.get(), failure);
        }
    }

    @Override
    public Optional<String> read(String path) {
        Optional<Path> file = inside(path).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8));
        } catch (NoSuchFileException gone) {
            // deleted since it was looked at: as if it had not been there
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file.get(), failure);
        }
    }

    private Optional<Path> inside(String path) {
        return Optional.of(root.resolve(path).normalize()).filter(resolved -> resolved.startsWith(root));
    }
}

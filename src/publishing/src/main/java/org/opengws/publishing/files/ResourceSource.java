package org.opengws.publishing.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Port: the text files of the light module, by path below it, such as {@code procedures/executive-approval.yaml}. Asked
 * again it answers as of now. An unreadable file or folder is an {@link java.io.UncheckedIOException}.
 */
public interface ResourceSource {

    /** The files directly in that folder, as paths to read, sorted; empty where there is no such folder. */
    List<String> list(String folder);

    /** The text of that file, read as UTF-8; what is not UTF-8 becomes U+FFFD, which the readers refuse. */
    Optional<String> read(String path);

    /** The one without files. */
    static ResourceSource none() {
        return new ResourceSource() {
            @Override
            public List<String> list(String folder) {
                return List.of();
            }

            @Override
            public Optional<String> read(String path) {
                return Optional.empty();
            }
        };
    }

    /** The light module as shipped, from the class path of that loader. */
    static ResourceSource classPath(ClassLoader loader) {
        return new ClassPathResources(loader, "gws");
    }

    /** The files below that folder, which need not exist. */
    static ResourceSource folder(Path root) {
        return new FolderResources(root);
    }

    /** These files where they exist, and those of the other source elsewhere. */
    default ResourceSource over(ResourceSource other) {
        ResourceSource first = this;
        return new ResourceSource() {
            @Override
            public List<String> list(String folder) {
                TreeSet<String> paths = new TreeSet<>(first.list(folder));
                paths.addAll(other.list(folder));
                return List.copyOf(paths);
            }

            @Override
            public Optional<String> read(String path) {
                return first.read(path).or(() -> other.read(path));
            }
        };
    }
}

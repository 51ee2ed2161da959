package org.opengws.publishing.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceSourceTest {

    @TempDir
    private Path root;

    @Test
    void theShippedFilesAreListedAndRead() {
        ResourceSource shipped = ResourceSource.classPath(getClass().getClassLoader());
        assertThat(shipped.list("procedures")).contains("procedures/executive-approval.yaml");
        assertThat(shipped.read("procedures/executive-approval.yaml").orElseThrow())
                .contains("clause: \"1.1\"");
        assertThat(shipped.list("nowhere")).isEmpty();
        assertThat(shipped.read("nowhere.yaml")).isEmpty();
    }

    @Test
    void filesInAJarAreListedAndRead() throws IOException {
        Path jar = root.resolve("x.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name : new String[] {"gws/a/", "gws/a/one.txt", "gws/a/b/", "gws/a/b/two.txt"}) {
                out.putNextEntry(new JarEntry(name));
                if (!name.endsWith("/")) {
                    out.write("ข้อความ".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            ResourceSource source = ResourceSource.classPath(loader);
            assertThat(source.list("a")).containsExactly("a/one.txt");
            assertThat(source.read("a/one.txt")).contains("ข้อความ");
        }
    }

    @Test
    void aFolderComesBeforeWhatItLiesOver() throws IOException {
        Files.createDirectories(root.resolve("forms"));
        Files.writeString(root.resolve("forms/people.yaml"), "mine");
        Files.writeString(root.resolve("forms/own.yaml"), "own");
        ResourceSource both = ResourceSource.folder(root)
                .over(ResourceSource.classPath(getClass().getClassLoader()));
        assertThat(both.read("forms/people.yaml")).contains("mine");
        assertThat(both.list("forms")).contains("forms/own.yaml", "forms/people.yaml", "forms/contact.yaml");
        assertThat(both.read("forms/contact.yaml").orElseThrow()).contains("most-rows");
    }

    @Test
    void aPathThatLeadsOutOfTheFolderNamesNoFile() throws IOException {
        Files.writeString(root.resolve("secret.txt"), "secret");
        ResourceSource inside = ResourceSource.folder(Files.createDirectory(root.resolve("inside")));
        assertThat(inside.read("../secret.txt")).isEmpty();
        assertThat(inside.list("..")).isEmpty();
    }

    @Test
    void aFolderThatDoesNotExistHasNoFiles() {
        assertThat(ResourceSource.folder(root.resolve("none")).list("forms")).isEmpty();
        assertThat(ResourceSource.none().list("forms")).isEmpty();
    }
}

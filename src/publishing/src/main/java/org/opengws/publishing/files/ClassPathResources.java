package org.opengws.publishing.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The files that ship in a jar, or in its folder while developing. */
record ClassPathResources(ClassLoader loader, String root) implements ResourceSource {

    @Override
    public List<String> list(String folder) {
        TreeSet<String> paths = new TreeSet<>();
        try {
            for (URL url : Collections.list(loader.getResources(root + "/" + folder))) {
                paths.addAll("jar".equals(url.getProtocol()) ? inJar(url, folder) : inFolder(url, folder));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot list " + folder + " on the class path", failure);
        }
        return List.copyOf(paths);
    }

    @Override
    public Optional<String> read(String path) {
        try (InputStream stream = loader.getResourceAsStream(root + "/" + path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path + " on the class path", failure);
        }
    }

    private Collection<String> inJar(URL url, String folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        // a jar of our own: a cached one is shared with the class loader and must not be closed
        connection.setUseCaches(false);
        String prefix = root + "/" + folder + "/";
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(prefix) && name.length() > prefix.length())
                    .filter(name -> name.indexOf('/', prefix.length()) < 0)
                    .map(name -> name.substring(root.length() + 1))
                    .toList();
        }
    }

    private static Collection<String> inFolder(URL url, String folder) {
        try {
            URI address = url.toURI();
            return new FolderResources(Path.of(address))
                    .list("").stream().map(name -> folder + "/" + name).toList();
        } catch (URISyntaxException failure) {
            throw new IllegalStateException("class path entry with an odd address: " + url, failure);
        }
    }
}

package org.opengws.publishing.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.PublicationId;

/** Documents' bytes for tests. Holds what {@link FilesContract} says. */
public final class InMemoryFiles implements Files {

    private final Map<String, byte[]> files = new HashMap<>();
    private final Predicate<PublicationId> there;

    /** @param there whether there is such a publication; a file is kept with one */
    public InMemoryFiles(Predicate<PublicationId> there) {
        this.there = there;
    }

    @Override
    public synchronized void store(PublicationId publication, String sha256, Path file) {
        Sha256.require(sha256);
        if (!there.test(publication)) {
            throw new StorageException("no publication " + publication + " for a file", null);
        }
        try {
            files.putIfAbsent(key(publication, sha256), java.nio.file.Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized Optional<InputStream> open(PublicationId publication, String sha256) {
        return Optional.ofNullable(files.get(key(publication, sha256))).map(ByteArrayInputStream::new);
    }

    @Override
    public synchronized Optional<String> rehash(PublicationId publication, String sha256) {
        return Optional.ofNullable(files.get(key(publication, sha256))).map(Sha256::of);
    }

    private static String key(PublicationId publication, String sha256) {
        Sha256.require(sha256);
        return publication + " " + sha256;
    }
}

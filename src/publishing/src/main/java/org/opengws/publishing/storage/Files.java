package org.opengws.publishing.storage;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.opengws.publishing.edition.PublicationId;

/** Port: the documents' bytes, kept with their publication under their SHA-256. Never changed once stored. */
public interface Files {

    /** Keeps a copy; the file itself stays where it is. Storing the same bytes twice is harmless. */
    void store(PublicationId publication, String sha256, Path file);

    /** The caller closes it. Empty where there is no such file. */
    Optional<InputStream> open(PublicationId publication, String sha256);

    /** SHA-256 of the bytes as they are now, read anew; differs from the name only if somebody went round the domain. */
    Optional<String> rehash(PublicationId publication, String sha256);
}

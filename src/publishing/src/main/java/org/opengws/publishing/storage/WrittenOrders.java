package org.opengws.publishing.storage;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.opengws.publishing.people.Delegation;

/** Port: scans of written orders, kept under their SHA-256. Never changed once stored. */
public interface WrittenOrders {

    /** Keeps a copy; the file itself stays where it is. Storing the same bytes twice is harmless. */
    void store(Delegation.Scan scan, Path file);

    /** The caller closes it. Empty where there is no such scan. */
    Optional<InputStream> open(String sha256);

    Optional<Delegation.Scan> find(String sha256);
}

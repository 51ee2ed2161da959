package org.opengws.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.storage.WrittenOrders;

/** Scans for tests. */
final class ScansInMemory implements WrittenOrders {

    private final Map<String, Delegation.Scan> known = new HashMap<>();
    private final Map<String, byte[]> scans = new HashMap<>();

    @Override
    public synchronized void store(Delegation.Scan scan, Path file) {
        try {
            known.put(scan.sha256(), scan);
            scans.put(scan.sha256(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized Optional<InputStream> open(String sha256) {
        return Optional.ofNullable(scans.get(sha256)).map(ByteArrayInputStream::new);
    }

    @Override
    public synchronized Optional<Delegation.Scan> find(String sha256) {
        return Optional.ofNullable(known.get(sha256));
    }
}

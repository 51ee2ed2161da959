package org.opengws.publishing.storage;

import java.nio.file.Path;

import org.opengws.publishing.OfficeOverPorts;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.TestRepository;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.outbox.MovableClock;

/** The repository that the product stands on, for the contracts that the doubles hold too. */
final class OnJackrabbit implements AutoCloseable {

    final MovableClock clock = OfficeOverPorts.morning();
    final Storage storage;

    private final TestRepository repository;
    private final Sessions sessions;

    OnJackrabbit(Path folder) {
        repository = TestRepository.open(folder);
        sessions = repository.sessions(Workspaces.GWS);
        storage = new Storage(sessions, clock);
        storage.registers().seed(() -> OfficeOverPorts.CATALOGUE, () -> OfficeOverPorts.ORGANISATION);
    }

    PublicationId begun() {
        return new OfficeOverPorts(storage.publications(), storage.files(), storage.registers(), clock)
                .begun("s9-2", "แผน")
                .id();
    }

    @Override
    public void close() {
        sessions.close();
        repository.close();
    }
}

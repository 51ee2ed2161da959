package org.opengws.publishing.jcr;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.storage.Outbox;
import org.opengws.publishing.storage.OutboxContract;

@TestInstance(Lifecycle.PER_CLASS)
class JcrOutboxTest extends OutboxContract {

    private TestRepository repository;
    private Sessions sessions;
    private Outbox outbox;

    @BeforeAll
    void open(@TempDir Path folder) {
        repository = TestRepository.open(folder);
        sessions = repository.sessions(Workspaces.GWS);
        outbox = new JcrOutbox(sessions);
    }

    @BeforeEach
    void empty() {
        outbox.list(false, 0, 1_000).items().forEach(entry -> outbox.done(entry.id()));
    }

    @AfterAll
    void close() {
        sessions.close();
        repository.close();
    }

    @Override
    protected Outbox outbox() {
        return outbox;
    }
}

package org.opengws.publishing.jcr.register;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.jcr.TestRepository;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.notice.NoticesContract;
import org.opengws.publishing.storage.Outbox;

class JcrNoticesTest extends NoticesContract {

    private static TestRepository repository;
    private static Sessions sessions;

    @BeforeAll
    static void open(@TempDir Path folder) {
        repository = TestRepository.open(folder);
        sessions = repository.sessions(Workspaces.GWS);
    }

    @AfterAll
    static void close() {
        sessions.close();
        repository.close();
    }

    @Override
    protected Notices notices() {
        return new JcrNotices(sessions);
    }

    @Override
    protected Outbox outbox() {
        return new JcrOutbox(sessions, new Paths());
    }
}

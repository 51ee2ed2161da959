package org.opengws.publishing.storage;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.TestRepository;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.outbox.MovableClock;

/** The contracts that the doubles hold, on the repository that the product stands on. */
class OnJackrabbitTest {

    private static final MovableClock CLOCK = MovableClock.at(LocalDate.of(2026, 11, 23), 9);

    private static TestRepository repository;
    private static Sessions sessions;
    private static Storage storage;

    @BeforeAll
    static void open(@TempDir Path folder) {
        repository = TestRepository.open(folder);
        sessions = repository.sessions(Workspaces.GWS);
        storage = new Storage(sessions, CLOCK);
        storage.registers().seed(() -> OfficeOverPorts.CATALOGUE, () -> OfficeOverPorts.ORGANISATION);
    }

    @AfterAll
    static void close() {
        sessions.close();
        repository.close();
    }

    @Nested
    class PublicationsThere extends PublicationsContract {

        @Override
        protected Publications publications() {
            return storage.publications();
        }

        @Override
        protected Files files() {
            return storage.files();
        }

        @Override
        protected Registers registers() {
            return storage.registers();
        }

        @Override
        protected MovableClock clock() {
            return CLOCK;
        }
    }

    @Nested
    class FilesThere extends FilesContract {

        @Override
        protected Files files() {
            return storage.files();
        }

        @Override
        protected PublicationId publication() {
            return new OfficeOverPorts(storage.publications(), storage.files(), storage.registers(), CLOCK)
                    .begun("s9-2", "แผน")
                    .id();
        }
    }

    @Nested
    class RegistersThere extends RegistersContract {

        @Override
        protected Registers registers() {
            return storage.registers();
        }
    }
}

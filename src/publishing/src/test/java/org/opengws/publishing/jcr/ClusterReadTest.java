package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.PublicationFilter;

/** Two repositories over the same contents: what one reads while the other decides is as somebody saved it. */
class ClusterReadTest {

    private static final int SAVES = 60;
    private static final int READERS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<Long, Publication> saved = new ConcurrentHashMap<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private TestRepository other;
    private Sessions sessions;
    private Storage elsewhere;
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.over(TestRepository.inCluster(folder.resolve("one"), "one", folder), folder);
        other = TestRepository.inCluster(folder.resolve("other"), "other", folder);
        sessions = other.sessions(Workspaces.GWS);
        elsewhere = new Storage(sessions, office.clock);
    }

    @AfterEach
    void close() {
        sessions.close();
        other.close();
        office.close();
    }

    @Test
    void whatOneSavesTheOtherReadsAtOnce() {
        PublicationId id = office.begun("1.1").id();
        Publication submitted = office.does(office.staff.clerk, id, Verb.SUBMIT);

        assertThat(elsewhere.publications().find(id)).contains(submitted);
        assertThat(elsewhere.registers().organisation().units())
                .isNotEmpty()
                .isEqualTo(office.storage.registers().organisation().units());
        assertThat(elsewhere.outbox().due(office.clock.instant(), 10))
                .isEqualTo(office.storage.outbox().due(office.clock.instant(), 10))
                .isNotEmpty();
    }

    @Test
    void whatIsReadWhileAnotherMachineDecidesIsNeverHalfOfTwo() throws Exception {
        PublicationId id = office.begun("1.1").id();
        keep(office.find(id));
        ExecutorService people = Executors.newFixedThreadPool(1 + READERS);
        Future<?> deciding = people.submit(() -> submitAndRecall(id));
        Future<?>[] reading = new Future<?>[READERS];
        for (int i = 0; i < READERS; i++) {
            reading[i] = people.submit(() -> read(id));
        }
        deciding.get();
        ended.set(true);
        for (Future<?> each : reading) {
            each.get();
        }
        people.shutdown();
        assertThat(elsewhere.publications().find(id)).contains(office.find(id));
    }

    private void submitAndRecall(PublicationId id) {
        Instant end = Instant.now().plus(PATIENCE);
        while (saved.size() < SAVES) {
            assertThat(Instant.now()).as("too slow").isBefore(end);
            keep(office.does(office.staff.clerk, id, Verb.SUBMIT));
            keep(office.does(office.staff.clerk, id, Verb.RECALL));
        }
    }

    /** What was read may be a moment younger than what the other one has written down here. */
    private void read(PublicationId id) {
        while (!ended.get()) {
            Publication now = elsewhere.publications().find(id).orElseThrow();
            Instant end = Instant.now().plusSeconds(20);
            while (!saved.containsKey(now.version()) && Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
            assertThat(now).isEqualTo(saved.get(now.version()));
            assertThat(elsewhere
                            .publications()
                            .list(PublicationFilter.ALL, new Reader(true, Set.of(), Set.of()), 0, 10)
                            .items())
                    .allSatisfy(line -> assertThat(line.id()).isEqualTo(id));
        }
    }

    private void keep(Publication publication) {
        saved.put(publication.version(), publication);
    }
}

package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;

/** What is read while others save is a publication as somebody saved it, never half of two. */
class WholeReadTest {

    private static final int SAVES = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<Long, Publication> saved = new ConcurrentHashMap<>();
    private final Queue<Publication> read = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.open(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsReadWhileOthersSaveIsWholeAndWhoeverComesLateIsToldSo() throws Exception {
        PublicationId id = office.begun("1.1").id();
        keep(office.find(id));
        ExecutorService people = Executors.newFixedThreadPool(5);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(people.submit(() -> submitAndRecall(id)));
        }
        for (int i = 0; i < 2; i++) {
            all.add(people.submit(() -> read(id)));
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (saved.size() < SAVES && all.stream().noneMatch(Future::isDone)) {
            assertThat(Instant.now()).as("too slow").isBefore(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
        ended.set(true);
        for (Future<?> each : all) {
            each.get();
        }
        people.shutdown();
        assertThat(read).isNotEmpty().allSatisfy(each -> assertThat(each).isEqualTo(saved.get(each.version())));
    }

    private void submitAndRecall(PublicationId id) {
        while (!ended.get()) {
            act(id, office.staff.clerk, Verb.SUBMIT);
            act(id, office.staff.clerk, Verb.RECALL);
        }
    }

    private void act(PublicationId id, Person person, Verb verb) {
        Outcome outcome = office.publishing.act(person, id, office.act(office.find(id), verb));
        if (outcome instanceof Outcome.Accepted accepted) {
            keep(accepted.next());
        }
    }

    private void read(PublicationId id) {
        Publication last = null;
        while (!ended.get()) {
            Publication now = office.find(id);
            if (!now.equals(last)) {
                read.add(now);
                last = now;
            }
        }
    }

    private void keep(Publication publication) {
        assertThat(saved.put(publication.version(), publication))
                .as("saved twice")
                .isNull();
    }
}

package org.opengws.publishing.jcr.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.TestRepository;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.storage.Outbox;
import org.opengws.publishing.storage.OutboxEntry;

@TestInstance(Lifecycle.PER_CLASS)
class JcrOutboxTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final PublicationId ONE = new PublicationId("aaaaaaaaaaaa");
    private static final PublicationId OTHER = new PublicationId("bbbbbbbbbbbb");

    private TestRepository repository;
    private Sessions sessions;
    private Outbox outbox;

    @BeforeAll
    void open(@TempDir Path folder) {
        repository = TestRepository.open(folder);
        sessions = repository.sessions(Workspaces.GWS);
        outbox = new JcrOutbox(sessions, new Paths());
    }

    @AfterEach
    void empty() {
        outbox.list(false, 0, 1000).items().forEach(entry -> outbox.done(entry.id()));
    }

    @AfterAll
    void close() {
        sessions.close();
        repository.close();
    }

    @Test
    void theFirstOfALaneIsDueAndHoldsUpOnlyItsLane() {
        outbox.add(List.of(project(ONE), project(ONE), project(OTHER), OutboxEntry.mail("a", NOW)));
        List<OutboxEntry> due = outbox.due(NOW, 10);
        assertThat(due).extracting(OutboxEntry::lane).containsExactly("project:" + ONE, "project:" + OTHER, "mail:a");
        outbox.done(due.get(0).id());
        assertThat(outbox.due(NOW, 10)).extracting(OutboxEntry::lane).contains("project:" + ONE);
    }

    @Test
    void whatFailedRestsAndHoldsUpWhatIsBehindIt() {
        outbox.add(List.of(project(ONE), project(ONE)));
        OutboxEntry first = outbox.due(NOW, 10).get(0);
        outbox.failed(first.id(), "no answer", NOW.plusSeconds(60), false);
        assertThat(outbox.due(NOW, 10)).isEmpty();
        OutboxEntry again = outbox.due(NOW.plusSeconds(60), 10).get(0);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.reason()).isEqualTo("no answer");
    }

    @Test
    void aStuckOneWaitsUntilSomebodyMendsTheCause() {
        outbox.add(List.of(project(ONE), project(OTHER)));
        String id = outbox.due(NOW, 10).get(0).id();
        outbox.failed(id, "wrong address", NOW, true);
        assertThat(outbox.due(NOW.plus(Duration.ofDays(9)), 10))
                .extracting(OutboxEntry::lane)
                .containsExactly("project:" + OTHER);
        assertThat(outbox.list(true, 0, 10).items()).extracting(OutboxEntry::id).containsExactly(id);
        outbox.add(List.of(project(ONE)));
        assertThat(outbox.due(NOW, 10))
                .as("what comes after it in its lane does not wait for it")
                .extracting(OutboxEntry::lane)
                .containsExactly("project:" + OTHER, "project:" + ONE);
        assertThat(outbox.retry(id)).isTrue();
        assertThat(outbox.due(NOW, 10)).hasSize(2);
        assertThat(outbox.list(true, 0, 10).total()).isZero();
    }

    @Test
    void aHeldOneIsDueOnItsDayAndHoldsUpNobodyBefore() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        OutboxEntry held = new OutboxEntry(
                "",
                OutboxEntry.Kind.PROJECT,
                Optional.of(ONE),
                "",
                NOW,
                Optional.of(day),
                0,
                Optional.empty(),
                false,
                "");
        outbox.add(List.of(held, project(ONE)));
        List<OutboxEntry> due = outbox.due(NOW, 10);
        assertThat(due).hasSize(1).allMatch(entry -> entry.heldUntil().isEmpty());
        outbox.done(due.get(0).id());
        // midnight in Thailand
        assertThat(outbox.due(Instant.parse("2026-11-30T16:59:59Z"), 10)).isEmpty();
        assertThat(outbox.due(Instant.parse("2026-11-30T17:00:00Z"), 10)).hasSize(1);
    }

    @Test
    void whatIsGoneIsLeftAlone() {
        outbox.add(List.of(project(ONE)));
        String id = outbox.due(NOW, 1).get(0).id();
        outbox.done(id);
        outbox.done(id);
        outbox.failed(id, "late", NOW, true);
        assertThat(outbox.retry(id)).isFalse();
        assertThat(outbox.list(false, 0, 10).items()).isEmpty();
    }

    @Test
    void hundredsOfOneDayKeepTheirOrder() {
        for (int i = 0; i < 6; i++) {
            outbox.add(IntStream.range(0, 100)
                    .mapToObj(n -> OutboxEntry.mail("m", NOW))
                    .toList());
        }
        assertThat(outbox.list(false, 0, 600).items())
                .hasSize(600)
                .extracting(OutboxEntry::id)
                .isSorted();
    }

    private static OutboxEntry project(PublicationId id) {
        return OutboxEntry.project(id, NOW);
    }
}

package org.opengws.publishing.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Case;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.storage.Batch;
import org.opengws.publishing.storage.InMemoryBookmarks;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.upkeep.Worker;

class ReconcileTest {

    private static final PublicationId KNOWN = new PublicationId("aaaaaaaaaaaa");
    private static final PublicationId STRANGER = new PublicationId("zzzzzzzzzzzz");

    private final Worker worker = new Worker().has(Case.ofClause("1.3").isPublished());
    private final Map<PublicationId, String> pages = new TreeMap<>();
    private final InMemoryBookmarks bookmarks = new InMemoryBookmarks();

    private final PublicState state = new PublicState() {
        @Override
        public Batch<Line> walk(String from, int limit) {
            List<Line> lines = new ArrayList<>();
            pages.forEach((id, hash) -> lines.add(new Line(id, hash)));
            return new Batch<>(lines, "");
        }

        @Override
        public Optional<String> hash(PublicationId publication) {
            return Optional.ofNullable(pages.get(publication));
        }
    };

    @Test
    void whatIsEqualIsLeftAlone() {
        pages.put(KNOWN, "1 เนื้อหา");

        assertThat(reconcile().run(progress -> {}).differences()).isZero();
        assertThat(worker.outbox.only()).isEmpty();
    }

    @Test
    void whatIsMissingIsSent() {
        ReconcileProgress progress = reconcile().run(part -> {});

        assertThat(progress.differences()).isEqualTo(1);
        assertThat(sent()).containsExactly(KNOWN);
    }

    @Test
    void whatDiffersIsSent() {
        pages.put(KNOWN, "1 เนื้อหาอื่น");

        reconcile().run(progress -> {});

        assertThat(sent()).containsExactly(KNOWN);
    }

    @Test
    void whatMustNotBePublicIsTakenOff() {
        Case draft = Case.ofClause("1.3");
        worker.publications.put(draft.publication);
        pages.put(KNOWN, "1 เนื้อหา");

        reconcile().run(progress -> {});

        assertThat(sent()).containsExactly(KNOWN);
    }

    @Test
    void whatNobodyKnowsIsTakenOff() {
        pages.put(KNOWN, "1 เนื้อหา");
        pages.put(STRANGER, "1 ของผู้อื่น");

        reconcile().run(progress -> {});

        assertThat(sent()).containsExactly(STRANGER);
    }

    @Test
    void itGoesOnWhereItStoppedAndTellsHowFarItHasCome() {
        for (int i = 0; i < 450; i++) {
            worker.publications.put(renamed(worker.publication(), i));
        }
        List<ReconcileProgress> told = new ArrayList<>();
        told.add(reconcile().step());
        told.add(reconcile().step());
        assertThat(bookmarks.get("reconcile")).isPresent();

        reconcile().run(told::add);

        assertThat(told).extracting(ReconcileProgress::checked).containsExactly(200L, 400L, 451L, 451L);
        assertThat(told.get(3).isFinished()).isTrue();
        assertThat(sent()).hasSize(451).doesNotHaveDuplicates();
        assertThat(bookmarks.get("reconcile")).isEmpty();
    }

    private static Publication renamed(Publication publication, int number) {
        String id = "b"
                + String.format("%011d", number)
                        .replace('0', 'x')
                        .replace('1', 'y')
                        .replace('8', 'p')
                        .replace('9', 'q');
        return new Publication(
                new PublicationId(id),
                publication.version(),
                publication.topic(),
                publication.owner(),
                publication.createdAt(),
                publication.editions(),
                publication.marks(),
                publication.review(),
                publication.duties(),
                publication.confirmed(),
                publication.checked(),
                List.of());
    }

    private List<PublicationId> sent() {
        return worker.outbox.list(false, 0, 1_000).items().stream()
                .filter(entry -> entry.kind() == OutboxEntry.Kind.PROJECT)
                .map(entry -> entry.publication().orElseThrow())
                .toList();
    }

    private Reconcile reconcile() {
        return new Reconcile(worker.publications, state, worker.receiver, worker.outbox, bookmarks, Clock.systemUTC());
    }
}

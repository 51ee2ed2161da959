package org.opengws.publishing.jcr.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.jcr.TestRepository;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.visits.Counts;
import org.opengws.publishing.visits.DayFigures;
import org.opengws.publishing.visits.DayPart;
import org.opengws.publishing.visits.Figures;
import org.opengws.publishing.visits.Subject;

class JcrVisitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String ONE = "0123456789ab";
    private static final String OTHER = "ba9876543210";

    @TempDir
    Path folder;

    private TestRepository repository;
    private Sessions sessions;
    private JcrVisits visits;

    @BeforeEach
    void open() {
        repository = TestRepository.open(folder);
        sessions = repository.sessions(Workspaces.METRICS);
        visits = new JcrVisits(sessions);
    }

    @AfterEach
    void close() {
        sessions.close();
        repository.close();
    }

    private static DayPart part(LocalDate day, long... seen) {
        Counts counts = new Counts().add(Subject.SITE, new Figures(1, 1));
        return new DayPart(UUID.randomUUID().toString(), day, counts, seen, false);
    }

    private Figures site(String instance) {
        return visits.days(DAY, DAY).stream()
                .filter(day -> day.instance().equals(instance))
                .findFirst()
                .orElseThrow()
                .counts()
                .of(Subject.SITE);
    }

    @Test
    void manyPartsAreJoinedAndNothingOfThemIsLost() throws RepositoryException {
        for (int i = 1; i <= 300; i++) {
            visits.add(ONE, part(DAY, i));
        }
        List<Long> seen = new ArrayList<>();
        DayFigures open = visits.open(ONE, DAY, marks -> {
            for (long mark : marks) {
                seen.add(mark);
            }
        });
        assertThat(open.counts().of(Subject.SITE)).isEqualTo(new Figures(300, 300));
        assertThat(seen).hasSize(300).doesNotHaveDuplicates();
        assertThat(sessions.<Long>read(session -> session.getNode("/visits/2026-12/01/" + ONE + "/parts")
                        .getNodes()
                        .getSize()))
                .isLessThanOrEqualTo(40L);
    }

    @Test
    void whatIsHandedOverAgainIsAddedOnce() {
        DayPart part = part(DAY, 1);
        visits.add(ONE, part);
        visits.add(ONE, part(DAY, 2));
        visits.add(ONE, part);
        assertThat(site(ONE)).isEqualTo(new Figures(2, 2));
    }

    @Test
    void instancesOnOneRepositoryCountBesideEachOther() {
        visits.add(ONE, part(DAY, 1));
        visits.add(OTHER, part(DAY, 1));
        visits.add(OTHER, part(DAY.plusDays(40), 2));
        assertThat(visits.days(DAY, DAY)).extracting(DayFigures::instance).containsExactly(ONE, OTHER);
        assertThat(visits.days(DAY.plusDays(1), DAY.plusDays(40)))
                .extracting(DayFigures::day)
                .containsExactly(DAY.plusDays(40));
    }

    @Test
    void aClosedDayIsOneTextAndNobodysMarks() {
        visits.add(ONE, part(DAY, 1));
        visits.add(ONE, part(DAY, 2));
        visits.add(OTHER, part(DAY, 3));
        visits.add(ONE, part(DAY.plusDays(1), 4));
        visits.close(ONE, DAY.plusDays(1));
        sessions.read(session -> {
            Node closed = session.getNode("/visits/2026-12/01/" + ONE);
            assertThat(closed.getNodes().getSize()).isZero();
            assertThat(closed.getProperty("hash").getString()).hasSize(64);
            assertThat(session.getNode("/visits/2026-12/01/" + OTHER).getNodes().getSize())
                    .isPositive();
            return null;
        });
        assertThat(site(ONE)).isEqualTo(new Figures(2, 2));
        assertThat(visits.days(DAY, DAY)).extracting(DayFigures::closed).containsExactly(true, false);
        visits.open(ONE, DAY, marks -> assertThat(marks).isEmpty());
    }

    @Test
    void whatIsAddedToAClosedDayIsSaid() {
        visits.add(ONE, part(DAY, 1));
        visits.close(ONE, DAY.plusDays(1));
        visits.add(ONE, part(DAY));
        assertThat(visits.days(DAY, DAY)).singleElement().satisfies(day -> {
            assertThat(day.counts().of(Subject.SITE)).isEqualTo(new Figures(2, 2));
            assertThat(day.reopened()).isEqualTo(1);
            assertThat(day.closed()).isTrue();
        });
    }

    @Test
    void whoReadsWhileOthersSaveReadsWholeSaves() throws InterruptedException {
        visits.add(ONE, part(DAY, 1));
        Thread saving = new Thread(() -> {
            for (int i = 2; i < 400; i++) {
                visits.add(ONE, part(DAY, i));
            }
        });
        saving.start();
        long last = 0;
        while (saving.isAlive()) {
            long now = site(ONE).views();
            assertThat(now).isGreaterThanOrEqualTo(last);
            last = now;
        }
        saving.join();
        assertThat(site(ONE)).isEqualTo(new Figures(399, 399));
    }
}

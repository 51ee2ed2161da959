package org.opengws.publishing.jcr.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.DecisionFormat;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.TestRepository;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.jcr.tree.Workspaces;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PublicationTreeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Property(tries = 300)
    void anyPublicationComesBackAsItWas(@ForAll long seed) {
        Publication publication = new RandomPublication(seed).publication();
        assertThat(PublicationTree.publication(PublicationTree.of(publication, NOW)))
                .isEqualTo(publication);
    }

    /** As an earlier release stored it: without a format, without roles, the declined request as a return without a step. */
    @Test
    void aDecisionStoredWithoutAFormatIsOfTheFirstAndItsReturnWithoutAStepIsADeclinedRequest() {
        PublicationId id = new PublicationId("aaaaaaaaaaaa");
        Decision old = new Decision(
                        DecisionFormat.DECISION_1,
                        1,
                        1,
                        1,
                        Verb.RETURN,
                        Optional.empty(),
                        Decider.SYSTEM,
                        "ยังใช้อยู่",
                        List.of(),
                        List.of(),
                        false,
                        NOW,
                        Decision.Bound.NOTHING,
                        Map.of(),
                        Decision.START,
                        "")
                .sealed(id);
        Tree stored = DecisionTree.of(old);
        stored.properties().remove("format");

        Decision read = DecisionTree.decision(stored);

        assertThat(read).isEqualTo(old);
        assertThat(read.isIntact(id)).isTrue();
        assertThat(read.verb()).isEqualTo(Verb.RETURN);
        assertThat(read.act()).isEqualTo(Verb.DECLINE);
    }

    @Test
    void anyPublicationComesBackFromTheRepositoryAsItWasAndSoDoesWhatItBecame(@TempDir Path folder) {
        try (TestRepository repository = TestRepository.open(folder);
                Sessions sessions = repository.sessions(Workspaces.GWS)) {
            for (int seed = 0; seed < 40; seed++) {
                Publication one = new RandomPublication(seed).publication();
                Publication other = new RandomPublication(seed + 1_000L).publication();
                String name = "p" + seed;
                assertThat(stored(sessions, name, one)).isEqualTo(one);
                assertThat(updated(sessions, name, other)).isEqualTo(other);
            }
        }
    }

    private static Publication stored(Sessions sessions, String name, Publication publication) {
        sessions.change(session -> {
            Trees.create(session.getRootNode(), name, PublicationTree.of(publication, NOW));
            return null;
        });
        return sessions.read(
                session -> Stored.read(sessions, session.getNode("/" + name)).publication());
    }

    private static Publication updated(Sessions sessions, String name, Publication next) {
        sessions.change(session -> {
            Node node = session.getNode("/" + name);
            Trees.update(node, Stored.read(sessions, node).tree(), PublicationTree.of(next, NOW));
            return null;
        });
        return sessions.read(
                session -> Stored.read(sessions, session.getNode("/" + name)).publication());
    }
}

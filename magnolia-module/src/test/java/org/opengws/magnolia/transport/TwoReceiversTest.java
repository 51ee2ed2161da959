package org.opengws.magnolia.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengws.publishing.site.PublicFixture.HISTORY;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.content;
import static org.opengws.publishing.site.PublicFixture.generalInformation;
import static org.opengws.publishing.site.PublicFixture.published;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.outbox.PublicState;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.storage.Batch;
import org.opengws.web.HealthSource;

/** As DX Core serves them. */
class TwoReceiversTest {

    @TempDir
    Path folder;

    private DeliveryRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new DeliveryRig(folder, 2);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aPageIsThereOnceBothWereReadBack() {
        rig.arrives(published(content("ก")));
        assertThat(rig.seen(1, ID)).isPresent();
        assertThat(rig.seen(2, ID)).isPresent();
    }

    @Test
    void whereOneIsDownNeitherIsSentAnythingAndItIsNamed() {
        rig.receiver(2).goDown();
        Result result = rig.project(published(content("ก")));
        assertThat(result.reason()).contains("public2").doesNotContain("public1");
        assertThat(rig.seen(1, ID)).isEmpty();
    }

    @Test
    void whereOneFailsAllIsRolledBackAndTheEntryWaits() {
        rig.receiver(2).refuse(true);
        Result result = rig.project(published(content("ก")));
        assertThat(result.kind()).isEqualTo(Result.Kind.FAILED);
        assertThat(result.reason()).contains("public2 failed");
        assertThat(rig.seen(1, ID)).isEmpty();
    }

    @Test
    void whereOneKeepsNothingItIsNamedAlone() {
        rig.receiver(2).becomeDeaf();
        Result result = rig.project(published(content("ก")));
        assertThat(result.kind()).isEqualTo(Result.Kind.FAILED);
        assertThat(result.reason()).contains("receiver public2 differs").doesNotContain("public1");
    }

    @Test
    void onePageThatDiffersIsNoPageOfAll() {
        rig.arrives(published(content("ก")));
        assertThat(rig.state().hash(ID)).isPresent();
        rig.receiver(2).wipe();
        assertThat(rig.state().hash(ID)).isEmpty();
    }

    @Test
    void allPagesOfAllReceiversAreWalkedOnceInTheOrderOfIds() {
        List<PublicationId> ids = new ArrayList<>();
        for (String id : List.of("aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc", "dddddddddddd", "eeeeeeeeeeee")) {
            ids.add(new PublicationId(id));
            rig.arrives(published(new PublicationId(id), HISTORY, generalInformation(), content("ก")));
        }
        removeFrom(1, "bbbbbbbbbbbb");
        removeFrom(1, "cccccccccccc");
        removeFrom(2, "eeeeeeeeeeee");
        List<PublicationId> walked = new ArrayList<>();
        String from = Batch.START;
        do {
            Batch<PublicState.Line> batch = rig.state().walk(from, 2);
            batch.items().forEach(line -> walked.add(line.publication()));
            from = batch.next();
        } while (!from.isEmpty());
        assertThat(walked).isEqualTo(ids);
    }

    @Test
    void aReceiverThatDoesNotAnswerEndsTheComparison() {
        rig.receiver(2).goDown();
        assertThatThrownBy(() -> rig.state().hash(ID)).hasMessageContaining("public2");
        assertThatThrownBy(() -> rig.state().walk(Batch.START, 10)).hasMessageContaining("public2");
    }

    @Test
    void healthSaysOfEachReceiverWhetherItAnswersAndWithWhichModule() {
        rig.receiver(2).goDown();
        assertThat(rig.health("1.0.0").checks())
                .extracting(HealthSource.Check::id, HealthSource.Check::level)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("receiver-public1", HealthSource.Level.GOOD),
                        org.assertj.core.groups.Tuple.tuple("receiver-public2", HealthSource.Level.BAD));
        assertThat(rig.health("1.0.1").checks().get(0).level()).isEqualTo(HealthSource.Level.WARNING);
        assertThat(rig.health("1.0.0").checks().get(1).detail().en()).contains("see whether it runs");
    }

    private void removeFrom(int receiver, String id) {
        rig.receiver(receiver).sessions().change(session -> {
            session.getNode("/published/2026/11/" + id.charAt(0) + "/" + id).remove();
            return null;
        });
    }
}

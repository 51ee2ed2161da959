package org.opengws.publishing.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Case;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.OutboxEntry.Kind;
import org.opengws.publishing.upkeep.Worker;

class ProjectEffectTest {

    private final Worker worker = new Worker();
    private final Case file = Case.ofClause("1.3");
    private final Dispatcher dispatcher = new Dispatcher(
            worker.outbox,
            new InMemoryLeases(),
            Map.of(
                    Kind.PROJECT,
                    new ProjectEffect(worker.publishing, worker.receiver),
                    Kind.NOTIFY,
                    worker.notifying,
                    Kind.OFFICE,
                    entry -> Result.DONE,
                    Kind.MAIL,
                    entry -> Result.DONE),
            BackOff.USUAL,
            Duration.ofMinutes(2),
            "one",
            worker.clock);

    @Test
    void anEditionIsPublishedOnceItWasReadBack() {
        publish();
        assertThat(worker.publication().latest().state()).isEqualTo(EditionState.PUBLISHING);

        dispatcher.runOnce();

        assertThat(worker.publication().latest().state()).isEqualTo(EditionState.PUBLISHED);
        assertThat(worker.receiver.pages).containsValue("1 เนื้อหา");
        assertThat(worker.told()).contains("published clerk");
        assertThat(worker.outbox.only()).isEmpty();
    }

    @Test
    void itIsNotPublishedWhileAReceiverDoesNotAnswer() {
        worker.receiver.answer = Result.failed("no answer");
        publish();
        dispatcher.runOnce();

        assertThat(worker.publication().latest().state()).isEqualTo(EditionState.PUBLISHING);
        assertThat(worker.outbox.only().orElseThrow().reason()).isEqualTo("no answer");

        worker.receiver.answer = Result.DONE;
        worker.clock.forward(Duration.ofSeconds(10));
        dispatcher.runOnce();
        assertThat(worker.publication().latest().state()).isEqualTo(EditionState.PUBLISHED);
    }

    @Test
    void aRepeatAfterACrashIsHarmless() {
        publish();
        dispatcher.runOnce();
        int decisions = worker.publication().decisions().size();

        worker.outbox.add(List.of(OutboxEntry.project(worker.publication().id(), worker.clock.instant())));
        dispatcher.runOnce();

        assertThat(worker.publication().decisions()).hasSize(decisions);
        assertThat(worker.outbox.only()).isEmpty();
    }

    @Test
    void aHeldEditionLeavesOnItsDayAndNotBefore() {
        LocalDate day = file.today.plusDays(9);
        file.saves(file.clerk(), withPublishFrom(file.content("แผน"), day));
        publish();

        dispatcher.runOnce();
        worker.on(day.minusDays(1));
        dispatcher.runOnce();
        assertThat(worker.publication().latest().state()).isEqualTo(EditionState.PUBLISHING);
        assertThat(worker.receiver.pages).isEmpty();

        worker.on(day);
        dispatcher.runOnce();
        assertThat(worker.publication().latest().state()).isEqualTo(EditionState.PUBLISHED);
    }

    @Test
    void whatWasDecidedMeanwhileIsNotOverrun() {
        publish();
        worker.receiver.meanwhile = () -> {
            worker.receiver.meanwhile = () -> {};
            act(Verb.SUSPEND);
        };

        dispatcher.runOnce();
        worker.clock.forward(Duration.ofMinutes(1));
        dispatcher.runOnce();

        assertThat(worker.publication().latest().state()).isEqualTo(EditionState.PUBLISHING);
        assertThat(worker.receiver.pages).isEmpty();

        act(Verb.REINSTATE);
        dispatcher.runOnce();
        assertThat(worker.publication().latest().state()).isEqualTo(EditionState.PUBLISHED);
    }

    @Test
    void aFileAlteredAfterTheVerifierPassedItNeverLeaves() {
        Document document = Case.document("a".repeat(16), "text", "bytes");
        file.saves(file.clerk(), file.content("รายงาน").withDocument(document), document);
        publish();
        worker.altered.put(document.sha256(), "f".repeat(64));

        dispatcher.runOnce();

        assertThat(worker.receiver.pages).isEmpty();
        assertThat(worker.publication().latest().state()).isEqualTo(EditionState.RETURNED);
        assertThat(worker.told()).contains("altered clerk");
        assertThat(worker.outbox.only()).isEmpty();
    }

    @Test
    void whatLeavesIsDecidedOnceAndItsFilesAreReadByWhoeverCopiesThemAlone() {
        Document document = Case.document("a".repeat(16), "text", "bytes");
        file.saves(file.clerk(), file.content("รายงาน").withDocument(document), document);
        publish();
        worker.rehashed.clear();

        dispatcher.runOnce();

        assertThat(worker.publication().latest().state()).isEqualTo(EditionState.PUBLISHED);
        assertThat(worker.receiver.shown).first().satisfies(showing -> {
            assertThat(showing.leaves()).isTrue();
            assertThat(showing.publication().latest().state()).isEqualTo(EditionState.PUBLISHING);
        });
        assertThat(worker.rehashed).isEmpty();
    }

    @Test
    void whatIsPublicAndWasAlteredIsNotProjectedAgainButCanBeTakenOff() {
        Document document = Case.document("a".repeat(16), "text", "bytes");
        file.saves(file.clerk(), file.content("รายงาน").withDocument(document), document);
        publish();
        dispatcher.runOnce();
        worker.altered.put(document.sha256(), "f".repeat(64));
        worker.outbox.add(java.util.List.of(org.opengws.publishing.storage.OutboxEntry.project(
                worker.publication().id(), worker.clock.instant())));

        dispatcher.runOnce();

        assertThat(worker.outbox.list(true, 0, 10).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).startsWith("content-altered"));
        assertThat(worker.receiver.pages).isNotEmpty();

        act(Verb.SUSPEND);
        dispatcher.runOnce();
        assertThat(worker.receiver.pages)
                .as("although the entry before it is stuck")
                .isEmpty();
    }

    @Test
    void whatWasPutBackGoesOnByItself() {
        Document document = Case.document("a".repeat(16), "text", "bytes");
        file.saves(file.clerk(), file.content("รายงาน").withDocument(document), document);
        publish();
        dispatcher.runOnce();
        worker.altered.put(document.sha256(), "f".repeat(64));
        worker.outbox.add(List.of(OutboxEntry.project(worker.publication().id(), worker.clock.instant())));
        dispatcher.runOnce();
        worker.clock.forward(Duration.ofMinutes(10));
        dispatcher.runOnce();
        assertThat(worker.outbox.list(true, 0, 10).items())
                .as("looked at again, and as wrong as before")
                .hasSize(1);

        worker.altered.clear();
        dispatcher.runOnce();
        assertThat(worker.outbox.only()).as("not at every moment").isPresent();
        worker.clock.forward(Duration.ofMinutes(10));
        dispatcher.runOnce();
        assertThat(worker.outbox.only()).isEmpty();
    }

    private void publish() {
        file.reachesVerifier();
        worker.has(file);
        act(Verb.PUBLISH);
    }

    private void act(Verb verb) {
        file.publication = worker.publication();
        Act act = file.act(verb).comment("เหตุผล");
        assertThat(worker.publishing
                        .act(worker.staff.secondVerifier, worker.publication().id(), act)
                        .isAccepted())
                .isTrue();
    }

    private static Content withPublishFrom(Content content, LocalDate day) {
        return content.with().set(ContentField.PUBLISH_FROM, day).build();
    }
}

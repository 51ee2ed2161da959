package org.opengws.magnolia.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.DAY;
import static org.opengws.publishing.site.PublicFixture.HISTORY;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.arrived;
import static org.opengws.publishing.site.PublicFixture.bytes;
import static org.opengws.publishing.site.PublicFixture.content;
import static org.opengws.publishing.site.PublicFixture.document;
import static org.opengws.publishing.site.PublicFixture.generalInformation;
import static org.opengws.publishing.site.PublicFixture.on;
import static org.opengws.publishing.site.PublicFixture.published;
import static org.opengws.publishing.site.PublicFixture.revised;
import static org.opengws.publishing.site.PublicFixture.withdrawn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.page.PublicReading;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.site.AbsentPage;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.site.StoredFile;

class MagnoliaDeliveryTest {

    private static final byte[] PLAN = bytes("a plan");
    private static final Document DOCUMENT = document("แผน.pdf", PLAN);
    private static final PublicationId OTHER = new PublicationId("zzzzyyyyxxxx");

    @TempDir
    Path folder;

    private DeliveryRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = new DeliveryRig(folder, 1);
        rig.author().file(PLAN);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aPageArrivesWithItsFilesAndWithWhatItsTopicIsCalled() throws Exception {
        rig.arrives(published(content("ก", List.of(DOCUMENT))));
        assertThat(rig.seen(1, ID)).containsInstanceOf(PublishedPage.class);
        assertThat(rig.site(1).catalogue()).isEqualTo(PublicCatalogue.of(on(DAY).catalogue()));
        assertThat(rig.site(1).highlights().newest()).hasSize(1);
        try (StoredFile file = rig.site(1).open(ID, DOCUMENT.sha256()).orElseThrow()) {
            assertThat(file.bytes().readAllBytes()).isEqualTo(PLAN);
        }
    }

    @Test
    void parentsAreSentBeforeTheirChildrenAndTheCountsLast() {
        rig.arrives(published(content("ก")));
        assertThat(rig.sent())
                .containsExactly(
                        "publish /catalogue",
                        "publish /organisation",
                        "publish /published",
                        "publish /published/2026",
                        "publish /published/2026/11",
                        "publish /published/2026/11/a",
                        "publish /published/2026/11/a/" + ID,
                        "publish /highlights");
    }

    @Test
    void whatIsThereAlreadyIsNotSentAgain() {
        rig.arrives(published(content("ก")));
        rig.sent().clear();
        assertThat(rig.project(ID)).isEqualTo(Result.DONE);
        assertThat(rig.sent()).isEmpty();
    }

    @Test
    void aReceiverThatKeepsNothingOfWhatItTakesIsFoundByReadingBack() {
        rig.receiver(1).becomeDeaf();
        Result result = rig.project(published(content("ก")));
        assertThat(result.kind()).isEqualTo(Result.Kind.FAILED);
        assertThat(result.reason()).contains("public1", "differs", ID.value());
    }

    @Test
    void aReceiverThatIsDownLeavesTheEntryWaitingAndNamesIt() throws Exception {
        rig.receiver(1).goDown();
        Result result = rig.project(published(content("ก")));
        assertThat(result.kind()).isEqualTo(Result.Kind.FAILED);
        assertThat(result.reason()).contains("public1", "cannot be reached");
        assertThat(rig.sent()).isEmpty();
        rig.receiver(1).comeBack();
        assertThat(rig.project(ID)).isEqualTo(Result.DONE);
        assertThat(rig.seen(1, ID)).isPresent();
    }

    @Test
    void aCommandThatFailsIsAReasonToWait() {
        rig.receiver(1).refuse(true);
        Result result = rig.project(published(content("ก")));
        assertThat(result.kind()).isEqualTo(Result.Kind.FAILED);
        assertThat(result.reason()).contains("public1", "publish /catalogue", "rolled back");
    }

    @Test
    void whatACrashLeftHalfSentIsCompleted() {
        rig.author().keep(published(content("ก")));
        assertThat(rig.author().projecting().project(ID)).isEqualTo(Result.DONE);
        rig.receiver(1).refuse(true);
        rig.project(ID);
        rig.receiver(1).refuse(false);
        assertThat(rig.project(ID)).isEqualTo(Result.DONE);
        assertThat(rig.seen(1, ID)).isPresent();
    }

    @Test
    void aWithdrawnPageIsANoticeEverywhereAndItsFilesAndEarlierEditionsAreGone() {
        Publication second = arrived(
                revised(published(content("๑", List.of(DOCUMENT))), content("๒", List.of(DOCUMENT))), DAY.plusDays(1));
        rig.arrives(second);
        assertThat(rig.site(1).open(ID, DOCUMENT.sha256())).isPresent();
        rig.arrives(withdrawn(second, Optional.of(OTHER)));
        assertThat(rig.seen(1, ID)).containsInstanceOf(AbsentPage.class);
        assertThat(rig.site(1).open(ID, DOCUMENT.sha256())).isEmpty();
        assertThat(rig.receiver(1)
                        .sessions()
                        .<Boolean>read(session ->
                                session.getNode("/published/2026/11/a/" + ID).hasNodes()
                                        && session.nodeExists("/published/2026/11/a/" + ID + "/editions")))
                .isFalse();
    }

    @Test
    void whatTheAuthorNoLongerKnowsLeavesTheReceiverAndNothingElseDoes() {
        rig.arrives(published(content("ก")));
        rig.arrives(published(OTHER, HISTORY, generalInformation(), content("ข")));
        rig.author().forget(ID);
        assertThat(rig.project(ID)).isEqualTo(Result.DONE);
        assertThat(rig.seen(1, ID)).isEmpty();
        assertThat(rig.seen(1, OTHER)).isPresent();
        assertThat(rig.author().sessions().<Boolean>read(session -> session.nodeExists("/published/2026/11/a/" + ID)))
                .isFalse();
        rig.sent().clear();
        assertThat(rig.project(ID)).isEqualTo(Result.DONE);
        assertThat(rig.sent()).isEmpty();
    }

    @Test
    void aTakingOffThatBrokeOffIsCompletedByTheNextTry() {
        rig.arrives(published(content("ก")));
        rig.author().forget(ID);
        rig.receiver(1).refuse(true);
        assertThat(rig.project(ID).kind()).isEqualTo(Result.Kind.FAILED);
        rig.receiver(1).refuse(false);
        assertThat(rig.project(ID)).isEqualTo(Result.DONE);
        assertThat(rig.seen(1, ID)).isEmpty();
    }

    @Test
    void aPageThatComesBackWhileItsTakingOffWaitsIsThere() {
        Publication publication = published(content("ก"));
        rig.arrives(publication);
        rig.author().forget(ID);
        rig.receiver(1).refuse(true);
        assertThat(rig.project(ID).kind()).isEqualTo(Result.Kind.FAILED);
        rig.receiver(1).refuse(false);
        rig.arrives(publication);
        assertThat(rig.seen(1, ID)).isPresent();
    }

    @Test
    void foldersOfAnotherIdentityAreLeftWithAllTheirPages() {
        rig.arrives(published(content("ก")));
        rig.receiver(1).identities().replaceAll((path, identity) -> "from before the author was restored");
        Publication other = published(new PublicationId("abababababab"), HISTORY, generalInformation(), content("ข"));
        rig.arrives(other);
        assertThat(rig.seen(1, ID)).isPresent();
        assertThat(rig.seen(1, other.id())).isPresent();
    }

    @Test
    void aWipedReceiverHasNothingOfWhatIsExpectedAndGetsAllAgain() {
        Publication publication = published(content("ก", List.of(DOCUMENT)));
        rig.arrives(publication);
        rig.receiver(1).wipe();
        assertThat(rig.state().hash(ID)).isEmpty();
        assertThat(rig.author().projecting().expected(publication)).isPresent();
        assertThat(rig.project(ID)).isEqualTo(Result.DONE);
        assertThat(rig.state().hash(ID)).isEqualTo(rig.author().projecting().expected(publication));
        assertThat(rig.site(1).open(ID, DOCUMENT.sha256())).isPresent();
    }

    @Test
    void ofManyPagesThatAreMissingEachIsSentOnceAndTheCountsOnlyWithTheFirst() {
        rig.arrives(published(content("ก")));
        rig.arrives(published(new PublicationId("abababababab"), HISTORY, generalInformation(), content("ข")));
        rig.receiver(1).wipe();
        rig.project(ID);
        rig.sent().clear();
        rig.project(new PublicationId("abababababab"));
        assertThat(rig.sent()).containsExactly("publish /published/2026/11/a/abababababab");
    }

    @Test
    void aPageChangedOnTheReceiverIsMendedForVisitorsToo() {
        Publication publication = published(content("ก"));
        rig.arrives(publication);
        rig.receiver(1).sessions().change(session -> {
            session.getNode("/published/2026/11/a/" + ID).setProperty("provision", "ปลอม");
            return null;
        });
        PublicReading visitors = rig.site(1);
        assertThat(((PublishedPage) visitors.find(ID).orElseThrow()).provision())
                .isEqualTo("ปลอม");
        assertThat(rig.project(ID)).isEqualTo(Result.DONE);
        assertThat(((PublishedPage) visitors.find(ID).orElseThrow()).provision())
                .isNotEqualTo("ปลอม");
    }

    @Test
    void aReceiverWithoutOneOfTheFilesIsNotInOrder() {
        Publication publication = published(content("ก", List.of(DOCUMENT)));
        rig.arrives(publication);
        rig.receiver(1).sessions().change(session -> {
            session.getNode("/published/2026/11/a/" + ID + "/files").remove();
            return null;
        });
        assertThat(rig.state().hash(ID)).isNotEqualTo(rig.author().projecting().expected(publication));
        assertThat(rig.project(ID)).isEqualTo(Result.DONE);
        assertThat(rig.site(1).open(ID, DOCUMENT.sha256())).isPresent();
    }

    @Test
    void registersArriveWithoutAPageAndAreNotSentAgain() {
        rig.bringRegisters();
        assertThat(rig.site(1).catalogue()).isEqualTo(PublicCatalogue.of(on(DAY).catalogue()));
        assertThat(rig.delivery().trouble()).isEmpty();
        rig.sent().clear();
        rig.bringRegisters();
        assertThat(rig.sent()).isEmpty();
    }

    @Test
    void registersThatDoNotArriveAreATroubleAndNothingBreaks() {
        rig.receiver(1).goDown();
        rig.bringRegisters();
        assertThat(rig.delivery().trouble()).contains("public1");
    }

    @Test
    void twoDispatchersThatSendTheSameLeaveOnePage() throws Exception {
        rig.author().keep(published(content("ก", List.of(DOCUMENT))));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Result>> both = List.of(() -> rig.project(ID), () -> rig.project(ID));
            List<Result> results = new ArrayList<>();
            for (Future<Result> one : threads.invokeAll(both)) {
                results.add(one.get());
            }
            assertThat(results).containsOnly(Result.DONE);
        } finally {
            threads.shutdown();
        }
        assertThat(rig.sent()).doesNotHaveDuplicates();
        assertThat(rig.seen(1, ID)).isPresent();
    }
}

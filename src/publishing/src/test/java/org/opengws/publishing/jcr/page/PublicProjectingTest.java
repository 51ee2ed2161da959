package org.opengws.publishing.jcr.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.opengws.publishing.site.PublicFixture.DAY;
import static org.opengws.publishing.site.PublicFixture.EXECUTIVES;
import static org.opengws.publishing.site.PublicFixture.HISTORY;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.OFFICE;
import static org.opengws.publishing.site.PublicFixture.OWNER;
import static org.opengws.publishing.site.PublicFixture.STRATEGY;
import static org.opengws.publishing.site.PublicFixture.altered;
import static org.opengws.publishing.site.PublicFixture.arrived;
import static org.opengws.publishing.site.PublicFixture.bytes;
import static org.opengws.publishing.site.PublicFixture.content;
import static org.opengws.publishing.site.PublicFixture.document;
import static org.opengws.publishing.site.PublicFixture.executiveApproval;
import static org.opengws.publishing.site.PublicFixture.generalInformation;
import static org.opengws.publishing.site.PublicFixture.on;
import static org.opengws.publishing.site.PublicFixture.published;
import static org.opengws.publishing.site.PublicFixture.revised;
import static org.opengws.publishing.site.PublicFixture.suspended;
import static org.opengws.publishing.site.PublicFixture.withdrawn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.jcr.Node;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.PublicRepository;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.organisation.OrganisationFile;
import org.opengws.publishing.outbox.PublicState;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.site.AbsentPage;
import org.opengws.publishing.site.Facets;
import org.opengws.publishing.site.Highlights;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Listing;
import org.opengws.publishing.site.Projection;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublicFixture;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.site.Showing;
import org.opengws.publishing.site.StoredFile;
import org.opengws.publishing.storage.Batch;

class PublicProjectingTest {

    private static final byte[] PLAN = bytes("a plan");
    private static final Document DOCUMENT = document("แผน.pdf", PLAN);
    private static final PublicationId OTHER = new PublicationId("zzzzyyyyxxxx");

    @TempDir
    Path folder;

    private PublicRepository repository;
    private PublicSite site;

    @BeforeEach
    void open() throws Exception {
        repository = new PublicRepository(folder);
        repository.file(PLAN);
        site = repository.site();
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void aPageIsReadBackAsItWasProjected() {
        Publication publication =
                published(ID, STRATEGY, executiveApproval(), content("ยุทธศาสตร์", List.of(DOCUMENT)));
        project(publication);
        assertThat(site.find(ID))
                .contains(((Projection.Result.Shown) new Projection(on(DAY)).of(publication)).projected());
    }

    @Test
    void whoReadsAPageWhileItIsReplacedReadsItAgainWhenItIsWhole() throws Exception {
        project(published(content("ก", List.of(DOCUMENT))));
        Sessions sessions = repository.sessions();
        String editions = sessions.read(
                session -> new PublicPaths().find(session, ID).orElseThrow().getPath() + "/editions");
        move(sessions, editions, "/aside");
        Thread receiver = new Thread(() -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            move(sessions, "/aside", editions);
        });
        receiver.start();
        assertThat(repository.site().find(ID)).isPresent();
        receiver.join();
    }

    private static void move(Sessions sessions, String from, String to) {
        sessions.change(session -> {
            session.move(from, to);
            return null;
        });
    }

    @Test
    void whatIsExpectedIsWhatIsThere() {
        Publication publication = published(content("ก", List.of(DOCUMENT)));
        project(publication);
        assertThat(new PublicHashes(repository.sessions()).hash(ID))
                .isPresent()
                .isEqualTo(repository.projecting().expected(publication));
    }

    @Test
    void aFileIsServedFromThePublicWorkspaceByteForByte() throws IOException {
        project(published(content("ก", List.of(DOCUMENT))));
        try (StoredFile file = site.open(ID, DOCUMENT.sha256()).orElseThrow()) {
            assertThat(file.size()).isEqualTo(PLAN.length);
            assertThat(file.bytes().readAllBytes()).isEqualTo(PLAN);
        }
    }

    @Test
    void aFileChangedBehindItsNameNeverBecomesPublic() {
        repository.file(DOCUMENT.sha256(), bytes("another plan"));
        repository.keep(published(content("ก", List.of(DOCUMENT))));
        assertThat(repository.projecting().project(ID).kind()).isEqualTo(Result.Kind.STUCK);
        assertThat(site.find(ID)).isEmpty();
        assertThat(site.open(ID, DOCUMENT.sha256())).isEmpty();
    }

    @Test
    void theBytesOfAFileAreReadOnceWhileTheyAreCopied() {
        Publication publication = published(content("ก", List.of(DOCUMENT)));
        int before = repository.reads(DOCUMENT.sha256());
        project(publication);
        assertThat(repository.reads(DOCUMENT.sha256()) - before).isEqualTo(1);

        assertThat(repository.projecting().project(Showing.of(publication, DAY)))
                .isEqualTo(Result.DONE);
        assertThat(repository.reads(DOCUMENT.sha256()) - before).isEqualTo(1);
    }

    @Test
    void aFileThatIsGoneKeepsTheWholePageBack() {
        repository.keep(published(content("ก", List.of(DOCUMENT))));
        repository.removeFile(DOCUMENT.sha256());
        Result result = repository.projecting().project(ID);
        assertThat(result.kind()).isEqualTo(Result.Kind.STUCK);
        assertThat(result.reason()).startsWith("content-altered");
        assertThat(site.find(ID)).isEmpty();
        repository.file(PLAN);
    }

    @Test
    void anAlteredContentLeavesThePageAsItWas() {
        Publication publication = published(content("ก"));
        project(publication);
        repository.keep(altered(publication, edition -> edition.content(content("ปลอม"))));
        Result result = repository.projecting().project(ID);
        assertThat(result.kind()).isEqualTo(Result.Kind.STUCK);
        assertThat(result.reason()).startsWith("content-altered");
        assertThat(site.find(ID).orElseThrow().title().th()).isEqualTo("ก");
    }

    @Test
    void withdrawalLeavesANoticeAndTakesDocumentsAndEarlierEditionsAway() {
        Publication second = arrived(
                revised(published(content("๑", List.of(DOCUMENT))), content("๒", List.of(DOCUMENT))), DAY.plusDays(1));
        project(second);
        assertThat(site.open(ID, DOCUMENT.sha256())).isPresent();
        project(withdrawn(second, Optional.of(OTHER)));
        assertThat(site.find(ID))
                .get()
                .isInstanceOfSatisfying(
                        AbsentPage.class,
                        notice -> assertThat(notice.successor()).contains(OTHER));
        assertThat(site.open(ID, DOCUMENT.sha256())).isEmpty();
        assertThat(repository
                        .sessions()
                        .<Boolean>read(session -> PublicQuery.byId(ID)
                                .first(session)
                                .orElseThrow()
                                .hasNode(PublicTree.EDITIONS)))
                .isFalse();
        assertThat(site.list(Listing.ALL, 0, 10).items()).isEmpty();
    }

    @Test
    void aSuspendedPageIsOnNoListAndComesBackWithItsFiles() {
        Publication publication = published(content("ก", List.of(DOCUMENT)));
        project(publication);
        project(suspended(publication, false));
        assertThat(site.list(Listing.of(STRATEGY), 0, 10).items()).isEmpty();
        assertThat(site.open(ID, DOCUMENT.sha256())).isEmpty();
        assertThat(site.highlights().of(STRATEGY)).isEqualTo(Highlights.Count.NONE);
        project(publication);
        assertThat(site.list(Listing.of(STRATEGY), 0, 10).items())
                .extracting(Listed::id)
                .containsExactly(ID);
        assertThat(site.open(ID, DOCUMENT.sha256())).isPresent();
    }

    @Test
    void whatTheAuthorNoLongerKnowsIsTakenOff() {
        project(published(content("ก")));
        repository.forget(ID);
        assertThat(repository.projecting().project(ID)).isEqualTo(Result.DONE);
        assertThat(site.find(ID)).isEmpty();
    }

    @Test
    void aRepeatChangesNothing() {
        project(published(content("ก", List.of(DOCUMENT))));
        long version = site.version();
        repository.projecting().project(ID);
        assertThat(site.version()).isEqualTo(version);
    }

    @Test
    void aWordInsideAnUnspacedSentenceIsFound() {
        project(published(content("ประกาศเรื่องการขออนุญาตใช้สถานที่ของหน่วยงาน")));
        project(published(OTHER, HISTORY, generalInformation(), content("ประวัติความเป็นมา")));
        assertThat(found("อนุญาต")).containsExactly(ID);
        assertThat(found("สถานที่")).containsExactly(ID);
        assertThat(found("ประวัติ")).containsExactly(OTHER);
        assertThat(found("ไม่มีคำนี้แน่นอน")).isEmpty();
    }

    @Test
    void whatStandsInTheTitleComesBeforeWhatOnlyItsTopicOrOwnerSays() {
        project(published(content("แผนงาน")));
        project(published(OTHER, HISTORY, generalInformation(), content("ยุทธศาสตร์")));
        assertThat(found("ยุทธศาสตร์")).containsExactly(OTHER, ID);
    }

    @Test
    void aQueryIsTextAndNeverAnOperator() {
        project(published(content("แผนงาน")));
        for (String hostile : List.of("'", "\"", "x') or (@kind='page", "*", "-แผนงาน OR", "[]{}()~^\\", "แผนงาน'")) {
            site.list(Listing.search(hostile, Set.of()), 0, 10);
        }
        assertThat(found("*")).isEmpty();
        assertThat(found("'แผนงาน\"")).containsExactly(ID);
    }

    @Test
    void aSearchCanBeKeptToTopics() {
        project(published(content("แผนงาน")));
        assertThat(site.list(Listing.search("แผนงาน", Set.of(HISTORY)), 0, 10).items())
                .isEmpty();
        assertThat(site.list(Listing.search("แผนงาน", Set.of(HISTORY, STRATEGY)), 0, 10)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aListCanBeKeptToUnitsYearsAndTypesOfDocument() {
        project(published(content("แผนงาน", List.of(DOCUMENT))));
        project(published(OTHER, HISTORY, generalInformation(), content("แผนงานเดิม")));
        assertThat(ids(new Listing(Set.of(), Set.of(), Set.of(), Set.of("pdf"), "แผนงาน")))
                .containsExactly(ID);
        assertThat(ids(new Listing(Set.of(), Set.of(), Set.of(2026, 2020), Set.of(Listed.PAGE), "")))
                .containsExactly(OTHER);
        assertThat(ids(new Listing(Set.of(), Set.of(), Set.of(2025), Set.of(), "")))
                .isEmpty();
        assertThat(ids(new Listing(Set.of(), Set.of(OFFICE), Set.of(), Set.of(), "")))
                .isEmpty();
        assertThat(ids(new Listing(
                        Set.of(), Set.of(OFFICE, OWNER), Set.of(), Set.of("pdf", "x') or (@kind='page"), "")))
                .containsExactly(ID);
    }

    @Test
    void whatThereIsToChooseFromFollowsWhatIsPublic() {
        Publication plan = published(content("แผนงาน", List.of(DOCUMENT)));
        project(plan);
        project(published(OTHER, HISTORY, generalInformation(), content("แผนงานเดิม")));
        Facets all = site.facets(Listing.search("แผนงาน", Set.of()));
        assertThat(all.topics()).containsOnly(entry(STRATEGY, 1), entry(HISTORY, 1));
        assertThat(all.owners()).containsOnly(entry(OWNER, 2));
        assertThat(all.years()).containsOnly(entry(2026, 2));
        assertThat(all.types()).containsOnly(entry("pdf", 1), entry(Listed.PAGE, 1));
        project(suspended(plan, false));
        assertThat(site.facets(Listing.search("แผนงาน", Set.of())).types()).containsOnly(entry(Listed.PAGE, 1));
        assertThat(site.facets(Listing.search("*", Set.of()))).isEqualTo(Facets.NONE);
    }

    @Test
    void aPageThatAnEarlierReleaseWroteIsWrittenAnew() {
        Publication publication = published(content("ก", List.of(DOCUMENT)));
        project(publication);
        repository.sessions().change(session -> {
            new PublicPaths()
                    .find(session, ID)
                    .orElseThrow()
                    .getProperty(PublicTree.TYPES)
                    .remove();
            return null;
        });
        PublicHashes hashes = new PublicHashes(repository.sessions());
        assertThat(hashes.hash(ID)).contains(PublicHashes.EARLIER);
        project(publication);
        assertThat(hashes.hash(ID)).isEqualTo(repository.projecting().expected(publication));
    }

    @Test
    void aPageWhoseWordsAnEarlierReleaseDrewUpIsWrittenAnewWithTheHashItHad() {
        Publication publication = published(content("คำสั่งเรื่องการทำงาน"));
        project(publication);
        repository.sessions().change(session -> {
            Node page = new PublicPaths().find(session, ID).orElseThrow();
            page.getProperty(PublicNames.SEARCH_VERSION).remove();
            page.setProperty(PublicNames.SEARCH, "ค ํา สั่ง");
            page.setProperty(PublicNames.SEARCH_TITLE, "ค ํา สั่ง");
            return null;
        });
        PublicHashes hashes = new PublicHashes(repository.sessions());
        assertThat(hashes.hash(ID)).contains(PublicHashes.EARLIER);
        assertThat(ids(Listing.search("คำสั่ง", Set.of()))).isEmpty();
        project(publication);
        assertThat(hashes.hash(ID)).isEqualTo(repository.projecting().expected(publication));
        assertThat(ids(Listing.search("คำสั่ง", Set.of()))).containsExactly(ID);
        assertThat(ids(Listing.search("ค\u0E4D\u0E32สั่ง", Set.of()))).containsExactly(ID);
    }

    @Test
    void aPageTellsListsThatAreMadeElsewhereOfWhichCategoryItsTopicIsToday() {
        Publication publication = published(content("แผน"));
        project(publication);
        PublicHashes hashes = new PublicHashes(repository.sessions());
        assertThat(category()).isEqualTo("general");
        repository.sessions().change(session -> {
            new PublicPaths().find(session, ID).orElseThrow().setProperty(PublicNames.CATEGORY, "law");
            return null;
        });
        assertThat(hashes.hash(ID)).as("the topic was moved").contains(PublicHashes.EARLIER);
        project(publication);
        assertThat(category()).isEqualTo("general");
        assertThat(hashes.hash(ID)).isEqualTo(repository.projecting().expected(publication));
    }

    private String category() {
        return repository
                .sessions()
                .read(session -> new PublicPaths()
                        .find(session, ID)
                        .orElseThrow()
                        .getProperty(PublicNames.CATEGORY)
                        .getString());
    }

    @Test
    void nearWordsAreThoseOfWhatIsPublicOnly() {
        project(published(content("แผนปฏิบัติราชการ")));
        assertThat(site.nearest("แผนปฎิบัติราชการ")).contains("แผนปฏิบัติราชการ");
        assertThat(site.nearest("แผนปฏิบัติราชการ")).isEmpty();
        project(suspended(published(content("แผนปฏิบัติราชการ")), false));
        assertThat(site.nearest("แผนปฎิบัติราชการ")).isEmpty();
    }

    private List<PublicationId> ids(Listing listing) {
        return site.list(listing, 0, 10).items().stream().map(Listed::id).toList();
    }

    @Test
    void countsFollowEachChangeOfTopic() {
        Publication publication = published(content("ก"));
        project(publication);
        project(published(OTHER, EXECUTIVES, generalInformation(), content("ข")));
        assertThat(site.highlights().of(STRATEGY)).isEqualTo(new Highlights.Count(1, Optional.of(DAY)));
        assertThat(site.highlights().newest()).extracting(Listed::id).containsExactlyInAnyOrder(ID, OTHER);
        project(published(ID, HISTORY, generalInformation(), content("ก")));
        assertThat(site.highlights().of(STRATEGY)).isEqualTo(Highlights.Count.NONE);
        assertThat(site.highlights().of(List.of(HISTORY, EXECUTIVES)).pages()).isEqualTo(2);
        assertThat(site.list(Listing.of(OWNER), 0, 10).total()).isEqualTo(2);
    }

    @Test
    void catalogueAndOrganisationTravelWithTheFirstPage() {
        project(published(content("ก")));
        assertThat(site.catalogue()).isEqualTo(PublicCatalogue.of(PublicFixture.catalogue()));
        assertThat(OrganisationFile.write(site.organisation()))
                .isEqualTo(OrganisationFile.write(PublicFixture.organisation()));
    }

    @Test
    void catalogueAndOrganisationAreThereBeforeAnyPage() {
        repository.projecting().projectRegisters();
        long version = site.version();
        assertThat(site.catalogue().categories()).hasSize(2);
        repository.projecting().projectRegisters();
        assertThat(site.version()).isEqualTo(version);
    }

    @Test
    void theStateHasEveryPageOnceInTheOrderOfIds() {
        List<PublicationId> ids = new ArrayList<>();
        for (String id : List.of("aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc", "dddddddddddd", "eeeeeeeeeeee")) {
            ids.add(new PublicationId(id));
            project(published(new PublicationId(id), STRATEGY, generalInformation(), content("ก" + id)));
        }
        PublicState state = new PublicHashes(repository.sessions());
        List<PublicationId> walked = new ArrayList<>();
        String from = Batch.START;
        do {
            Batch<PublicState.Line> batch = state.walk(from, 2);
            batch.items().forEach(line -> walked.add(line.publication()));
            from = batch.next();
        } while (!from.isEmpty());
        assertThat(walked).isEqualTo(ids);
    }

    @Test
    void aPageChangedInTheRepositoryHasAnotherHash() {
        Publication publication = published(content("ก"));
        project(publication);
        repository.sessions().change(session -> {
            PublicQuery.byId(ID).first(session).orElseThrow().setProperty("owner", "internal-audit");
            return null;
        });
        assertThat(new PublicHashes(repository.sessions()).hash(ID))
                .isPresent()
                .isNotEqualTo(repository.projecting().expected(publication));
        assertThat(repository.projecting().project(ID)).isEqualTo(Result.DONE);
        assertThat(new PublicHashes(repository.sessions()).hash(ID))
                .isEqualTo(repository.projecting().expected(publication));
    }

    @Test
    void aPageWithoutOneOfItsFilesHasAnotherHash() {
        Publication publication = published(content("ก", List.of(DOCUMENT)));
        project(publication);
        PublicHashes hashes = new PublicHashes(repository.sessions());
        assertThat(hashes.hash(ID)).isEqualTo(repository.projecting().expected(publication));
        repository.sessions().change(session -> {
            PublicQuery.byId(ID)
                    .first(session)
                    .orElseThrow()
                    .getNode(PublicNames.FILES)
                    .getNodes()
                    .nextNode()
                    .remove();
            return null;
        });
        assertThat(hashes.hash(ID)).contains(PublicHashes.INCOMPLETE);
    }

    @Test
    void aPlaceholderIsNoPageAndLeavesWithoutTrace() {
        project(published(content("ก")));
        PublicHashes hashes = new PublicHashes(repository.sessions());
        String page = hashes.path(ID).orElseThrow();
        String path = "/published/2020/01/z/zzzzzzzzzzzz";
        PublicPlaceholders placeholders = new PublicPlaceholders(repository.sessions());
        placeholders.put(path);
        placeholders.put(page);
        assertThat(placeholders.left()).containsExactly(path);
        assertThat(hashes.walk(Batch.START, 10).items()).hasSize(1);
        placeholders.remove(path);
        placeholders.remove(page);
        assertThat(placeholders.left()).isEmpty();
        assertThat(hashes.path(ID)).contains(page);
    }

    private void project(Publication publication) {
        repository.keep(publication);
        assertThat(repository.projecting().project(publication.id())).isEqualTo(Result.DONE);
    }

    private List<PublicationId> found(String words) {
        return site.list(Listing.search(words, Set.of()), 0, 10).items().stream()
                .map(Listed::id)
                .toList();
    }
}

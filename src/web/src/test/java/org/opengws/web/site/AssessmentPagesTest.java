package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.HISTORY;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.STRATEGY;
import static org.opengws.publishing.site.PublicFixture.content;
import static org.opengws.publishing.site.PublicFixture.generalInformation;
import static org.opengws.publishing.site.PublicFixture.published;
import static org.opengws.publishing.site.PublicFixture.withdrawn;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.assessment.ItemCode;
import org.opengws.publishing.assessment.SchemeKey;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.page.PublicHashes;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.site.PublicAssessment;
import org.opengws.publishing.site.PublicFixture;
import org.opengws.publishing.site.Surroundings;
import org.opengws.web.html.JsoupHtmlCleaner;

/** Where an assessor is led by scheme, year and code. */
class AssessmentPagesTest {

    private static final PublicationId OTHER = new PublicationId("bbbbccccdddd");
    private static final SchemeKey OIT = new SchemeKey("oit", 2569);

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void open() throws Exception {
        site = new SiteFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @Test
    void oneItemOfEvidenceIsWhereTheAddressLeadsUntilTomorrowItIsAnother() throws Exception {
        assess(item("O1", List.of(STRATEGY), List.of()));
        site.with(published(ID, STRATEGY, generalInformation(), content("แผนปฏิบัติราชการ")));

        HttpResponse<byte[]> answer = site.get("/assess/oit/2569/o1");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/p/" + ID);
        assertThat(site.get("/en/assess/oit/2569/o1")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .startsWith("/en/p/" + ID);
    }

    @Test
    void severalAreListedAndNoSearchEngineKeepsTheList() throws Exception {
        assess(item("MOIT 1", List.of(STRATEGY), List.of(OTHER)));
        site.with(
                published(ID, STRATEGY, generalInformation(), content("แผนปฏิบัติราชการ")),
                published(OTHER, HISTORY, generalInformation(), content("ประวัติ")));

        HttpResponse<byte[]> answer = site.get("/assess/oit/2569/moit-1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
        Document page = SiteFixture.page(answer);
        assertThat(page.select("main h1").text()).isEqualTo("MOIT 1 รายการ");
        assertThat(page.select("main .line-title").eachText()).containsExactly("ประวัติ", "แผนปฏิบัติราชการ");
        assertThat(site.page("/en/assess/oit/2569/moit-1").select("main h1").text())
                .isEqualTo("MOIT 1 An item");
    }

    @Test
    void whatHasNoneOrLostItSaysSo() throws Exception {
        assess(item("O1", List.of(), List.of(ID)), item("O2", List.of(), List.of()));
        Publication published = published(ID, STRATEGY, generalInformation(), content("แผน"));
        site.with(published);
        assertThat(site.get("/assess/oit/2569/o1").statusCode()).isEqualTo(302);
        site.with(withdrawn(published, Optional.empty()));

        for (String code : List.of("o1", "o2")) {
            HttpResponse<byte[]> answer = site.get("/assess/oit/2569/" + code);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(SiteFixture.page(answer).select("main").text()).contains("ยังไม่มีข้อมูลเผยแพร่");
        }
    }

    @Test
    void whatIsNoItemIsNotFound() throws Exception {
        assess(item("O1", List.of(STRATEGY), List.of()));
        for (String path : List.of(
                "/assess",
                "/assess/oit",
                "/assess/oit/2569",
                "/assess/oit/2569/o9",
                "/assess/oit/2568/o1",
                "/assess/oit/x/o1",
                "/assess/oit/2569/o1/x")) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void publicDataOfAnEarlierReleaseGoesOnAndGetsItWithTheNextRound() throws Exception {
        site.with(published(ID, STRATEGY, generalInformation(), content("แผน")));
        PublicHashes state = new PublicHashes(site.repository().sessions());
        assertThat(state.registers()).containsOnlyKeys("catalogue", "organisation");
        assertThat(site.get("/").statusCode()).isEqualTo(200);
        assertThat(site.get("/assess/oit/2569/o1").statusCode()).isEqualTo(404);

        PublicAssessment assessment = assess(item("O1", List.of(STRATEGY), List.of()));
        site.repository().projecting().projectRegisters();

        assertThat(state.registers()).containsEntry("assessment", assessment.hash());
        assertThat(site.get("/assess/oit/2569/o1").statusCode()).isEqualTo(302);
        long version = site.repository().site().version();
        site.repository().projecting().projectRegisters();
        assertThat(site.repository().site().version()).isEqualTo(version);
    }

    private static PublicAssessment.Item item(String code, List<TopicId> topics, List<PublicationId> publications) {
        return new PublicAssessment.Item(
                OIT,
                Text.of("ชุดเกณฑ์", "A scheme"),
                new ItemCode(code),
                Text.of("รายการ", "An item"),
                topics,
                publications);
    }

    private PublicAssessment assess(PublicAssessment.Item... items) {
        PublicAssessment assessment = new PublicAssessment(List.of(items));
        Surroundings small = PublicFixture.on(PublicFixture.DAY);
        site.surroundings(new Surroundings(
                small.today(),
                small.catalogue(),
                small.organisation(),
                small.forms(),
                new JsoupHtmlCleaner(),
                assessment,
                small.stored()));
        return assessment;
    }
}

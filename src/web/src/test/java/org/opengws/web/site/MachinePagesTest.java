package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.DAY;
import static org.opengws.publishing.site.PublicFixture.HISTORY;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.STRATEGY;
import static org.opengws.publishing.site.PublicFixture.bytes;
import static org.opengws.publishing.site.PublicFixture.content;
import static org.opengws.publishing.site.PublicFixture.document;
import static org.opengws.publishing.site.PublicFixture.executiveApproval;
import static org.opengws.publishing.site.PublicFixture.generalInformation;
import static org.opengws.publishing.site.PublicFixture.published;
import static org.opengws.publishing.site.PublicFixture.suspended;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.PublicationId;
import org.w3c.dom.NodeList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What search engines, feed readers and browsers read of the site. */
class MachinePagesTest {

    private static final String HOST = "https://www.example.go.th";
    private static final byte[] PLAN = bytes("%PDF-1.7 a plan of the year");
    private static final PublicationId OTHER = new PublicationId("zzzzyyyyxxxx");

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void open() throws Exception {
        site = new SiteFixture(folder);
        site.repository().file(PLAN);
        site.with(
                published(ID, STRATEGY, executiveApproval(), content("ยุทธศาสตร์", List.of(document("แผน.pdf", PLAN)))),
                published(OTHER, HISTORY, generalInformation(), content("ประวัติ")));
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"/feed, 2", "/en/feed, 2", "/category/general/feed, 2", "/topic/strategy/feed, 1", "/topic/acts/feed, 0"
    })
    void aFeedHoldsWhatIsPublicThereWithAddressesThatStay(String path, int entries) throws Exception {
        HttpResponse<byte[]> response = site.get(path);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        org.w3c.dom.Document feed = SiteEscapingTest.xml(response.body());
        assertThat(feed.getDocumentElement().getTagName()).isEqualTo("feed");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(entries);
        assertThat(texts(feed, "id").get(0)).isEqualTo(HOST + path);
        assertThat(texts(feed, "updated")).allMatch(moment -> moment.equals(DAY + "T00:00:00+07:00"));
        if (path.equals("/topic/strategy/feed")) {
            assertThat(texts(feed, "id").get(1)).isEqualTo(HOST + "/p/" + ID);
            assertThat(texts(feed, "title").get(1)).isEqualTo("ยุทธศาสตร์");
        }
    }

    @Test
    void whatIsTakenOffLeavesFeedAndMapAtOnce() throws Exception {
        site.with(suspended(published(OTHER, HISTORY, generalInformation(), content("ประวัติ")), false));
        assertThat(text("/feed")).contains(ID.value()).doesNotContain(OTHER.value());
        assertThat(text("/sitemap.xml")).contains(ID.value()).doesNotContain(OTHER.value());
    }

    @Test
    void thePagesLeadToTheirFeedsAndToTheSearch() throws Exception {
        assertThat(site.page("/").select("link[type=application/atom+xml]").eachAttr("href"))
                .containsExactly("/feed");
        assertThat(site.page("/en/topic/strategy")
                        .select("link[type=application/atom+xml]")
                        .eachAttr("href"))
                .containsExactly("/en/topic/strategy/feed", "/en/feed");
        assertThat(site.page("/category/general").select("link[rel=search]").attr("href"))
                .isEqualTo("/opensearch.xml");
    }

    @Test
    void theMapNamesEveryPageInBothLanguagesEachWithTheOther() throws Exception {
        org.w3c.dom.Document map = SiteEscapingTest.xml(site.get("/sitemap.xml").body());
        List<String> places = texts(map, "loc");
        assertThat(places)
                .doesNotHaveDuplicates()
                .contains(
                        HOST + "/",
                        HOST + "/en/",
                        HOST + "/category/law",
                        HOST + "/topic/strategy",
                        HOST + "/en/units/policy-strategy")
                .anyMatch(place -> place.startsWith(HOST + "/p/" + ID + "/"))
                .anyMatch(place -> place.startsWith(HOST + "/en/p/" + ID + "/"));
        assertThat(map.getElementsByTagName("xhtml:link").getLength()).isEqualTo(3 * places.size());
        assertThat(texts(map, "lastmod")).contains(DAY.toString());
        for (String place : places) {
            assertThat(site.get(place.substring(HOST.length())).statusCode())
                    .as(place)
                    .isEqualTo(200);
        }
        assertThat(site.get("/sitemap-2.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void robotsAreShownTheMapAndKeptFromTheDesk() throws Exception {
        assertThat(text("/robots.txt").lines())
                .contains(
                        "User-agent: *",
                        "Disallow: /.gws/",
                        "Allow: /.gws/assets/",
                        "Sitemap: " + HOST + "/sitemap.xml");
        assertThat(site.site()
                        .reply(new SiteVisit("/cms", "/info", "/robots.txt", "", ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aBrowserLearnsHowToSearch() throws Exception {
        assertThat(text("/opensearch.xml")).contains(HOST + "/search?q={searchTerms}", "<Language>th</Language>");
        assertThat(text("/en/opensearch.xml")).contains(HOST + "/en/search?q={searchTerms}");
        for (String language : List.of("", "/en")) {
            String name = texts(
                            SiteEscapingTest.xml(
                                    site.get(language + "/opensearch.xml").body()),
                            "ShortName")
                    .get(0);
            assertThat(name).hasSizeLessThanOrEqualTo(16);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/topic/strategy/feed", "/sitemap.xml", "/opensearch.xml", "/robots.txt"})
    void whatIsUnchangedIsNotSentAgain(String path) throws Exception {
        HttpResponse<byte[]> first = site.get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void everyKindOfPageSaysWhereItIsAtHomeInBothLanguages() throws Exception {
        for (String path : List.of(
                "/", "/category/general", "/topic/strategy", "/units", "/units/ops", "/search?q=x", site.path(ID))) {
            Document page = site.page(path);
            assertThat(page.select("link[rel=canonical]").attr("href")).as(path).startsWith(HOST + "/");
            assertThat(page.select("link[hreflang]").eachAttr("hreflang")).containsExactly("th", "en", "x-default");
            Document english = site.page(path.startsWith("/p/") ? site.path(ID, "/en") : "/en" + path);
            assertThat(english.select("link[rel=canonical]").attr("href")).startsWith(HOST + "/en/");
            assertThat(english.select("link[hreflang=x-default]").attr("href"))
                    .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        }
        assertThat(site.page("/search?q=x").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void thePageSaysWhatItIsAbout() throws Exception {
        JsonNode home = graph("/");
        assertThat(home.findValuesAsText("@type"))
                .contains("GovernmentOrganization", "WebSite", "SearchAction")
                .doesNotContain("BreadcrumbList");
        assertThat(home.findValuesAsText("urlTemplate")).containsExactly(HOST + "/search?q={search_term_string}");
        JsonNode work = graph(site.path(ID));
        assertThat(work.findValuesAsText("@type")).contains("BreadcrumbList", "DigitalDocument", "MediaObject");
        assertThat(work.findValuesAsText("datePublished")).containsExactly(DAY.toString());
        assertThat(work.findValuesAsText("contentUrl").get(0)).startsWith(HOST + "/p/" + ID + "/files/");
        assertThat(work.findValuesAsText("position")).containsExactly("1", "2", "3", "4");
        assertThat(graph("/topic/strategy").findValuesAsText("@type")).contains("CollectionPage");
        assertThat(graph("/search?q=x").findValuesAsText("@type")).contains("SearchResultsPage");
    }

    @Test
    void theLanguageOfTheDocumentStandsOnThePageInTheFeedAndForSearchEngines() throws Exception {
        PublicationId told = new PublicationId("ccccccccccdd");
        site.with(published(
                told,
                HISTORY,
                generalInformation(),
                content("สองภาษา").with().set(ContentField.LANGUAGE, "both").build()));
        assertThat(site.page(site.path(told))
                        .select(".facts dt:contains(ภาษาของเอกสาร) + dd")
                        .text())
                .isEqualTo("ไทยและอังกฤษ");
        assertThat(site.page(site.path(told, "/en")).select(".facts dd").eachText())
                .contains("Thai and English");
        assertThat(graph(site.path(told)).toString()).contains("\"inLanguage\":[\"th\",\"en\"]");
        org.w3c.dom.Document feed =
                SiteEscapingTest.xml(site.get("/topic/history/feed").body());
        assertThat(texts(feed, "dc:language")).containsExactly("th", "en");
        assertThat(graph(site.path(OTHER)).toString()).contains("\"inLanguage\":\"th\"");
        assertThat(site.page(site.path(OTHER)).select(".facts").text()).doesNotContain("ภาษาของเอกสาร");
    }

    @Test
    void aPageThatIsNotThereIsAboutNothing() throws Exception {
        assertThat(site.page("/none").select("link[rel=canonical], script[type], link[hreflang]"))
                .isEmpty();
        assertThat(site.page("/none").select("main form[role=search], main .ways a"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void thePageForWhatBrokeNeedsNothingThatMayBeBroken() {
        SiteReply reply = site.site().broken(new SiteVisit("/cms", "/info", "/en/\"><script>x", "", ""));
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.headers()).containsEntry("Cache-Control", "no-store");
        Document page = org.jsoup.Jsoup.parse(reply.text());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("form").eachAttr("action")).containsExactly("/cms/info/en/search", "/cms/info/search");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.text()).contains("ระบบขัดข้องชั่วคราว");
    }

    private JsonNode graph(String path) throws Exception {
        return new ObjectMapper()
                .readTree(site.page(path)
                        .select("script[type=application/ld+json]")
                        .first()
                        .data())
                .path("@graph");
    }

    private String text(String path) throws Exception {
        return new String(site.get(path).body(), StandardCharsets.UTF_8);
    }

    private static List<String> texts(org.w3c.dom.Document xml, String element) {
        NodeList nodes = xml.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}

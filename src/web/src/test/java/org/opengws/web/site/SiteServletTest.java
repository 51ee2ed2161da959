package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.DAY;
import static org.opengws.publishing.site.PublicFixture.EXECUTIVES;
import static org.opengws.publishing.site.PublicFixture.HISTORY;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.STRATEGY;
import static org.opengws.publishing.site.PublicFixture.arrived;
import static org.opengws.publishing.site.PublicFixture.bytes;
import static org.opengws.publishing.site.PublicFixture.content;
import static org.opengws.publishing.site.PublicFixture.document;
import static org.opengws.publishing.site.PublicFixture.executiveApproval;
import static org.opengws.publishing.site.PublicFixture.generalInformation;
import static org.opengws.publishing.site.PublicFixture.published;
import static org.opengws.publishing.site.PublicFixture.revised;
import static org.opengws.publishing.site.PublicFixture.suspended;
import static org.opengws.publishing.site.PublicFixture.verified;
import static org.opengws.publishing.site.PublicFixture.withdrawn;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.site.PublicFixture;
import org.opengws.publishing.site.Surroundings;
import org.opengws.web.Queries;
import org.opengws.web.html.JsoupHtmlCleaner;

class SiteServletTest {

    private static final byte[] PLAN = bytes("%PDF-1.7 a plan of the year");
    private static final org.opengws.publishing.document.Document DOCUMENT = document("แผน ปี 2570.pdf", PLAN);
    private static final PublicationId OTHER = new PublicationId("zzzzyyyyxxxx");

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void open() throws Exception {
        site = new SiteFixture(folder);
        site.repository().file(PLAN);
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @Test
    void theHomePageCountsWhatEachCategoryHas() throws Exception {
        site.with(
                published(content("ยุทธศาสตร์")), published(OTHER, HISTORY, generalInformation(), content("ประวัติ")));
        Document home = site.page("/");
        assertThat(home.select(".card")).hasSize(2);
        assertThat(home.select(".card").get(0).text()).contains("2 รายการ").contains("22 พฤศจิกายน 2569");
        assertThat(home.select(".card").get(1).text()).contains("ยังไม่มีข้อมูลเผยแพร่");
        assertThat(home.select(".news .line-title").eachText()).containsExactlyInAnyOrder("ยุทธศาสตร์", "ประวัติ");
    }

    @Test
    void aCategorySaysWhatIsMissing() throws Exception {
        site.with(published(content("ยุทธศาสตร์")));
        Document category = site.page("/category/general");
        assertThat(category.select(".topics li").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("ยุทธศาสตร์").contains("1 รายการ"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("ประวัติความเป็นมา").contains("ยังไม่มีข้อมูลเผยแพร่"));
        assertThat(site.page("/topic/history").select(".empty").text()).contains("ยังไม่มีข้อมูลเผยแพร่");
        assertThat(site.page("/topic/strategy").select(".line-title").eachText())
                .containsExactly("ยุทธศาสตร์");
    }

    @Test
    void aTopicSaysHowOftenItIsReviewedWhoKeepsItAndWhomToAsk() throws Exception {
        site.with(published(content("ยุทธศาสตร์")));
        Document full = site.page("/topic/strategy");
        assertThat(full.select(".head .facts").text()).contains("ทบทวนทุก 6 เดือน", "สำนักนโยบายและยุทธศาสตร์");
        Document empty = site.page("/en/topic/history");
        assertThat(empty.select(".head .facts").text()).contains("Reviewed every 6 months");
        assertThat(empty.select(".empty").text()).contains("Nothing published yet", "Bureau of Policy and Strategy");
        assertThat(site.page("/category/general").select(".topics .line-facts").text())
                .contains("ทบทวนทุก 6 เดือน");
    }

    @Test
    void newsAreAStreamByMonthTheNewestFirst() throws Exception {
        site.surroundings(withNews());
        site.with(
                arrived(verified(ID, STRATEGY, generalInformation(), content("ข่าวเก่า")), DAY.minusMonths(1)),
                published(OTHER, STRATEGY, generalInformation(), content("ข่าวใหม่")));
        Document news = site.page("/topic/strategy");
        assertThat(news.select("h2.month").eachText()).containsExactly("พฤศจิกายน 2569", "ตุลาคม 2569");
        assertThat(news.select(".news .line-title").eachText()).containsExactly("ข่าวใหม่", "ข่าวเก่า");
        assertThat(site.page("/en/topic/strategy").select("h2.month").eachText())
                .containsExactly("November 2026", "October 2026");
        assertThat(site.page(site.path(ID)).select("script[type]").first().data())
                .contains("\"Article\"");
    }

    private static Surroundings withNews() {
        Surroundings now = PublicFixture.on(DAY);
        Catalogue catalogue = now.catalogue();
        List<Topic> topics = catalogue.topics().stream()
                .map(topic -> topic.id().equals(STRATEGY) ? news(topic) : topic)
                .toList();
        Catalogue other = new Catalogue(
                catalogue.scheme(),
                catalogue.year(),
                catalogue.name(),
                catalogue.note(),
                catalogue.categories(),
                topics);
        return new Surroundings(
                now.today(), other, now.organisation(), now.forms(), new JsoupHtmlCleaner(), now.stored());
    }

    private static Topic news(Topic topic) {
        return new Topic(
                topic.id(),
                topic.category(),
                topic.name(),
                topic.procedure(),
                Rhythm.STREAM,
                topic.interval(),
                topic.due(),
                topic.onChange(),
                topic.form(),
                topic.owner(),
                topic.provision(),
                topic.since());
    }

    @Test
    void aPublicationSaysWhoApprovedWhenAndFromWhomItIs() throws Exception {
        site.with(published(ID, STRATEGY, executiveApproval(), content("ยุทธศาสตร์", List.of(DOCUMENT))));
        Document page = site.page(site.path(ID));
        assertThat(page.select("h1").text()).isEqualTo("ยุทธศาสตร์");
        assertThat(page.select(".facts").text())
                .contains("อนุมัติให้เผยแพร่โดยสำนักงานปลัดกระทรวง เมื่อ 20 พฤศจิกายน 2569")
                .contains("สำนักนโยบายและยุทธศาสตร์")
                .contains("มาตรา 9 (3)");
        assertThat(page.select(".documents").text()).contains("12 หน้า").contains(DOCUMENT.sha256());
        assertThat(page.text()).doesNotContain(PublicFixture.SECRET_NAME).doesNotContain(PublicFixture.SECRET_COMMENT);
    }

    @Test
    void anotherSlugLeadsToTheRightOneForGood() throws Exception {
        site.with(published(content("ยุทธศาสตร์")));
        String right = "/p/" + ID + "/" + Queries.encode("ยุทธศาสตร์");
        for (String wrong : List.of("/p/" + ID, "/p/" + ID + "/old-title", "/p/" + ID + "/")) {
            HttpResponse<byte[]> moved = site.get(wrong);
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.headers().firstValue("Location")).contains(right);
        }
        assertThat(site.get(right).statusCode()).isEqualTo(200);
    }

    @Test
    void whereACmsLeadsVisitorsToTheServletTheyAreAnsweredAsEverywhere() throws Exception {
        site.with(published(content("ยุทธศาสตร์", List.of(DOCUMENT))));
        String file = "/p/" + ID + "/files/" + Queries.encode(DOCUMENT.name().value());
        for (String path : List.of(
                "/",
                "/en/units",
                "/p/" + ID,
                file,
                "/no-such-page",
                "/feed",
                "/en/topic/strategy/feed",
                "/sitemap.xml")) {
            HttpResponse<byte[]> own = site.get(path);
            HttpResponse<byte[]> led = site.get(SiteFixture.LED_TO + path);
            assertThat(led.statusCode()).as(path).isEqualTo(own.statusCode());
            assertThat(led.body()).isEqualTo(own.body());
            for (String header : List.of("Content-Type", "ETag", "Location", "Cache-Control")) {
                assertThat(led.headers().firstValue(header))
                        .isEqualTo(own.headers().firstValue(header));
            }
        }
        assertThat(site.get(SiteFixture.LED_TO + file).body()).isEqualTo(PLAN);
        for (String wrong : List.of("/2/x", "/p/" + ID + "/files/x.pdf", file + "/", "")) {
            assertThat(site.get(SiteFixture.LED_TO + wrong).statusCode())
                    .as(wrong)
                    .isIn(200, 404);
        }
        assertThat(site.get(SiteFixture.LED_TO + "/" + Queries.encode("../../x"))
                        .statusCode())
                .isBetween(400, 404);
    }

    @Test
    void theLanguageSwitchKeepsThePage() throws Exception {
        site.with(published(content("ยุทธศาสตร์")));
        Document english = site.page("/en/search?q=a+b&category=law");
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select(".languages a[lang=th]").attr("href")).isEqualTo("/search?q=a+b&category=law");
        Document thai = site.page("/topic/strategy");
        assertThat(thai.select(".languages a[lang=en]").attr("href")).isEqualTo("/en/topic/strategy");
        assertThat(site.page("/en/topic/strategy").select("h1").text()).isEqualTo("Strategy");
        assertThat(site.get("/en/p/" + ID).headers().firstValue("Location").orElseThrow())
                .isEqualTo("/en/p/" + ID + "/" + Queries.encode("ยุทธศาสตร์-english"));
    }

    @Test
    void bothLanguagesKnowEachOtherUnderTheHostsName() throws Exception {
        site.with(published(content("ยุทธศาสตร์")));
        Document page = site.page(site.path(ID));
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .startsWith("https://www.example.go.th/p/" + ID + "/");
        assertThat(page.select("link[hreflang=en]").attr("href")).startsWith("https://www.example.go.th/en/p/" + ID);
    }

    @Test
    void aWithdrawnPageIsGoneAndNamesItsSuccessor() throws Exception {
        site.with(
                published(OTHER, STRATEGY, generalInformation(), content("ฉบับแทน")),
                withdrawn(published(content("เดิม", List.of(DOCUMENT))), Optional.of(OTHER)));
        HttpResponse<byte[]> gone = site.get("/p/" + ID + "/any");
        assertThat(gone.statusCode()).isEqualTo(410);
        Document notice = SiteFixture.page(gone);
        assertThat(notice.select("h1").text()).isEqualTo("ยกเลิกการเผยแพร่แล้ว");
        assertThat(notice.select(".banner a").text()).isEqualTo("ฉบับแทน");
        assertThat(site.get(notice.select(".banner a").attr("href")).statusCode())
                .isEqualTo(200);
        assertThat(notice.select("p:contains(สอบถาม) a").attr("href")).isEqualTo("/units/policy-strategy");
        assertThat(notice.text()).doesNotContain(PublicFixture.SECRET_COMMENT);
        assertThat(site.get(file()).statusCode()).isEqualTo(410);
    }

    @Test
    void theEnglishPageOfWhatWasWrittenInThaiOnlySaysSo() throws Exception {
        site.with(
                published(Office.content("แผนยุทธศาสตร์")),
                published(OTHER, STRATEGY, generalInformation(), content("ยุทธศาสตร์")));
        assertThat(site.page(site.path(ID, "/en")).select("[role=note]").text())
                .isEqualTo("This information is published in Thai only.");
        assertThat(site.page(site.path(ID)).select("[role=note]")).isEmpty();
        assertThat(site.page(site.path(OTHER, "/en")).select("[role=note]")).isEmpty();
    }

    @Test
    void aSuspendedPageShowsANoticeAndNoFile() throws Exception {
        site.with(suspended(published(content("ชื่อลับ", List.of(DOCUMENT))), false));
        HttpResponse<byte[]> response = site.get("/p/" + ID);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(SiteFixture.page(response).select("h1").text()).isEqualTo("ระงับการเผยแพร่ชั่วคราว");
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("ชื่อลับ");
        assertThat(site.get(file()).statusCode()).isEqualTo(404);
    }

    @Test
    void aPageThatWasReadAMomentAgoIsGoneAsSoonAsItIsSuspended() throws Exception {
        site.with(published(content("ชื่อลับ")));
        String path = site.path(ID);
        assertThat(site.get(path).statusCode()).isEqualTo(200);
        assertThat(site.get(path).body()).isEqualTo(site.get(path).body());
        site.with(suspended(published(content("ชื่อลับ")), false));
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void anEarlierEditionIsReadableAndMarked() throws Exception {
        Publication second =
                arrived(revised(published(content("เดิม", List.of(DOCUMENT))), content("ใหม่")), DAY.plusDays(1));
        site.with(second);
        Document current = site.page(site.path(ID));
        String earlier = current.select(".earlier a").attr("href");
        Document old = site.page(earlier);
        assertThat(old.select("h1").text()).isEqualTo("เดิม");
        assertThat(old.select(".banner").text()).contains("ฉบับนี้มีฉบับใหม่แทนแล้ว");
        assertThat(old.select("link[rel=canonical]").attr("href")).contains(Queries.encode("ใหม่"));
        HttpResponse<byte[]> file = site.get(old.select("a.document").attr("href"));
        assertThat(file.body()).isEqualTo(PLAN);
        assertThat(site.get("/p/" + ID + "/editions/2").statusCode()).isEqualTo(301);
        assertThat(site.get("/p/" + ID + "/editions/3").statusCode()).isEqualTo(404);
    }

    @Test
    void aDocumentHasItsTypeItsThaiNameAndNoSniffing() throws Exception {
        site.with(published(content("ก", List.of(DOCUMENT))));
        HttpResponse<byte[]> response = site.get(file());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(PLAN);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''" + Queries.encode("แผน ปี 2570.pdf"));
        String tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get(file(), "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aRangeGivesThatPartOnly() throws Exception {
        site.with(published(content("ก", List.of(DOCUMENT))));
        HttpResponse<byte[]> part = site.get(file(), "Range", "bytes=9-14");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("a plan".getBytes(StandardCharsets.UTF_8));
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 9-14/" + PLAN.length);
        assertThat(site.get(file(), "Range", "bytes=9999-").statusCode()).isEqualTo(416);
    }

    @Test
    void aSearchFindsAWordInsideAnUnspacedSentenceAndMarksIt() throws Exception {
        site.with(published(content("ประกาศเรื่องการขออนุญาตใช้สถานที่ของหน่วยงาน")));
        Document found = site.page("/search?q=" + Queries.encode("อนุญาต"));
        assertThat(found.select(".total").text()).isEqualTo("พบ 1 รายการ");
        assertThat(found.select(".line-title mark").eachText()).containsExactly("อนุญาต");
        assertThat(site.page("/search?q=" + Queries.encode("อนุญาต") + "&category=law")
                        .select(".empty")
                        .text())
                .contains("ไม่พบข้อมูล");
    }

    @Test
    void unitsAreShownAsOnADate() throws Exception {
        site.with(published(content("ก")));
        assertThat(site.page("/units?on=2026-12-31").select(".tree").text()).contains("สำนักนโยบายและยุทธศาสตร์");
        assertThat(site.page("/units?on=2027-01-01").select(".tree").text()).contains("กองยุทธศาสตร์");
        assertThat(site.page("/units?on=1990-01-01").select(".tree").text())
                .contains("กลุ่มตรวจสอบภายใน")
                .contains("ไม่ปรากฏวันที่จัดตั้ง")
                .doesNotContain("ยุทธศาสตร์");
    }

    @Test
    void aUnitShowsItsHistoryAndWhatItPublishes() throws Exception {
        site.with(published(content("แผนของสำนัก")));
        Document unit = site.page("/units/policy-strategy");
        assertThat(unit.select(".history").text())
                .contains("3 ตุลาคม 2545")
                .contains("กฎกระทรวง")
                .contains("เปลี่ยนชื่อ");
        assertThat(unit.select(".line-title").text()).isEqualTo("แผนของสำนัก");
        assertThat(site.get("/units/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoAddressIsNotFoundInTheVisitorsLanguage() throws Exception {
        for (String path : List.of(
                "/nothing",
                "/p/short",
                "/p/" + OTHER,
                "/p/" + ID + "/a/b/c",
                "/topic/UPPER",
                "/category/nothing",
                "/p/" + ID + "/editions/x",
                "/units/a/b",
                "/search/more")) {
            HttpResponse<byte[]> response = site.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(SiteFixture.page(response).select("h1").text()).isEqualTo("ไม่พบหน้าที่ต้องการ");
        }
        assertThat(site.page("/en/nothing").select("h1").text()).isEqualTo("There is no such page");
    }

    @Test
    void everyPageIsSafeLightAndAsksNoThirdParty() throws Exception {
        site.with(
                published(content("ก", List.of(DOCUMENT))),
                suspended(published(OTHER, HISTORY, generalInformation(), content("ข")), false));
        for (String path : List.of(
                "/",
                "/category/general",
                "/topic/strategy",
                site.path(ID),
                "/units",
                "/units/ops",
                "/search?q=x",
                "/p/" + OTHER,
                "/none")) {
            HttpResponse<byte[]> response = site.get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
            Document page = SiteFixture.page(response);
            assertThat(page.select("script:not([src^=/]):not([type=application/ld+json]), iframe, [style], [onclick]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
            assertThat(page.select("h1")).as(path).hasSize(1);
            int weight = response.body().length;
            for (Element part : page.select("link[rel=stylesheet], img, script[src]")) {
                String address = part.hasAttr("href") ? part.attr("href") : part.attr("src");
                assertThat(address).startsWith("/");
                HttpResponse<byte[]> loaded = site.get(address);
                assertThat(loaded.statusCode()).as(address).isEqualTo(200);
                weight += loaded.body().length;
            }
            assertThat(weight).as(path).isLessThan(100 * 1024);
        }
    }

    @Test
    void anUnchangedPageIsNotSentAgainAndAChangedOneIs() throws Exception {
        site.with(published(content("ก")));
        HttpResponse<byte[]> first = site.get("/topic/strategy");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get("/topic/strategy", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        site.with(suspended(published(content("ก")), false));
        assertThat(site.get("/topic/strategy", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theStateIsToldToWhoHasItsCredentialOnly() throws Exception {
        Publication publication = published(content("ก"));
        site.with(publication, published(OTHER, EXECUTIVES, generalInformation(), content("ข")));
        assertThat(site.get("/.gws/state").statusCode()).isEqualTo(404);
        assertThat(site.get("/.gws/state", StateServlet.CREDENTIAL, "x").statusCode())
                .isEqualTo(404);
        HttpResponse<byte[]> state = site.get(
                "/.gws/state?id=" + ID + "&path=/published/1999/01/a", StateServlet.CREDENTIAL, SiteFixture.TOKEN);
        assertThat(new String(state.body(), StandardCharsets.UTF_8))
                .contains(site.repository().projecting().expected(publication).orElseThrow())
                .contains("\"version\":2", "\"module\":\"1.0.0\"", "\"catalogue\":", "\"organisation\":")
                .contains("\"path\":\"/published/", "\"reached\":\"/published\"")
                .doesNotContain(OTHER.value());
    }

    private static String file() {
        return "/p/" + ID + "/files/" + Queries.encode(DOCUMENT.name().value());
    }
}

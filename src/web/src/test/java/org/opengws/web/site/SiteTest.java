package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.bytes;
import static org.opengws.publishing.site.PublicFixture.content;
import static org.opengws.publishing.site.PublicFixture.document;
import static org.opengws.publishing.site.PublicFixture.published;
import static org.opengws.publishing.site.PublicFixture.withdrawn;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site as a CMS carries it: below a path of a web application that has a path of its own. */
class SiteTest {

    private static final byte[] PLAN = bytes("%PDF-1.7 a plan of the year");

    @TempDir
    Path folder;

    private SiteFixture fixture;
    private Site site;

    @BeforeEach
    void open() throws Exception {
        fixture = new SiteFixture(folder);
        fixture.repository().file(PLAN);
        site = fixture.site();
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void everyLinkStaysBelowThePathWhereTheSiteIs() {
        fixture.with(published(content("ยุทธศาสตร์", List.of(document("แผน.pdf", PLAN)))));
        for (String path :
                List.of("/", "/en", "/topic/strategy", "/en/topic/strategy", "/units", "/search", "/nothing")) {
            Document page = page(path);
            assertThat(page.select("link[rel=alternate][type], link[rel=search]")
                            .eachAttr("href"))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allMatch(link -> link.startsWith("/cms/info/"));
            assertThat(page.select("a[href^=/], form").eachAttr("href"))
                    .allMatch(link -> link.startsWith("/cms/info/") || link.equals("/cms/info"));
            assertThat(page.select("form").eachAttr("action")).allMatch(link -> link.startsWith("/cms/info/"));
            assertThat(page.select("link[rel=stylesheet], script[src]").eachAttr("href"))
                    .isNotEmpty()
                    .allMatch(link -> link.startsWith("/cms/.gws/assets/"));
        }
    }

    @Test
    void englishIsBelowThePathWhereTheSiteIsToo() {
        assertThat(page("/en/units").select("html").attr("lang")).isEqualTo("en");
        assertThat(page("/en/units").select(".languages a[lang=th]").attr("href"))
                .isEqualTo("/cms/info/units");
        assertThat(page("/units").select(".languages a[lang=en]").attr("href")).isEqualTo("/cms/info/en/units");
        assertThat(reply("/en/units").headers()).containsEntry("Content-Language", "en");
    }

    @Test
    void aPublicationMovesToItsAddressBelowThatPath() {
        fixture.with(published(content("ยุทธศาสตร์")));
        SiteReply moved = reply("/p/" + ID);
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.headers().get("Location")).startsWith("/cms/info/p/" + ID + "/");
        assertThat(moved.html()).isEmpty();
    }

    @Test
    void whatIsGoneSaysSoWithItsStatus() {
        fixture.with(withdrawn(published(content("ยุทธศาสตร์")), Optional.empty()));
        assertThat(reply("/p/" + ID).status()).isEqualTo(410);
        assertThat(reply("/p/zzzzyyyyxxxx").status()).isEqualTo(404);
    }

    @Test
    void aPageThatTheVisitorStillHasIsNotSentAgain() {
        SiteReply first = reply("/units");
        SiteVisit again =
                new SiteVisit("/cms", "/info", "/units", "", first.headers().get("ETag"));
        SiteReply second = site.reply(again);
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.html()).isEmpty();
    }

    @Test
    void aFileIsTheFileOrTheNoticeInItsPlace() {
        fixture.with(published(content("ยุทธศาสตร์", List.of(document("แผน.pdf", PLAN)))));
        assertThat(file("แผน.pdf").file()).isPresent();
        assertThat(file("other.pdf").status()).isEqualTo(404);
        fixture.with(withdrawn(published(content("ยุทธศาสตร์", List.of(document("แผน.pdf", PLAN)))), Optional.empty()));
        assertThat(file("แผน.pdf").status()).isEqualTo(410);
        assertThat(file("แผน.pdf").file()).isEmpty();
    }

    @Test
    void everyAnswerKeepsOthersFromFramingAndScriptingIt() {
        for (String path : List.of("/", "/nothing", "/p/" + ID)) {
            assertThat(reply(path).headers().get("Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'self'", "script-src 'self';")
                    .doesNotContain("unsafe");
        }
    }

    private SiteReply file(String name) {
        return reply("/p/" + ID + "/files/" + name);
    }

    private Document page(String path) {
        return Jsoup.parse(reply(path).text(), "http://localhost/");
    }

    private SiteReply reply(String path) {
        return site.reply(new SiteVisit("/cms", "/info", path, "", ""));
    }
}

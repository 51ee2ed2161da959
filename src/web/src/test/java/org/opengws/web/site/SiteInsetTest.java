package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.STRATEGY;
import static org.opengws.publishing.site.PublicFixture.content;
import static org.opengws.publishing.site.PublicFixture.generalInformation;
import static org.opengws.publishing.site.PublicFixture.published;
import static org.opengws.publishing.site.PublicFixture.withdrawn;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole site where a page of the office's surrounds it. */
class SiteInsetTest {

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void open() throws Exception {
        site = new SiteFixture(folder);
        site.with(published(ID, STRATEGY, generalInformation(), content("แผนปฏิบัติราชการ")));
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/category/general", "/topic/strategy", "/units", "/units/ops", "/search", "/nothing"})
    void whatStandsOnAPageOfItsOwnStandsWithinTheOffices(String path) {
        SiteInset inset = inset(path);
        Document within = Jsoup.parse(inset.html());
        Document own = Jsoup.parse(site.site().reply(visit(path, "")).text());
        assertThat(within.select(".gws-site h1").text())
                .isEqualTo(own.select("main h1").text());
        assertThat(within.select(".gws-site h1")).hasSize(1);
        assertThat(inset.title()).isNotBlank();
        assertThat(inset.status()).isEqualTo(path.equals("/nothing") ? 404 : 200);
    }

    @Test
    void nothingOfTheFrameIsThereAndNoScript() {
        for (String path : new String[] {"/", "/p/" + ID + "/แผนปฏิบัติราชการ", "/search"}) {
            String html = inset(path).html();
            assertThat(html).doesNotContain("<html", "<head", "<body", "<script", "<main", "<!DOCTYPE", "id=\"main\"");
            assertThat(Jsoup.parse(html).body().children().stream()
                            .map(element -> element.tagName())
                            .filter(name -> !name.equals("link")))
                    .as("one element, which its style sheet names")
                    .containsExactly("div");
        }
    }

    @Test
    void everyLinkLeadsBelowTheOfficesPage() {
        Document home = Jsoup.parse(inset("/").html());
        assertThat(home.select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("/cms/office/info/"));
        Document english = Jsoup.parse(inset("/en/topic/strategy").html());
        assertThat(english.select(".gws-site").attr("lang")).isEqualTo("en");
        assertThat(english.select("[hreflang=th]").attr("href")).isEqualTo("/cms/office/info/topic/strategy");
    }

    @Test
    void searchEnginesAreToldWhereEachPageIsAtHome() {
        assertThat(inset("/topic/strategy").canonical())
                .contains("https://www.example.go.th/cms/office/info/topic/strategy");
        assertThat(inset("/nothing").canonical()).isEmpty();
    }

    @Test
    void whatIsNoPageIsNotSurrounded() {
        for (String path : new String[] {"/p/" + ID, "/feed", "/sitemap.xml", "/opensearch.xml"}) {
            assertThat(site.site().inset(visit(path, ""))).as(path).isEmpty();
        }
    }

    @Test
    void whatIsTakenOffIsGoneAtOnceAndSaysSo() throws Exception {
        String path = "/p/" + ID + "/แผนปฏิบัติราชการ";
        assertThat(inset(path).status()).isEqualTo(200);
        site.with(withdrawn(
                published(ID, STRATEGY, generalInformation(), content("แผนปฏิบัติราชการ")), Optional.empty()));
        assertThat(inset(path).status()).isEqualTo(410);
    }

    @Test
    void whatSomebodyTypesIsEscaped() {
        String html = site.site()
                .inset(visit("/search", "q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"))
                .orElseThrow()
                .html();
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void itsStyleSheetHoldsWithinItAlone() throws Exception {
        String link = Jsoup.parse(inset("/").html()).select("link").attr("href");
        assertThat(link).startsWith("/cms/.gws/assets/");
        String sheet = new String(site.get(link.substring("/cms".length())).body(), StandardCharsets.UTF_8);
        assertThat(sheet.replaceAll("(?s)/\\*.*?\\*/", "").strip())
                .startsWith(".gws-site {")
                .endsWith("}");
        assertThat(sheet).as("which the office may set").contains(":where(&) {\n  --gws-brand:");
        assertThat(sheet).contains("--gws-brand:", ".card").doesNotContain(":root", "@import", "prefers-color-scheme");
        int depth = 0;
        int tops = 0;
        for (char c : sheet.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            tops += c == '}' && depth == 0 ? 1 : 0;
        }
        assertThat(tops).as("rules that stand by themselves").isEqualTo(1);
    }

    private SiteInset inset(String path) {
        return site.site().inset(visit(path, "")).orElseThrow();
    }

    private static SiteVisit visit(String path, String query) {
        return new SiteVisit("/cms", "/office/info", path, query, "");
    }
}

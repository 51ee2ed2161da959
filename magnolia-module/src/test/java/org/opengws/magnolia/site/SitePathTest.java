package org.opengws.magnolia.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

    private final SitePath site = SitePath.of("/info/gws/").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/units",
                "/search",
                "/category/law",
                "/topic/plans",
                "/p/abcd/แผน ปี 2570",
                "/en",
                "/en/",
                "/en/units",
                "/en/p/abcd"
            })
    void everyAddressOfTheSiteLeadsToItsPage(String path) {
        assertThat(site.target("/info/gws" + path, () -> true)).contains("/info/gws.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/info/gws",
                "/info/gws.html",
                "/info/gws/about",
                "/info/gws/english",
                "/info/gwsx/units",
                "/units",
                "/",
                "/.gws/desk",
                "/x/info/gws/units",
                "/info/gws/units.html",
                "/info/gws/robots.txt",
                "/info/gws/en/sitemap.xml",
                "/info/gws/sitemap-0.xml",
                "/info/gws/sitemapxxml"
            })
    void whatIsNotOursStaysMagnolias(String uri) {
        assertThat(site.target(uri, () -> true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/p/abcd/files/a.pdf,           /.gws/files/abcd/current/a.pdf",
        "/en/p/abcd/files/a.pdf,        /.gws/files/abcd/current/a.pdf",
        "/p/abcd/editions/3/files/a b,  /.gws/files/abcd/3/a%20b",
        "/p/ab?c/files/x#y,             /.gws/files/ab%3Fc/current/x%23y"
    })
    void aFileLeadsToWhereFilesAreServed(String path, String target) {
        assertThat(site.target("/info/gws" + path, () -> true)).contains("forward:" + target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed",
                "/en/feed",
                "/topic/plans/feed",
                "/en/category/law/feed",
                "/sitemap.xml",
                "/sitemap-2.xml",
                "/opensearch.xml",
                "/en/opensearch.xml"
            })
    void whatProgramsReadIsServedBesideThePages(String path) {
        assertThat(site.target("/info/gws" + path, () -> true)).contains("forward:/.gws/files/-" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "/info/gws/units,     /units",
        "/info/gws/,          /",
        "/info/gws,           /",
        "/info/gws.html,      /",
        "/en/info/gws/en/p/x, /en/p/x"
    })
    void whatIsAskedForStandsBelowTheSite(String uri, String path) {
        assertThat(site.below(uri)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "'',               /",
        ".html,            /",
        "/,                /",
        "/en/units,        /en/units",
        "/p/abcd/แผน ปี,   /p/abcd/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B8%9B%E0%B8%B5"
    })
    void withoutThePageItsAddressesAnswerAllTheSame(String path, String target) {
        assertThat(site.target("/info/gws" + path, () -> false)).contains("forward:/.gws/files/--" + target);
    }

    @Test
    void withoutThePageNothingElseIsTaken() {
        assertThat(site.target("/info/gws/about", () -> false)).isEmpty();
        assertThat(site.target("/info/gwsx", () -> false)).isEmpty();
    }

    @Test
    void aSettingThatIsNoPathGivesNoSite() {
        for (String wrong : new String[] {"", "/", "gws", "/a b", "/x?y", "//gws", "/ข้อมูล"}) {
            assertThat(SitePath.of(wrong)).as(wrong).isEmpty();
        }
        assertThat(SitePath.of(" /gws/ ").orElseThrow().mount()).isEqualTo("/gws");
    }
}

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
                "",
                ".html",
                "/",
                "/units",
                "/search",
                "/category/law",
                "/topic/plans",
                "/p/abcd/แผน ปี 2570",
                "/p/abcd/files/a.pdf",
                "/p/abcd/editions/3/files/a b",
                "/en",
                "/en/",
                "/en/units",
                "/en/p/abcd",
                "/feed",
                "/en/feed",
                "/topic/plans/feed",
                "/sitemap.xml",
                "/sitemap-2.xml",
                "/en/opensearch.xml"
            })
    void theSiteAnswersAtEveryAddressOfItsOwn(String path) {
        assertThat(site.isOurs("/info/gws" + path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/info/gws/about",
                "/info/gws/english",
                "/info/gwsx",
                "/info/gwsx/units",
                "/units",
                "/",
                "",
                "/.gws/desk",
                "/x/info/gws/units",
                "/info/gws/units.html",
                "/info/gws/robots.txt",
                "/info/gws/en/sitemap.xml",
                "/info/gws/sitemap-0.xml",
                "/info/gws/sitemapxxml"
            })
    void whatIsNotOursStaysMagnolias(String uri) {
        assertThat(site.isOurs(uri)).isFalse();
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

    @Test
    void aSettingThatIsNoPathGivesNoSite() {
        for (String wrong : new String[] {"", "/", "gws", "/a b", "/x?y", "//gws", "/ข้อมูล"}) {
            assertThat(SitePath.of(wrong)).as(wrong).isEmpty();
        }
        assertThat(SitePath.of(" /gws/ ").orElseThrow().mount()).isEqualTo("/gws");
    }
}

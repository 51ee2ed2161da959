package org.opengws.magnolia.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

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
                "/assess/oit/2568/o1",
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
        assertThat("/info/gws" + path).matches(site.addresses());
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
        assertThat(uri).doesNotMatch(site.addresses());
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
    void aDotInThePathIsADot() {
        SitePath dotted = SitePath.of("/info.gws").orElseThrow();
        for (String ours :
                List.of("", ".html", "/", "/en", "/en/units", "/p/x/files/แผน.pdf", "/feed", "/topic/a/feed")) {
            assertThat("/info.gws" + ours).matches(dotted.addresses());
        }
        for (String others : List.of("/about", "/english", "-old", "/units.html", "/robots.txt")) {
            assertThat("/info.gws" + others).doesNotMatch(dotted.addresses());
        }
        assertThat("/infoXgws").doesNotMatch(dotted.addresses());
    }

    @Test
    void aSettingThatIsNoPathGivesNoSite() {
        for (String wrong : new String[] {"", "/", "gws", "/a b", "/x?y", "//gws", "/ข้อมูล"}) {
            assertThat(SitePath.of(wrong)).as(wrong).isEmpty();
        }
        assertThat(SitePath.of(" /gws/ ").orElseThrow().mount()).isEqualTo("/gws");
    }
}

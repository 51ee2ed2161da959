package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.HISTORY;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.STRATEGY;
import static org.opengws.publishing.site.PublicFixture.bytes;
import static org.opengws.publishing.site.PublicFixture.content;
import static org.opengws.publishing.site.PublicFixture.document;
import static org.opengws.publishing.site.PublicFixture.generalInformation;
import static org.opengws.publishing.site.PublicFixture.published;

import java.nio.file.Path;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.web.Queries;

/** Finds are narrowed by links alone, and the address says to what. */
class SearchFacetsTest {

    private static final byte[] PLAN = bytes("%PDF-1.7 a plan");
    private static final PublicationId OTHER = new PublicationId("zzzzyyyyxxxx");
    private static final String WORD = Queries.encode("แผนงาน");

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void open() throws Exception {
        site = new SiteFixture(folder);
        site.repository().file(PLAN);
        site.with(
                published(
                        ID, STRATEGY, generalInformation(), content("แผนงานใหม่", List.of(document("แผน.pdf", PLAN)))),
                published(OTHER, HISTORY, generalInformation(), content("แผนงานเดิม")));
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @Test
    void eachFacetSaysHowManyItLeaves() throws Exception {
        Document page = site.page("/search?q=" + WORD);
        assertThat(page.select(".facets h3").eachText())
                .containsExactly("หมวดหมู่", "หน่วยงาน", "ปี พ.ศ. ที่เผยแพร่", "ประเภทข้อมูล");
        assertThat(page.select(".choice").eachText())
                .containsExactly(
                        "ข้อมูลหน่วยงาน 2",
                        "สำนักนโยบายและยุทธศาสตร์ 2",
                        "2569 2",
                        "ข้อมูลบนหน้าเว็บ 1",
                        "เอกสาร PDF 1");
        assertThat(site.page("/en/search?q=" + WORD).select(".choice").eachText())
                .contains("2026 2");
    }

    @Test
    void aChoiceNarrowsTheFindsAndIsTakenBackByItsOwnLink() throws Exception {
        Document all = site.page("/search?q=" + WORD);
        String pdf = link(all, "เอกสาร PDF");
        assertThat(pdf).isEqualTo("/search?q=" + WORD + "&type=pdf");
        Document narrowed = site.page(pdf);
        assertThat(narrowed.select(".line-title").eachText()).containsExactly("แผนงานใหม่");
        assertThat(narrowed.select(".choice[aria-current]").text()).contains("เอกสาร PDF");
        assertThat(narrowed.select(".chosen a").attr("href")).isEqualTo("/search?q=" + WORD);
        assertThat(narrowed.select("main form input[type=hidden]").eachAttr("value"))
                .containsExactly("pdf");
        assertThat(narrowed.select(".languages a[lang=en]").attr("href")).isEqualTo("/en" + pdf);
    }

    @Test
    void twoOfOneKindWidenAndTwoKindsNarrow() throws Exception {
        assertThat(titles("/search?type=pdf&type=page")).hasSize(2);
        assertThat(titles("/search?type=pdf&year=2026&unit=policy-strategy&category=general"))
                .containsExactly("แผนงานใหม่");
        assertThat(titles("/search?type=pdf&year=2025")).isEmpty();
        assertThat(titles("/search?category=law")).isEmpty();
        assertThat(titles("/search?category=nothing")).isEmpty();
    }

    @Test
    void whereNothingIsLeftTheChoicesCanStillBeTakenBack() throws Exception {
        Document page = site.page("/search?q=" + WORD + "&type=pdf&year=2025");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/search?q=" + WORD);
        assertThat(page.select(".chosen a").eachAttr("href"))
                .contains("/search?q=" + WORD + "&type=pdf", "/search?q=" + WORD + "&year=2025");
    }

    @Test
    void withoutWordsEverythingIsThereToBrowse() throws Exception {
        Document page = site.page("/search");
        assertThat(page.select(".total").text()).contains("2 รายการ");
        assertThat(page.select(".line-title")).hasSize(2);
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    private List<String> titles(String path) throws Exception {
        return site.page(path).select(".line-title").eachText();
    }

    private static String link(Document page, String label) {
        return page.select(".choice").stream()
                .filter(choice -> choice.text().startsWith(label))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }
}

package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.EXECUTIVES;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.STRATEGY;
import static org.opengws.publishing.site.PublicFixture.content;
import static org.opengws.publishing.site.PublicFixture.generalInformation;
import static org.opengws.publishing.site.PublicFixture.published;
import static org.opengws.publishing.site.PublicFixture.withdrawn;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengws.publishing.language.Language;

import freemarker.template.Configuration;
import freemarker.template.Template;

/** Parts of the site on pages of an office's own, as its editor fills them. */
class SitePartsTest {

    private static final String EVIL = "\"'><script>alert(1)</script> ${7*7}";

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

    @Test
    void whatBecamePublicLastIsListedWithTheWayToAllOfIt() {
        Document all = shown(PartKind.NEWEST, Map.of());
        assertThat(all.select(".lines .line-title").eachText()).containsExactly("แผนปฏิบัติราชการ");
        assertThat(all.select(".lines .line-title").attr("href")).startsWith("/cms/info/p/" + ID);
        assertThat(all.select(".more a").attr("href")).isEqualTo("/cms/info/search");

        Document topic = shown(PartKind.NEWEST, Map.of("topic", STRATEGY.value(), "count", "1"));
        assertThat(topic.select(".lines > li")).hasSize(1);
        assertThat(topic.select(".more a").attr("href")).isEqualTo("/cms/info/topic/" + STRATEGY);
        assertThat(shown(PartKind.NEWEST, Map.of("topic", EXECUTIVES.value()))
                        .select(".empty")
                        .text())
                .isEqualTo("ยังไม่มีข้อมูลเผยแพร่");
    }

    @Test
    void onePublicationIsNamedByItsIdOrByTheAddressOfItsPage() {
        for (String typed : new String[] {
            ID.value(), " " + ID.value() + " ", "https://www.example.go.th/info/p/" + ID + "/แผน?x=1", "/info/p/" + ID
        }) {
            Document card = shown(PartKind.PUBLICATION, Map.of("publication", typed));
            assertThat(card.select(".line-title").text()).as(typed).isEqualTo("แผนปฏิบัติราชการ");
            assertThat(card.select(".body")).isEmpty();
        }
        assertThat(shown(PartKind.PUBLICATION, Map.of("publication", ID.value(), "whole", "true"))
                        .select(".body"))
                .hasSize(1);
    }

    @Test
    void aTemplateOfTheOfficesAsksForTheSameAndGetsItEscaped() throws Exception {
        site.with(published(ID, STRATEGY, generalInformation(), content("<b>แผน</b>")));
        SiteModel model = site.site().model("/cms", "/info", Language.TH);
        assertThat(rendered("<#list m.latest({'topic':'strategy'}) as p>${p.id} ${p.title} ${p.link}</#list>", model))
                .startsWith(ID + " &lt;b&gt;แผน&lt;/b&gt; /cms/info/p/" + ID);
        assertThat(rendered("${m.publication('" + ID + "').title}|${m.topic('strategy').name}", model))
                .isEqualTo("&lt;b&gt;แผน&lt;/b&gt;|ยุทธศาสตร์");
        assertThat(rendered("${m.link('/search')} <#list m.categories() as c>${c.id} ${c.topics?size};</#list>", model))
                .startsWith("/cms/info/search general");
        for (String wrong : new String[] {
            "m.latest({'topic':'gone'})?first!",
            "m.latest({'count':'9999'})?first!",
            "m.publication('x')!",
            "m.topic('!')!",
            "m.category('gone')!"
        }) {
            assertThat(rendered("${" + wrong + "'nothing'}", model)).as(wrong).isEqualTo("nothing");
        }
    }

    /** As Magnolia renders a template that escapes nothing by itself. */
    private static String rendered(String template, SiteModel model) throws Exception {
        StringWriter out = new StringWriter();
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_28);
        new Template("office.ftl", template, configuration).process(Map.of("m", model), out);
        return out.toString();
    }

    @Test
    void theOtherPartsShowWhatThereIs() {
        assertThat(shown(PartKind.PERIODS, Map.of("topic", STRATEGY.value()))
                        .select("tbody a")
                        .text())
                .isEqualTo("แผนปฏิบัติราชการ");
        assertThat(shown(PartKind.SEARCH, Map.of()).select("form").attr("action"))
                .isEqualTo("/cms/info/search");
        assertThat(shown(PartKind.STRUCTURE, Map.of()).select("li")).isNotEmpty();
        assertThat(shown(PartKind.COVERAGE, Map.of()).select(".cards > li")).isNotEmpty();
        assertThat(shown(PartKind.CONTACT, Map.of("topic", STRATEGY.value()))
                        .select(".more a")
                        .text())
                .isEqualTo("แผนปฏิบัติราชการ");
    }

    @Test
    void inEnglishTheyLeadToTheEnglishSite() {
        PartReply reply = reply(PartKind.SEARCH, Map.of(), Language.EN);
        assertThat(reply.html()).contains("action=\"/cms/info/en/search\"", "lang=\"en\"");
    }

    @Test
    void whatCannotBeFilledSaysWhyToItsEditorAndIsNothingForAVisitor() {
        assertThat(trouble(PartKind.NEWEST, Map.of("topic", "gone"))).contains("“gone”");
        assertThat(trouble(PartKind.NEWEST, Map.of("topic", EVIL))).contains("ไม่มีหัวข้อ");
        assertThat(trouble(PartKind.NEWEST, Map.of("category", "gone"))).contains("ไม่มีหมวดหมู่");
        assertThat(trouble(PartKind.NEWEST, Map.of("unit", "gone"))).contains("ไม่มีหน่วยงาน");
        for (String count : new String[] {"0", "51", "-1", "ห้า", "99999999999"}) {
            assertThat(trouble(PartKind.NEWEST, Map.of("count", count)))
                    .as(count)
                    .contains("1 ถึง 50");
        }
        assertThat(trouble(PartKind.PUBLICATION, Map.of())).contains("กรุณาระบุ");
        assertThat(trouble(PartKind.PUBLICATION, Map.of("publication", EVIL))).contains("ไม่ใช่เรื่องที่เผยแพร่");
        assertThat(trouble(PartKind.PERIODS, Map.of("topic", " "))).contains("กรุณาเลือกหัวข้อ");
        assertThat(trouble(PartKind.CONTACT, Map.of("topic", EXECUTIVES.value())))
                .contains("ยังไม่มีข้อมูลเผยแพร่");
        assertThat(trouble(PartKind.STRUCTURE, Map.of("unit", "gone"))).contains("ไม่มีหน่วยงาน");
        assertThat(trouble(PartKind.COVERAGE, Map.of("category", "gone"))).contains("ไม่มีหมวดหมู่");
    }

    @Test
    void whatWasTakenOffIsGoneFromAPartAtOnce() throws Exception {
        site.with(withdrawn(
                published(ID, STRATEGY, generalInformation(), content("แผนปฏิบัติราชการ")), Optional.empty()));
        assertThat(trouble(PartKind.PUBLICATION, Map.of("publication", ID.value())))
                .contains("ไม่ใช่เรื่องที่เผยแพร่");
        assertThat(shown(PartKind.NEWEST, Map.of()).select(".lines")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PartKind.class)
    void nothingOfThePageAroundItIsTouched(PartKind kind) throws Exception {
        site.with(published(ID, STRATEGY, generalInformation(), content(EVIL)));
        PartReply reply =
                reply(kind, Map.of("topic", STRATEGY.value(), "publication", ID.value(), "whole", "true"), Language.TH);
        Document part = Jsoup.parseBodyFragment(reply.html());
        assertThat(part.body().children().eachAttr("class")).containsExactly("gws-part gws-" + kind.code());
        assertThat(part.body().select("> link[rel=stylesheet]").attr("href")).endsWith("/parts.css");
        assertThat(part.select("script, style, h1, h2, main, header, footer, [id], [style], [onclick]"))
                .isEmpty();
    }

    private Document shown(PartKind kind, Map<String, String> values) {
        PartReply reply = reply(kind, values, Language.TH);
        assertThat(reply.trouble().th()).isEmpty();
        return Jsoup.parseBodyFragment(reply.html());
    }

    private String trouble(PartKind kind, Map<String, String> values) {
        PartReply reply = reply(kind, values, Language.TH);
        assertThat(reply.html()).isEmpty();
        assertThat(reply.trouble().en()).isNotEmpty();
        return reply.trouble().th();
    }

    private PartReply reply(PartKind kind, Map<String, String> values, Language language) {
        return site.site().part(new PartRequest(kind, values, "/cms", "/info", language));
    }
}

package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.DAY;
import static org.opengws.publishing.site.PublicFixture.EXECUTIVES;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.arrived;
import static org.opengws.publishing.site.PublicFixture.generalInformation;
import static org.opengws.publishing.site.PublicFixture.published;
import static org.opengws.publishing.site.PublicFixture.revised;
import static org.opengws.publishing.site.PublicFixture.withdrawn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormField;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.site.PublicFixture;
import org.opengws.publishing.site.Surroundings;
import org.opengws.web.Queries;
import org.opengws.web.html.JsoupHtmlCleaner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Hostile content in every place of every template: in text, attributes, addresses; the policy keeps scripts out too. */
class SiteEscapingTest {

    private static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(2)> ${7*7} <#assign x=1>";
    private static final Text TEXT = Text.of(EVIL, EVIL);

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

    @ParameterizedTest
    @ValueSource(strings = {"people", "directory", "contact", "own"})
    void noFormLetsContentBecomeMarkup(String form) throws Exception {
        site.surroundings(withForm(form));
        site.with(published(ID, EXECUTIVES, generalInformation(), hostile()));
        for (String prefix : List.of("", "/en")) {
            Document page = site.page(site.get(prefix + "/p/" + ID)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow());
            harmless(page);
            assertThat(page.select("h1").text()).isEqualTo(EVIL);
        }
    }

    @Test
    void noListSearchOrEarlierEditionLetsContentBecomeMarkup() throws Exception {
        site.surroundings(withForm("people"));
        site.with(arrived(
                revised(published(ID, EXECUTIVES, generalInformation(), hostile()), hostile()), DAY.plusDays(1)));
        for (String path : List.of(
                "/",
                "/topic/executives",
                "/units/policy-strategy",
                "/p/" + ID + "/editions/1",
                "/search?q=script",
                "/search?q=" + Queries.encode(EVIL),
                "/search?q=x&category=" + Queries.encode(EVIL),
                "/units?on=" + Queries.encode(EVIL),
                "/" + Queries.encode(EVIL),
                "/?" + Queries.encode(EVIL))) {
            harmless(site.page(path));
        }
    }

    @Test
    void theDataBlockSaysWhatWasTypedAndEndsNoScript() throws Exception {
        site.with(published(ID, EXECUTIVES, generalInformation(), hostile()));
        Document page = site.page(site.path(ID));
        JsonNode graph = new ObjectMapper()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data())
                .path("@graph");
        assertThat(graph.findValuesAsText("headline")).containsExactly(EVIL);
        assertThat(graph.findValuesAsText("description")).contains(EVIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/en/feed", "/topic/executives/feed", "/category/general/feed", "/sitemap.xml"})
    void noFeedAndNoMapLetsContentBecomeMarkup(String path) throws Exception {
        Content evil = Content.EMPTY
                .with()
                .set(ContentField.TITLE, Text.of(EVIL + "]]>&amp;\u0001\uFFFE", EVIL))
                .set(ContentField.SUMMARY, TEXT)
                .build();
        site.with(published(ID, EXECUTIVES, generalInformation(), evil));
        org.w3c.dom.Document xml = xml(site.get(path).body());
        assertThat(xml.getElementsByTagName("script").getLength()).isZero();
        assertThat(xml.getElementsByTagName("img").getLength()).isZero();
        String read = xml.getDocumentElement().getTextContent();
        assertThat(path.contains("feed") ? read : EVIL).contains(EVIL);
    }

    /** With no way to load anything from elsewhere. */
    static org.w3c.dom.Document xml(byte[] body) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body));
    }

    @Test
    void noFacetLetsWhatStandsInTheAddressBecomeMarkup() throws Exception {
        site.with(published(ID, EXECUTIVES, generalInformation(), hostile()));
        for (String kind : List.of("category", "unit", "year", "type")) {
            Document page = site.page("/search?" + kind + "=" + Queries.encode(EVIL) + "&q=" + Queries.encode(EVIL));
            harmless(page);
            assertThat(page.select(".chosen")).isEmpty();
        }
    }

    @Test
    void aNoticeLetsNoTitleBecomeMarkup() throws Exception {
        site.with(withdrawn(published(ID, EXECUTIVES, generalInformation(), hostile()), Optional.empty()));
        Document notice = site.page("/p/" + ID);
        harmless(notice);
        assertThat(notice.select(".notice-title").text()).isEqualTo(EVIL);
    }

    @Test
    void whatIsTypedIntoTheSearchStaysWhatWasTyped() throws Exception {
        Document page = site.page("/search?q=" + Queries.encode(EVIL));
        assertThat(page.select("#q").attr("value")).isEqualTo(EVIL);
    }

    @Test
    void theBodyKeepsItsMarkupAndLosesWhatRuns() throws Exception {
        site.with(published(ID, EXECUTIVES, generalInformation(), hostile()));
        Document page = site.page(site.path(ID));
        assertThat(page.select(".body p strong").text()).isEqualTo("ดี");
        assertThat(page.select(".body script, .body [onclick], .body a[href^=javascript]"))
                .isEmpty();
    }

    private static void harmless(Document page) {
        assertThat(page.select("iframe, object, embed, form[action^=http]")).isEmpty();
        assertThat(page.select("script:not([src^=/.gws/assets/]):not([type=application/ld+json])"))
                .isEmpty();
        page.select("script[type]").forEach(SiteEscapingTest::isData);
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).as(element.outerHtml()).doesNotStartWith("on");
                // the page's own icon stands in it whole
                boolean address =
                        attribute.getKey().equals("href") || attribute.getKey().equals("src");
                if (address && !element.is("link[rel=icon][href^='data:image/svg+xml,']")) {
                    assertThat(attribute.getValue()).matches("(/|#|https?://|mailto:)[^\\s<>\"]*");
                }
            });
        }
        assertThat(page.select("img").eachAttr("src")).allMatch(address -> address.startsWith("/"));
        assertThat(page.outerHtml().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        assertThat(page.text()).doesNotContain(" 49 ");
    }

    /** Whole JSON, in which no character could end the element or begin another. */
    private static void isData(Element script) {
        assertThat(script.data()).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        try {
            assertThat(new ObjectMapper().readTree(script.data()).path("@graph"))
                    .isNotEmpty();
        } catch (JsonProcessingException e) {
            throw new AssertionError(script.data(), e);
        }
    }

    private static Content hostile() {
        Map<String, String> row = new java.util.HashMap<>();
        for (String field : List.of(
                "name", "name-en", "position", "telephone", "fax", "unit", "place", "address", "unknown-field")) {
            row.put(field, EVIL);
        }
        row.put("mail", "a@b.th");
        row.put("map", "javascript:alert(3)");
        row.put("page", "javascript:alert(3)");
        row.put("photograph", new DocumentId("aaaaaaaaaaaaaaaa").value());
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, TEXT)
                .set(ContentField.SUMMARY, TEXT)
                .set(
                        ContentField.BODY,
                        Text.of(
                                "<p onclick=alert(1)><strong>ดี</strong><script>alert(1)</script>"
                                        + "<a href=\"javascript:alert(1)\">x</a></p>",
                                "<p>fine</p>" + EVIL))
                .rows(List.of(row))
                .set(ContentField.PERIOD, EVIL)
                .set(ContentField.DOCUMENT_NUMBER, EVIL)
                .set(ContentField.EXTERNAL_LINK, "javascript:alert(4)")
                .set(ContentField.PLACE, EVIL)
                .build();
    }

    /** The topic of executives has the form {@code people}; here that name may stand for any form's template. */
    private static Surroundings withForm(String id) {
        Surroundings small = PublicFixture.on(DAY);
        List<FormField> fields = List.of(
                field("photograph", FieldType.IMAGE),
                field("name", FieldType.TEXT),
                field("name-en", FieldType.TEXT),
                field("position", FieldType.TEXT),
                field("unit", FieldType.TEXT),
                field("place", FieldType.TEXT),
                field("address", FieldType.LINES),
                field("telephone", FieldType.TELEPHONE),
                field("fax", FieldType.TELEPHONE),
                field("mail", FieldType.MAIL),
                field("map", FieldType.URL),
                field("page", FieldType.URL));
        return new Surroundings(
                small.today(),
                small.catalogue(),
                small.organisation(),
                Map.of(new FormId("people"), new Form(new FormId(id), TEXT, 10, fields)),
                new JsoupHtmlCleaner(),
                small.stored());
    }

    private static FormField field(String id, FieldType type) {
        return new FormField(id, type, TEXT, false, 1000, Optional.empty());
    }
}

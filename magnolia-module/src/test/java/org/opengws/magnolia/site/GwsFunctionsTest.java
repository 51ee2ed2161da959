package org.opengws.magnolia.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.publishing.visits.Shown;
import org.opengws.web.Queries;
import org.opengws.web.site.SiteInset;
import org.opengws.web.site.SiteVisit;

import freemarker.cache.FileTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import info.magnolia.cms.core.AggregationState;
import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;

/** The page's script as Magnolia renders it: FreeMarker with its settings, one {@code gwsfn} for every request. */
class GwsFunctionsTest {

    private final RunningSite running = new RunningSite("/gws");
    private final AggregationState state = mock(AggregationState.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final I18nContentSupport i18n = mock(I18nContentSupport.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final Map<String, String> headers = new HashMap<>();
    private MockedStatic<MgnlContext> magnolia;

    @BeforeEach
    void open() {
        WebContext context = mock(WebContext.class);
        when(context.getAggregationState()).thenReturn(state);
        when(context.getContextPath()).thenReturn("/cms");
        when(context.getRequest()).thenReturn(request);
        when(context.getResponse()).thenReturn(response);
        doAnswer(call -> headers.put(call.getArgument(0), call.getArgument(1)))
                .when(response)
                .setHeader(anyString(), anyString());
        magnolia = mockStatic(MgnlContext.class);
        magnolia.when(MgnlContext::getWebContext).thenReturn(context);
    }

    @AfterEach
    void close() {
        magnolia.close();
    }

    @Test
    void thaiHasNoPrefixAndEnglishIsBelowEn() throws Exception {
        assertThat(page("/gws/units", null)).contains("<html lang=\"th\">").contains("href=\"/cms/gws/en/units\"");
        assertThat(headers).containsEntry("Content-Language", "th");
        assertThat(page("/gws/en/units", null)).contains("<html lang=\"en\">").contains("href=\"/cms/gws/units\"");
        assertThat(headers).containsEntry("Content-Language", "en");
        verify(response, org.mockito.Mockito.times(2)).setStatus(200);
        verify(running.counting).count(request, 200, "/en/units", Optional.of(Shown.page("units")));
        verify(response, org.mockito.Mockito.times(2)).setContentType("text/html; charset=utf-8");
    }

    @Test
    void whatIsNotThereSaysSoWithItsStatus() throws Exception {
        assertThat(page("/gws/p/zzzzyyyyxxxx", null)).contains("ไม่พบหน้าที่ต้องการ");
        verify(response).setStatus(404);
        assertThat(headers).containsEntry("X-Robots-Tag", "noindex");
    }

    @Test
    void nobodyElseFramesThePageAndNoScriptButOursRunsOnIt() throws Exception {
        page("/gws/", null);
        assertThat(headers.get("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'self'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers).containsEntry("Cache-Control", "no-cache");
    }

    @Test
    void aPageThatTheVisitorStillHasIsNotSentAgain() throws Exception {
        page("/gws/units", null);
        when(request.getHeader("If-None-Match")).thenReturn(headers.get("ETag"));
        assertThat(page("/gws/units", null)).isEmpty();
        verify(response).setStatus(304);
    }

    @Test
    void whatIsTypedIsEscapedInEveryPlace() throws Exception {
        String evil = "\"'><script>alert(1)</script>${7*7}[#assign x=1]";
        String query = "q=" + Queries.encode(evil) + "&category=" + Queries.encode(evil);
        String search = page("/gws/search", query);
        assertThat(search)
                .doesNotContain("<script>")
                .doesNotContain("49[#")
                .contains("${7*7}[#assign x=1]")
                .contains("&lt;script&gt;");
        assertThat(page("/gws/topic/" + evil, null)).doesNotContain("<script>");
    }

    @Test
    void nothingIsShownWhereTheProductDoesNotRun() throws Exception {
        GwsProduct stopped = mock(GwsProduct.class);
        when(stopped.publicSide()).thenReturn(Optional.empty());
        assertThat(new GwsFunctions(stopped, i18n).page().toString()).isNotNull();
        verify(response).setStatus(503);
        verify(response, never()).setStatus(200);
        verify(response).setHeader(eq("Retry-After"), anyString());
    }

    @Test
    void whereTheRepositoryIsGoneTheVisitorIsToldAndShownTheWayOn() throws Exception {
        RunningSite broken = new RunningSite("/gws");
        when(broken.publicSite.version()).thenThrow(new IllegalStateException("the repository is gone"));
        String told = raw("/gws/units", null, broken);
        assertThat(told)
                .contains("ระบบขัดข้องชั่วคราว", "action=\"/cms/gws/search\"")
                .doesNotContain("the repository is gone");
        verify(response).setStatus(500);
        assertThat(headers).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void aPartStandsOnAPageOfTheOfficesInThatPagesLanguage() throws Exception {
        assertThat(part("search", Map.of(), false)).contains("action=\"/cms/gws/search\"", "lang=\"th\"");
        when(state.getLocale()).thenReturn(Locale.ENGLISH);
        assertThat(part("search", Map.of(), false))
                .as("a Magnolia that was told of no languages calls everything English")
                .contains("lang=\"th\"");
        when(i18n.isEnabled()).thenReturn(true);
        assertThat(part("search", Map.of(), false)).contains("action=\"/cms/gws/en/search\"", "lang=\"en\"");
        verify(response, never()).setStatus(anyInt());
        assertThat(headers).isEmpty();
    }

    @Test
    void whatAPartCannotBeFilledWithIsToldToItsEditorAndNotToAVisitor() throws Exception {
        Map<String, Object> gone = Map.of("topic", "<script>gone</script>", "count", 5L);
        assertThat(part("newest", gone, false)).isEmpty();
        assertThat(part("newest", gone, true))
                .contains("ไม่มีหัวข้อ", "&lt;script&gt;gone")
                .doesNotContain("<script>");
        assertThat(part("periods", Map.of(), true)).contains("กรุณาเลือกหัวข้อ");
        assertThat(part("publication", Map.of("publication", "x", "whole", true), true))
                .contains("ไม่ใช่เรื่องที่เผยแพร่");
    }

    @Test
    void whateverGoesWrongStaysWithinThePart() throws Exception {
        RunningSite broken = new RunningSite("/gws");
        when(broken.publicSite.list(any(), anyInt(), anyInt())).thenThrow(new IllegalStateException("gone"));
        assertThat(part("newest", Map.of(), false, broken.product)).isEmpty();
        assertThat(part("newest", Map.of(), true, broken.product)).contains("เกิดข้อผิดพลาด");
        GwsProduct stopped = mock(GwsProduct.class);
        when(stopped.publicSide()).thenReturn(Optional.empty());
        assertThat(part("search", Map.of(), false, stopped)).isEmpty();
        assertThat(part("search", Map.of(), true, stopped)).contains("ยังไม่พร้อมใช้งาน");
        verify(response, never()).setStatus(anyInt());
    }

    @Test
    void theWholeSiteStandsWithinTheOfficesPageOnceAndItsHeadIsTold() throws Exception {
        SiteInset asked = running.site
                .inset(new SiteVisit("/cms", "/gws", "/units", "", ""))
                .orElseThrow();
        Map<String, Object> attributes = new HashMap<>();
        when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(anyString(), any());
        assertThat(component("site", false))
                .as("on a page that does not carry it")
                .isEmpty();
        assertThat(component("site", true)).contains("เฉพาะในหน้า /gws");
        assertThat(head()).isEqualTo("of the office");

        attributes.put("org.opengws.magnolia.site.Surrounded", asked);
        attributes.put("org.opengws.magnolia.site.Surrounded.path", "/units");
        assertThat(head()).isEqualTo("th 200 หน่วยงาน https://www.example.go.th/cms/gws/units");
        verifyNoInteractions(running.counting);
        assertThat(component("site", false)).contains("class=\"gws-site\"", "/cms/gws/search");
        assertThat(component("site", false)).as("a second one").isEmpty();
        assertThat(component("site", true)).contains("ไม่แสดงซ้ำ");
        verify(response, never()).setStatus(anyInt());
        verify(running.counting).count(request, 200, "/units", Optional.of(Shown.page("units")));
        verifyNoMoreInteractions(running.counting);
    }

    @Test
    void templatesOfTheOfficesAskForWhatIsPublicAndAProductThatDoesNotRunGivesNothing() throws Exception {
        String template =
                "<#list gwsfn.latest({'count': 3}) as p>${p.title}</#list>${gwsfn.link('/units')} ${(gwsfn.topic('x').name)!'-'}";
        assertThat(inline(template, running.product)).isEqualTo("/cms/gws/units -");
        GwsProduct stopped = mock(GwsProduct.class);
        when(stopped.publicSide()).thenReturn(Optional.empty());
        assertThat(inline(template, stopped)).isEqualTo(" -");
        RunningSite broken = new RunningSite("/gws");
        when(broken.publicSite.list(any(), anyInt(), anyInt())).thenThrow(new IllegalStateException("gone"));
        assertThat(inline(template, broken.product)).isEqualTo("/cms/gws/units -");
    }

    private String head() throws Exception {
        return inline(
                "<#assign here = gwsfn.here()!><#if here?has_content>${here.language} ${here.status} ${here.title} "
                        + "${here.canonical}<#else>of the office</#if>",
                running.product);
    }

    private String inline(String template, GwsProduct product) throws Exception {
        StringWriter out = new StringWriter();
        new Template("office.ftl", template, new Configuration(Configuration.VERSION_2_3_28))
                .process(Map.of("gwsfn", new GwsFunctions(product, i18n)), out);
        return out.toString();
    }

    private String component(String name, boolean editing) throws Exception {
        return part(name, Map.of(), editing);
    }

    private String part(String kind, Map<String, Object> content, boolean editing) throws Exception {
        return part(kind, content, editing, running.product);
    }

    private String part(String kind, Map<String, Object> content, boolean editing, GwsProduct product)
            throws Exception {
        return rendered(
                "components/" + kind + ".ftlh",
                Map.of(
                        "gwsfn",
                        new GwsFunctions(product, i18n),
                        "content",
                        content,
                        "cmsfn",
                        new TemplatingFunctions(editing)));
    }

    /** As Magnolia's, in so far as scripts of ours call them. */
    public static final class TemplatingFunctions {

        private final boolean editMode;

        TemplatingFunctions(boolean editMode) {
            this.editMode = editMode;
        }

        public boolean isEditMode() {
            return editMode;
        }

        public Map<?, ?> decode(Map<?, ?> escaped) {
            return escaped;
        }
    }

    private String page(String uri, String query) throws Exception {
        return raw(uri, query, running).strip();
    }

    private String raw(String uri, String query, RunningSite site) throws Exception {
        when(state.getOriginalURI()).thenReturn(uri);
        when(state.getQueryString()).thenReturn(query);
        return rendered("pages/site.ftlh", Map.of("gwsfn", new GwsFunctions(site.product, i18n)));
    }

    private static String rendered(String script, Map<String, ?> model) throws Exception {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_28);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_28).build());
        configuration.setTagSyntax(Configuration.AUTO_DETECT_TAG_SYNTAX);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateLoader(
                new FileTemplateLoader(light().resolve("templates").toFile()));
        StringWriter out = new StringWriter();
        configuration.getTemplate(script).process(model, out);
        return script.startsWith("components/") ? out.toString().strip() : out.toString();
    }

    private static Path light() {
        return Path.of("").toAbsolutePath().resolve("../light-modules/gws").normalize();
    }
}

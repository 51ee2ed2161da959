package org.opengws.magnolia.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.PublicSide;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.web.site.PartKind;
import org.opengws.web.site.PartReply;
import org.opengws.web.site.PartRequest;
import org.opengws.web.site.SiteInset;
import org.opengws.web.site.SiteModel;
import org.opengws.web.site.SiteReply;
import org.opengws.web.site.SiteVisit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import info.magnolia.cms.i18n.I18nContentSupport;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;

/**
 * {@code gwsfn} in Magnolia's templates. One object for every request: what belongs to a request is asked of Magnolia at
 * each call, and is kept nowhere.
 */
public class GwsFunctions {

    private static final Logger LOG = LoggerFactory.getLogger(GwsFunctions.class);
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String RETRY_SECONDS = "30";

    // texts of ours are files of the product, which may not run
    private static final Text NOT_RUNNING =
            Text.of("ระบบเผยแพร่ยังไม่พร้อมใช้งาน จึงแสดงส่วนนี้ไม่ได้", "The publishing product is not running");
    private static final Text FAILED = Text.of(
            "เกิดข้อผิดพลาด จึงแสดงส่วนนี้ไม่ได้ กรุณาแจ้งผู้ดูแลระบบให้ดูบันทึกของ Magnolia",
            "This part failed; please have an administrator look at Magnolia's log");
    private static final Text TWICE = Text.of(
            "หน้านี้มีส่วนประกอบนี้อยู่แล้ว จึงไม่แสดงซ้ำ", "The page has this component already; it shows once");

    private final GwsProduct product;
    private final I18nContentSupport i18n;

    @Inject
    public GwsFunctions(GwsProduct product, I18nContentSupport i18n) {
        this.product = product;
        this.i18n = i18n;
    }

    /**
     * The whole page that the visitor asked for, as the host without a CMS renders it; sets status and headers, so it is
     * called before anything else is written.
     */
    public TemplateHTMLOutputModel page() throws TemplateModelException {
        WebContext context = MgnlContext.getWebContext();
        Optional<PublicSide> side = product.publicSide();
        Optional<SitePath> path = side.flatMap(SitePath::of);
        if (path.isEmpty()) {
            notRunning(context.getResponse());
            return HTMLOutputFormat.INSTANCE.fromMarkup("");
        }
        SiteVisit visit = visit(context, path.get());
        SiteReply reply = side.get().site().reply(visit);
        write(reply, context.getResponse());
        side.get().counting().count(context.getRequest(), reply.status(), visit.path(), reply.shown());
        return HTMLOutputFormat.INSTANCE.fromMarkup(reply.text());
    }

    /**
     * The whole site on a page of the office's: what was asked for below that page, in place of {@link #page()}.
     *
     * @param editing whether its editor sees it: then it says why there is nothing; a visitor sees nothing of that
     */
    public TemplateHTMLOutputModel site(boolean editing) throws TemplateModelException {
        HttpServletRequest request = MgnlContext.getWebContext().getRequest();
        Optional<SiteInset> page = Surrounded.of(request);
        if (page.isPresent() && Surrounded.isFirst(request)) {
            // here it is seen, and nowhere before
            SiteInset shown = page.get();
            product.publicSide()
                    .ifPresent(side ->
                            side.counting().count(request, shown.status(), Surrounded.path(request), shown.shown()));
            return HTMLOutputFormat.INSTANCE.fromMarkup(page.get().html());
        }
        String why = page.isPresent() ? trouble(TWICE) : trouble(elsewhere());
        return HTMLOutputFormat.INSTANCE.fromMarkup(editing ? why : "");
    }

    /**
     * The page of the site that the office's page surrounds, for the head of that page: {@code title}, {@code language},
     * {@code status}, and {@code canonical} where search engines keep it; null on every other page.
     */
    public Map<String, Object> here() throws TemplateModelException {
        Optional<SiteInset> page = Surrounded.of(MgnlContext.getWebContext().getRequest());
        if (page.isEmpty()) {
            return null;
        }
        Map<String, Object> values = new HashMap<>();
        values.put(
                "title",
                HTMLOutputFormat.INSTANCE.fromPlainTextByEscaping(page.get().title()));
        values.put("language", page.get().language().code());
        values.put("status", page.get().status());
        page.get().canonical().ifPresent(canonical -> values.put("canonical", canonical));
        return values;
    }

    private Text elsewhere() {
        String place =
                product.publicSide().map(side -> side.settings().getSitePath()).orElse("");
        return place.isEmpty()
                ? NOT_RUNNING
                : Text.of(
                        "ส่วนนี้แสดงเว็บไซต์ทั้งเว็บไซต์ได้เฉพาะในหน้า " + place + " (ค่ากำหนด sitePath)",
                        "The whole site shows on the page " + place + " alone (setting sitePath)");
    }

    /** What is public, in the page's language; empty where the product does not run. */
    private Optional<SiteModel> model() {
        WebContext context = MgnlContext.getWebContext();
        return product.publicSide()
                .flatMap(side -> SitePath.of(side)
                        .map(path -> side.site().model(context.getContextPath(), path.mount(), language(context))));
    }

    /** @param values {@code category}, {@code topic}, {@code unit}, {@code count}, each may be absent */
    public List<Map<String, Object>> latest(Map<String, ?> values) {
        return asked("latest", model -> model.latest(texts(values)), List.of());
    }

    /** @param id or an address of its page */
    public Map<String, Object> publication(String id) {
        return asked("publication", model -> model.publication(id), null);
    }

    public Map<String, Object> topic(String id) {
        return asked("topic", model -> model.topic(id), null);
    }

    public Map<String, Object> category(String id) {
        return asked("category", model -> model.category(id), null);
    }

    public List<Map<String, Object>> categories() {
        return asked("categories", SiteModel::categories, List.of());
    }

    /** @param path of the site, such as {@code /search} */
    public String link(String path) {
        return asked("link", model -> model.link(path), "");
    }

    /** Whatever goes wrong, the page around it is the office's. */
    private <T> T asked(String what, Function<SiteModel, T> question, T nothing) {
        try {
            return model().map(question).orElse(nothing);
        } catch (RuntimeException e) {
            LOG.error("{} of the site could not be given to a template", what, e);
            return nothing;
        }
    }

    /**
     * A part of the site on a page of the office's own, in the page's language.
     *
     * @param kind code of a {@link PartKind}
     * @param values as the component's dialog stores them; what is none is as good as absent
     * @param editing whether its editor sees it: then it says why it cannot be filled; a visitor sees nothing of that
     */
    public TemplateHTMLOutputModel part(String kind, Map<String, ?> values, boolean editing)
            throws TemplateModelException {
        PartReply reply = reply(kind, values);
        boolean tells = editing && !reply.trouble().equals(Text.EMPTY);
        return HTMLOutputFormat.INSTANCE.fromMarkup(tells ? trouble(reply.trouble()) : reply.html());
    }

    private String trouble(Text why) throws TemplateModelException {
        return "<p class=\"gws-part-trouble\" role=\"alert\" style=\"border:2px solid;padding:.5em 1em\">"
                + HTMLOutputFormat.INSTANCE.escapePlainText(why.in(language(MgnlContext.getWebContext()))) + "</p>";
    }

    /** Whatever goes wrong stays within the part: the page around it is the office's. */
    private PartReply reply(String kind, Map<String, ?> values) {
        WebContext context = MgnlContext.getWebContext();
        Optional<PublicSide> side = product.publicSide();
        Optional<SitePath> path = side.flatMap(SitePath::of);
        if (path.isEmpty()) {
            return new PartReply("", NOT_RUNNING);
        }
        try {
            return side.get()
                    .site()
                    .part(new PartRequest(
                            PartKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                            texts(values),
                            context.getContextPath(),
                            path.get().mount(),
                            language(context)));
        } catch (RuntimeException e) {
            LOG.error("part {} of the site could not be shown", kind, e);
            return new PartReply("", FAILED);
        }
    }

    private static Map<String, String> texts(Map<String, ?> values) {
        Map<String, String> texts = new HashMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                texts.put(name, value.toString());
            }
        });
        return texts;
    }

    /** Of the page, where this site of Magnolia was told of languages; otherwise Magnolia takes every page for English. */
    private Language language(WebContext context) {
        Locale locale = context.getAggregationState().getLocale();
        return i18n.isEnabled() && locale != null && locale.getLanguage().equals(Language.EN.code())
                ? Language.EN
                : Language.TH;
    }

    private static SiteVisit visit(WebContext context, SitePath path) {
        HttpServletRequest request = context.getRequest();
        return new SiteVisit(
                context.getContextPath(),
                path.mount(),
                path.below(context.getAggregationState().getOriginalURI()),
                orEmpty(context.getAggregationState().getQueryString()),
                orEmpty(request.getHeader("If-None-Match")));
    }

    private static void write(SiteReply reply, HttpServletResponse response) {
        response.setStatus(reply.status());
        reply.headers().forEach((name, value) -> {
            if (name.equals(CONTENT_TYPE)) {
                response.setContentType(value);
            } else {
                response.setHeader(name, value);
            }
        });
    }

    private static void notRunning(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

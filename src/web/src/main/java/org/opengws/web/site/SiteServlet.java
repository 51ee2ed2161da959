package org.opengws.web.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.site.PublicSite;
import org.opengws.web.Assets;
import org.opengws.web.Downloads;
import org.opengws.web.Headers;
import org.opengws.web.Templates;
import org.opengws.web.site.RenderedPages.Rendered;

/**
 * The site for visitors, mounted at {@code /} or below a path. Makes no session, sets no cookie, asks no third party and
 * needs no script. Every answer may be kept and is asked for again, so that what is taken off is gone at once.
 */
public final class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
    private static final int MOVED = 301;

    private final transient PublicSite site;
    private final transient Texts texts;
    private final transient Assets assets;
    private final transient SiteSettings settings;
    private final transient Templates templates;
    private final transient SitePages pages;
    private final transient SiteRoutes routes;
    private final transient RenderedPages rendered;

    /** @param source of the light module, for the templates */
    public SiteServlet(PublicSite site, Texts texts, ResourceSource source, Assets assets, SiteSettings settings) {
        this.site = site;
        this.texts = texts;
        this.assets = assets;
        this.settings = settings;
        this.templates = new Templates(new SiteTemplates(source));
        this.pages = new SitePages(site, texts, settings);
        this.routes = new SiteRoutes(pages, new PublicationPages(site, texts));
        this.rendered = new RenderedPages(settings.clock());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteAddress address = SiteAddress.of(request);
        long version = site.version();
        Optional<Rendered> kept = rendered.find(address, version);
        if (kept.isPresent()) {
            html(kept.get(), address, request, response);
            return;
        }
        SiteAnswer answer = routes.answer(address).orElseGet(pages::missing);
        if (answer instanceof SiteAnswer.Html page) {
            Rendered made = rendered(page, address, request);
            rendered.keep(address, version, made);
            html(made, address, request, response);
        } else if (answer instanceof SiteAnswer.Moved moved) {
            Headers.page(response);
            response.setStatus(MOVED);
            response.setHeader("Cache-Control", "no-cache");
            response.setHeader("Location", address.link(moved.path()));
        } else if (answer instanceof SiteAnswer.File file) {
            Downloads.write(file.download(), request, response);
        }
    }

    private static void html(
            Rendered page, SiteAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Headers.page(response);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Content-Language", address.language().code());
        if (!page.indexed()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        String known = request.getHeader("If-None-Match");
        if (page.status() == HttpServletResponse.SC_OK) {
            response.setHeader("ETag", '"' + page.tag() + '"');
            if (known != null && known.contains(page.tag())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(page.status());
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(page.body().length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(page.body());
        }
    }

    private Rendered rendered(SiteAnswer.Html page, SiteAddress address, HttpServletRequest request) {
        byte[] body = render(page, address, request).getBytes(StandardCharsets.UTF_8);
        String tag = Sha256.of(body).substring(0, 32);
        return new Rendered(page.status(), body, tag, page.canonical().isPresent());
    }

    private String render(SiteAnswer.Html page, SiteAddress address, HttpServletRequest request) {
        SiteView view = page.view() instanceof SiteView.Search search
                ? SitePages.marked(search, address.language())
                : page.view();
        Map<String, Object> model = new HashMap<>();
        model.put(
                "gwsfn",
                new SiteFunctions(address, texts, assets, request.getContextPath(), settings, site.catalogue()));
        model.put("view", view);
        model.put("title", page.title());
        model.put("crumbs", page.crumbs());
        model.put("office", pages.office());
        page.canonical().ifPresent(canonical -> model.put("canonical", canonical));
        return templates.render(page.template(), model);
    }
}

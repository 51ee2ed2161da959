package org.opengws.web.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.site.PublicSite;
import org.opengws.web.Assets;
import org.opengws.web.Templates;
import org.opengws.web.site.RenderedPages.Rendered;

/** Makes of an answer what the visitor gets, with a tag of its content. */
final class SiteRendering {

    private static final String HTML = "text/html; charset=utf-8";

    private final PublicSite site;
    private final Texts texts;
    private final Assets assets;
    private final SiteSettings settings;
    private final SitePages pages;
    private final Templates templates;

    SiteRendering(
            PublicSite site,
            Texts texts,
            ResourceSource source,
            Assets assets,
            SiteSettings settings,
            SitePages pages) {
        this.site = site;
        this.texts = texts;
        this.assets = assets;
        this.settings = settings;
        this.pages = pages;
        this.templates = new Templates(new SiteTemplates(source));
    }

    Rendered page(SiteAnswer.Html page, SiteAddress address, String context) {
        return rendered(page.status(), HTML, html(page, address, context), page.indexed());
    }

    /** A part alone, without the frame of a page. */
    String part(PartKind kind, SiteView view, SiteAddress address, String context) {
        SiteFunctions functions = new SiteFunctions(address, texts, assets, context, settings, site.catalogue());
        return templates.render("parts/" + kind.code() + ".ftlh", Map.of("gwsfn", functions, "view", view));
    }

    Rendered plain(SiteAnswer.Plain plain) {
        return rendered(200, plain.mediaType(), plain.body(), true);
    }

    private static Rendered rendered(int status, String mediaType, String text, boolean indexed) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new Rendered(status, mediaType, body, Sha256.of(body).substring(0, 32), indexed);
    }

    private String html(SiteAnswer.Html page, SiteAddress address, String context) {
        SiteView view = page.view() instanceof SiteView.Search search
                ? SearchPages.marked(search, address.language())
                : page.view();
        Text office = pages.office();
        SiteFunctions functions = new SiteFunctions(address, texts, assets, context, settings, site.catalogue());
        Map<String, Object> model = new HashMap<>();
        model.put("gwsfn", functions);
        model.put("view", view);
        model.put("title", page.title());
        model.put("crumbs", page.crumbs());
        model.put("office", office);
        model.put("indexed", page.indexed());
        page.feed().ifPresent(feed -> model.put("feed", feed));
        page.canonical().ifPresent(canonical -> {
            model.put("canonical", canonical);
            model.put("structured", new StructuredData(functions, address, office).of(page, canonical));
        });
        return templates.render(page.template(), model);
    }
}

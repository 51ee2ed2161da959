package org.opengws.web.site;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.visits.Shown;
import org.opengws.web.Answer;
import org.opengws.web.Assets;
import org.opengws.web.Templates;

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

    /** A page on its way to the visitor. @param tag tells it from any other */
    record Rendered(int status, String mediaType, byte[] body, String tag, boolean indexed, Optional<Shown> shown) {}

    Rendered page(SiteAnswer.Html page, SiteAddress address, String context) {
        SiteFunctions functions = functions(address, context);
        Map<String, Object> model = model(page, functions, address);
        page.canonical().ifPresent(canonical -> {
            model.put("canonical", canonical);
            model.put("structured", new StructuredData(functions, address, pages.office()).of(page, canonical));
        });
        return rendered(page.status(), HTML, templates.render(page.template(), model), page.indexed(), shown(page));
    }

    /** What stands on a page, for a page of somebody else's that surrounds it. */
    SiteInset inset(SiteAnswer.Html page, SiteAddress address, String context) {
        SiteFunctions functions = functions(address, context);
        Map<String, Object> model = model(page, functions, address);
        model.put("inset", true);
        Optional<String> canonical = page.canonical()
                .filter(home -> page.indexed())
                .map(home -> functions.absolute(functions.lang(), home.in(address.language())));
        return new SiteInset(
                page.status(),
                address.language(),
                page.title().in(address.language()),
                canonical,
                templates.render(page.template(), model),
                shown(page));
    }

    private Optional<Shown> shown(SiteAnswer.Html page) {
        return WhatIsShown.on(page, site.catalogue());
    }

    /** A part alone, without the frame of a page. */
    String part(PartKind kind, SiteView view, SiteAddress address, String context) {
        SiteFunctions functions = functions(address, context);
        return templates.render("parts/" + kind.code() + ".ftlh", Map.of("gwsfn", functions, "view", view));
    }

    Rendered plain(Answer.Plain plain) {
        return rendered(plain.status(), plain.mediaType() + "; charset=utf-8", plain.text(), true, Optional.empty());
    }

    private static Rendered rendered(
            int status, String mediaType, String text, boolean indexed, Optional<Shown> shown) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new Rendered(status, mediaType, body, Sha256.of(body).substring(0, 32), indexed, shown);
    }

    /** What a template can call for whoever is at that address. */
    SiteFunctions functions(SiteAddress address, String context) {
        return new SiteFunctions(address, texts, assets, context, settings, site.catalogue());
    }

    private Map<String, Object> model(SiteAnswer.Html page, SiteFunctions functions, SiteAddress address) {
        Map<String, Object> model = new HashMap<>();
        model.put("gwsfn", functions);
        model.put(
                "view",
                page.view() instanceof SiteView.Search search
                        ? SearchPages.marked(search, address.language())
                        : page.view());
        model.put("title", page.title());
        model.put("crumbs", page.crumbs());
        model.put("office", pages.office());
        model.put("indexed", page.indexed());
        page.feed().ifPresent(feed -> model.put("feed", feed));
        return model;
    }
}

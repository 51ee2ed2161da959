package org.opengws.web.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.site.PublicSite;
import org.opengws.web.Answer;
import org.opengws.web.Assets;
import org.opengws.web.EntityTag;
import org.opengws.web.Headers;
import org.opengws.web.site.SiteRendering.Rendered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The site for visitors, whoever carries it: a servlet, or a template of a CMS. Makes no session, sets no cookie, asks no
 * third party and needs no script. Every answer may be kept and is asked for again, so that what is taken off is gone at
 * once. Safe for many threads.
 */
public final class Site {

    /** The form of the paths, below the mount, at which people find pages and files. */
    public static final String FOR_PEOPLE = SiteRoutes.FORM;

    /** The form of the paths, below the mount, that programs and not people read: feeds, the map, how to search. */
    public static final String FOR_MACHINES = MachineRoutes.FORM;

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
    private static final int OK = 200;
    private static final int MOVED = 301;
    private static final int FOUND = 302;
    private static final int NOT_MODIFIED = 304;
    private static final int SERVER_ERROR = 500;

    private final PublicSite site;
    private final Assets assets;
    private final SiteRendering rendering;
    private final SitePages pages;
    private final SiteRoutes routes;
    private final RenderedPages<Rendered> rendered;
    private final RenderedPages<SiteInset> insets;
    private final SiteParts parts;

    /** @param source of the light module, for the templates */
    public Site(PublicSite site, Texts texts, ResourceSource source, Assets assets, SiteSettings settings) {
        this.site = site;
        this.assets = assets;
        this.pages = new SitePages(site, texts, settings);
        this.rendering = new SiteRendering(site, texts, source, assets, settings, pages);
        this.routes = new SiteRoutes(site, texts, settings, pages, new PublicationPages(site, texts));
        this.parts = new SiteParts(site, texts, pages, new UnitPages(site, texts, settings));
        this.rendered = new RenderedPages<>(settings.clock());
        this.insets = new RenderedPages<>(settings.clock());
    }

    /** Never throws: what broke stands in the log, and a page for the visitor says so. */
    public SiteReply reply(SiteVisit visit) {
        try {
            return answer(visit);
        } catch (RuntimeException e) {
            log(visit, e);
            return broken(visit);
        }
    }

    private SiteReply answer(SiteVisit visit) {
        SiteAddress address = SiteAddress.of(visit);
        long version = site.version();
        Optional<Rendered> kept = rendered.find(address, version);
        if (kept.isPresent()) {
            return page(kept.get(), address, visit);
        }
        Answer answer = routes.answer(address).orElseGet(pages::missing);
        if (answer instanceof SiteAnswer.File file) {
            return SiteReply.of(file);
        }
        if (answer instanceof SiteAnswer.Moved moved) {
            return moved(MOVED, address.link(moved.path()));
        }
        if (answer instanceof SiteAnswer.Found found) {
            return moved(FOUND, address.link(found.path()));
        }
        Rendered made = answer instanceof Answer.Plain plain
                ? rendering.plain(plain)
                : rendering.page((SiteAnswer.Html) answer, address, visit.context());
        rendered.keep(address, version, made.status(), made.body().length, made);
        return page(made, address, visit);
    }

    /**
     * The same for a page of somebody else's that surrounds it: what stands on the page. Empty where there is none to
     * surround, since {@link #reply} gives a file, what programs read, or where it is now.
     */
    public Optional<SiteInset> inset(SiteVisit visit) {
        try {
            return surrounded(visit);
        } catch (RuntimeException e) {
            log(visit, e);
            return Optional.of(new BrokenPage(visit.context(), visit.mount(), assets).inset(visit.path()));
        }
    }

    private static void log(SiteVisit visit, RuntimeException e) {
        // the path only: a query may hold what somebody typed
        LOG.error("the site could not answer {}", visit.path(), e);
    }

    private Optional<SiteInset> surrounded(SiteVisit visit) {
        if (MachineRoutes.areFor(visit.path())) {
            return Optional.empty();
        }
        SiteAddress address = SiteAddress.of(visit);
        long version = site.version();
        Optional<SiteInset> kept = insets.find(address, version);
        if (kept.isPresent()) {
            return kept;
        }
        Answer answer = routes.answer(address).orElseGet(pages::missing);
        if (!(answer instanceof SiteAnswer.Html page)) {
            return Optional.empty();
        }
        SiteInset made = rendering.inset(page, address, visit.context());
        insets.keep(address, version, made.status(), made.html().length(), made);
        return Optional.of(made);
    }

    /** A part of the site for a page of somebody else's; says what keeps it from being filled, and never throws for that. */
    public PartReply part(PartRequest request) {
        SiteParts.Found<SiteView> found = parts.find(request);
        SiteAddress address = new SiteAddress(request.context() + request.mount(), request.language(), List.of(), "");
        return found.view()
                .map(view -> PartReply.of(rendering.part(request.kind(), view, address, request.context())))
                .orElseGet(() -> PartReply.unfilled(found.trouble()));
    }

    /** What templates of somebody else's may ask for, in a language. @param mount where the site is, for its links */
    public SiteModel model(String context, String mount, Language language) {
        SiteAddress address = new SiteAddress(context + mount, language, List.of(), "");
        return new SiteModel(parts, rendering.functions(address, context));
    }

    /** What there is to choose from for a value of {@link PartRequest}: {@code category}, {@code topic} or {@code unit}. */
    public List<PartChoice> choices(String name) {
        return parts.choices(name);
    }

    /** Made of nothing that may be broken, and kept by nobody. */
    SiteReply broken(SiteVisit visit) {
        Map<String, String> headers = headers("no-store");
        headers.put("Content-Type", "text/html; charset=utf-8");
        BrokenPage page = new BrokenPage(visit.context(), visit.mount(), assets);
        return SiteReply.page(SERVER_ERROR, headers, page.html(visit.path()).getBytes(StandardCharsets.UTF_8));
    }

    private static SiteReply moved(int status, String location) {
        Map<String, String> headers = headers("no-cache");
        headers.put("Location", location);
        return SiteReply.empty(status, headers);
    }

    private static SiteReply page(Rendered page, SiteAddress address, SiteVisit visit) {
        Map<String, String> headers = headers("no-cache");
        headers.put("Content-Language", address.language().code());
        if (!page.indexed()) {
            headers.put("X-Robots-Tag", "noindex");
        }
        if (page.status() == OK) {
            EntityTag tag = new EntityTag(page.tag());
            headers.put("ETag", tag.header());
            if (tag.isKnown(visit.known())) {
                return SiteReply.empty(NOT_MODIFIED, headers).showing(page.shown());
            }
        }
        headers.put("Content-Type", page.mediaType());
        return SiteReply.page(page.status(), headers, page.body()).showing(page.shown());
    }

    private static Map<String, String> headers(String caching) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", POLICY);
        Headers.common(headers::put);
        headers.put("Cache-Control", caching);
        return headers;
    }
}

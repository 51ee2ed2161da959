package org.opengws.magnolia.site;

import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.web.site.Site;
import org.opengws.web.site.SiteInset;
import org.opengws.web.site.SiteVisit;

import info.magnolia.context.WebContext;

/**
 * A page of the site that a page of the office's surrounds. What it is has to be known before Magnolia writes the office's
 * head: a status that is set later would not arrive.
 */
final class Surrounded {

    private static final String PAGE = Surrounded.class.getName();
    private static final String SHOWN = PAGE + ".shown";
    private static final String PATH = PAGE + ".path";

    private Surrounded() {}

    /**
     * Sets the status and keeps the page for whoever renders this request.
     *
     * @param uri decoded, with no context path
     * @return whether there is a page to surround
     */
    static boolean prepare(WebContext context, Site site, SitePath path, String uri) {
        HttpServletRequest request = context.getRequest();
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        Optional<SiteInset> inset =
                site.inset(new SiteVisit(context.getContextPath(), path.mount(), path.below(uri), query, ""));
        inset.ifPresent(page -> {
            HttpServletResponse response = context.getResponse();
            response.setStatus(page.status());
            response.setHeader("Content-Language", page.language().code());
            if (page.canonical().isEmpty()) {
                response.setHeader("X-Robots-Tag", "noindex");
            }
            request.setAttribute(PAGE, page);
            request.setAttribute(PATH, path.below(uri));
        });
        return inset.isPresent();
    }

    /** The page of the site that this request is for; empty on a page that does not carry the site. */
    static Optional<SiteInset> of(HttpServletRequest request) {
        return request.getAttribute(PAGE) instanceof SiteInset page ? Optional.of(page) : Optional.empty();
    }

    /** What of the site was asked for, where there is a page. */
    static String path(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(PATH));
    }

    /** True once for each request: a page shows it in one place. */
    static boolean isFirst(HttpServletRequest request) {
        boolean first = request.getAttribute(SHOWN) == null;
        request.setAttribute(SHOWN, true);
        return first;
    }
}

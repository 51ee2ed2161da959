package org.opengws.web.site;

import java.util.Objects;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What a visitor asks the site for.
 *
 * @param context path at which the web application is mounted, without a slash at its end
 * @param mount where the site is below that, without a slash at its end; empty for the root
 * @param path below the mount, decoded, beginning with a slash or empty
 * @param query as it was sent, empty for none
 * @param known entity tags that the visitor still has, empty for none
 */
public record SiteVisit(String context, String mount, String path, String query, String known) {

    public SiteVisit {
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(mount, "mount");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(known, "known");
    }

    /** Of a servlet that is mounted at the root or below a path. */
    static SiteVisit of(HttpServletRequest request) {
        boolean mounted = request.getPathInfo() != null;
        return new SiteVisit(
                request.getContextPath(),
                mounted ? request.getServletPath() : "",
                mounted ? request.getPathInfo() : request.getServletPath(),
                orEmpty(request.getQueryString()),
                orEmpty(request.getHeader("If-None-Match")));
    }

    /** Of a servlet to which somebody leads the visitors of a site that is mounted elsewhere. */
    static SiteVisit of(HttpServletRequest request, String mount) {
        return new SiteVisit(
                request.getContextPath(),
                mount,
                orEmpty(request.getPathInfo()),
                orEmpty(request.getQueryString()),
                orEmpty(request.getHeader("If-None-Match")));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

package org.opengws.web;

import java.util.function.BiConsumer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers that keep a browser from doing more than the page needs. */
public final class Headers {

    private static final String PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    // a stored file runs nothing; a browser's own reader may lay it out
    private static final String DOCUMENT = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; "
            + "object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static final String NOBODY = "'none'";
    private static final String OURSELVES = "'self'";
    private static final String EMBEDDED = Headers.class.getName() + ".embedded";

    private Headers() {}

    /** No site may show this page in a frame. */
    public static void page(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PAGE + NOBODY);
        common(response::setHeader);
    }

    /** No other site may; our own may where {@link #embedded} was said of the request. */
    public static void page(HttpServletRequest request, HttpServletResponse response) {
        boolean embedded = request.getAttribute(EMBEDDED) != null;
        response.setHeader("Content-Security-Policy", PAGE + (embedded ? OURSELVES : NOBODY));
        common(response::setHeader);
    }

    /** Lets that map's text run too; to be said after {@link #page}. */
    static void allow(ImportMap modules, HttpServletResponse response) {
        String policy = response.getHeader("Content-Security-Policy");
        String scripts = "script-src 'self'";
        response.setHeader("Content-Security-Policy", policy.replace(scripts, scripts + " " + modules.policySource()));
    }

    /** What answers that request may stand in a frame of a page of this same server. */
    public static void embedded(HttpServletRequest request) {
        request.setAttribute(EMBEDDED, Boolean.TRUE);
    }

    public static void document(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", DOCUMENT);
        common(response::setHeader);
    }

    /** For what belongs to one person: kept nowhere, also not by a page cache of the host, some of which know only 'private'. */
    public static void noStore(HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, no-store");
    }

    /** What every answer has. @param header takes name and value */
    public static void common(BiConsumer<String, String> header) {
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("Referrer-Policy", "same-origin");
        header.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
    }
}

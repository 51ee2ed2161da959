package org.opengws.web;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that keep a browser from doing more than the page needs. */
public final class Headers {

    private static final String PAGE = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    // a stored file runs nothing; a browser's own reader may lay it out
    private static final String DOCUMENT = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; "
            + "object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private Headers() {}

    public static void page(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PAGE);
        common(response);
    }

    public static void document(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", DOCUMENT);
        common(response);
    }

    /** For what belongs to one person: kept nowhere. */
    public static void noStore(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    private static void common(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}

package org.opengws.web.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;

import org.opengws.publishing.document.DocumentType;

/**
 * Lets only those changes in that no foreign page can make a browser send: with a header of ours and a content type that
 * a form cannot have, and, where the browser names its origin, from this one. Holds for HTTP Basic as well, which
 * browsers send along by themselves.
 */
final class Guard {

    static final String HEADER = "X-GWS-Request";

    private final URI baseUrl;

    Guard(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    void check(Route route, HttpServletRequest request) {
        if (!route.changes()) {
            return;
        }
        if (!"1".equals(request.getHeader(HEADER))) {
            throw new Halted(403, List.of(new Fault(HEADER, "request-header-missing", "")));
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            throw new Halted(403, List.of(new Fault("Sec-Fetch-Site", "other-origin", "")));
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.equals(ofRequest(request)) && !origin.equals(origin(baseUrl))) {
            throw new Halted(403, List.of(new Fault("Origin", "other-origin", "")));
        }
        checkType(route, request);
    }

    private static void checkType(Route route, HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType())
                .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean right = switch (route.takes()) {
            case Route.FILE -> isFileType(type);
            case Route.CSV -> type.equals("text/csv");
            // without a body there is no type to say
            case "" -> type.isEmpty() || type.equals("application/json");
            default -> type.equals("application/json");
        };
        if (!right) {
            throw new Halted(415, List.of(new Fault("Content-Type", "content-type", expected(route))));
        }
    }

    static String expected(Route route) {
        return switch (route.takes()) {
            case Route.FILE -> "application/octet-stream";
            case Route.CSV -> "text/csv";
            default -> "application/json";
        };
    }

    private static boolean isFileType(String type) {
        return type.equals("application/octet-stream")
                || DocumentType.byMediaType(type).isPresent();
    }

    private static String ofRequest(HttpServletRequest request) {
        return origin(request.getScheme(), request.getServerName(), request.getServerPort());
    }

    private static String origin(URI address) {
        return origin(address.getScheme(), address.getHost(), address.getPort());
    }

    /** As browsers write it: the port only where it is not the scheme's own. */
    private static String origin(String scheme, String host, int port) {
        boolean usual = port == -1 || port == 80 && scheme.equals("http") || port == 443 && scheme.equals("https");
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}

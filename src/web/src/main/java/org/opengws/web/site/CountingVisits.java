package org.opengws.web.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jakarta.servlet.http.HttpServletRequest;

import org.opengws.publishing.visits.Asked;
import org.opengws.publishing.visits.Proxies;
import org.opengws.publishing.visits.Shown;
import org.opengws.publishing.visits.Visits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells {@link Visits} of each request for a page or document of the site, once its status is known. Whatever goes wrong
 * with that stands in the log and is nothing to the visitor. Safe for many threads.
 */
public final class CountingVisits {

    /** Counts nothing. */
    public static final CountingVisits NONE = new CountingVisits(Optional.empty(), Proxies.NONE, request -> false);

    private static final Logger LOG = LoggerFactory.getLogger(CountingVisits.class);
    private static final String FORWARDED = "X-Forwarded-For";
    private static final int PARTIAL = 206;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final Pattern FROM_START = Pattern.compile("(?i:bytes)=0+-.*");

    /** Of browsers new and old, by which they say that nobody looks yet. */
    private static final List<String> PURPOSES = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private final Optional<Visits> visits;
    private final Proxies proxies;
    private final Predicate<HttpServletRequest> staff;

    /**
     * @param proxies whose word on where a visitor comes from is believed; none where the host has looked to that
     * @param staff whether somebody of the office asks
     */
    public CountingVisits(Visits visits, Proxies proxies, Predicate<HttpServletRequest> staff) {
        this(Optional.of(visits), proxies, staff);
    }

    private CountingVisits(Optional<Visits> visits, Proxies proxies, Predicate<HttpServletRequest> staff) {
        this.visits = visits;
        this.proxies = proxies;
        this.staff = staff;
    }

    /**
     * @param status of the answer, as it went out
     * @param path that was asked for, below the site
     * @param shown empty where the answer showed no page or document that exists
     */
    public void count(HttpServletRequest request, int status, String path, Optional<Shown> shown) {
        boolean missing = status == NOT_FOUND || status == GONE;
        if (visits.isEmpty() || shown.isEmpty() && !missing) {
            return;
        }
        try {
            visits.get().count(asked(request, status, path, missing), shown);
        } catch (RuntimeException e) {
            LOG.error("a visit could not be counted", e);
        }
    }

    private Asked asked(HttpServletRequest request, int status, String path, boolean missing) {
        String query = request.getQueryString();
        return new Asked(
                request.getMethod(),
                status,
                query == null ? path : path + "?" + query,
                missing ? "" : place(request),
                header(request, "User-Agent"),
                header(request, "Accept-Language"),
                isPrefetch(request),
                status != PARTIAL
                        || FROM_START.matcher(header(request, "Range")).matches(),
                !missing && staff.test(request));
    }

    private String place(HttpServletRequest request) {
        List<String> forwarded = new ArrayList<>();
        if (!proxies.isEmpty() && request.getHeaders(FORWARDED) != null) {
            forwarded.addAll(Collections.list(request.getHeaders(FORWARDED)));
        }
        return proxies.visitor(request.getRemoteAddr(), forwarded);
    }

    private static boolean isPrefetch(HttpServletRequest request) {
        for (String name : PURPOSES) {
            String purpose = request.getHeader(name);
            if (purpose != null) {
                String said = purpose.toLowerCase(Locale.ROOT);
                return said.contains("prefetch") || said.contains("prerender") || said.contains("preview");
            }
        }
        return false;
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}

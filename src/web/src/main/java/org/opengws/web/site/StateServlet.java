package org.opengws.web.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.outbox.PublicState;
import org.opengws.publishing.storage.Batch;
import org.opengws.web.Fields;
import org.opengws.web.Queries;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Tells an author what this public instance holds: version, ids and hashes, nothing else. Asks for a credential of its
 * own, {@code Authorization: Bearer <token>}; {@code ?id=} gives one page, {@code ?from=} the next part of all.
 */
public final class StateServlet extends HttpServlet {

    public static final String PATH = "/.gws/state";

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 32;
    private static final int MOST = 1_000;
    private static final String BEARER = "Bearer ";

    private final transient PublicState hashes;
    private final transient LongSupplier version;
    private final byte[] token;
    private final transient ObjectMapper json = new ObjectMapper();

    /**
     * @param hashes of this instance
     * @param version {@code PublicSite::version}
     * @param token of at least 32 characters
     */
    public StateServlet(PublicState hashes, LongSupplier version, String token) {
        if (token.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "the credential of " + PATH + " has at least " + SHORTEST + " characters");
        }
        this.hashes = hashes;
        this.version = version;
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!isAllowed(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Fields query = Queries.of(request);
        String id = query.value("id");
        String from = query.value("from");
        if (!isId(id) || !isId(from)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(json.writeValueAsBytes(id.isEmpty() ? part(from, query) : one(id)));
    }

    private Map<String, Object> one(String id) {
        PublicationId publication = new PublicationId(id);
        List<PublicState.Line> lines = hashes.hash(publication)
                .map(hash -> List.of(new PublicState.Line(publication, hash)))
                .orElse(List.of());
        return body(lines, "");
    }

    private Map<String, Object> part(String from, Fields query) {
        Batch<PublicState.Line> batch = hashes.walk(from, query.number("limit", 1, MOST, MOST));
        return body(batch.items(), batch.next());
    }

    private Map<String, Object> body(List<PublicState.Line> lines, String next) {
        List<Map<String, String>> pages = new ArrayList<>();
        lines.forEach(line -> pages.add(Map.of("id", line.publication().value(), "hash", line.hash())));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("version", version.getAsLong());
        body.put("pages", pages);
        body.put("next", next);
        return body;
    }

    private boolean isAllowed(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        return given != null
                && given.startsWith(BEARER)
                && MessageDigest.isEqual(given.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8), token);
    }

    private static boolean isId(String id) {
        return id.isEmpty() || PublicationId.isValid(id);
    }
}

package org.opengws.web.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.outbox.PublicInstance;
import org.opengws.publishing.outbox.PublicState;
import org.opengws.publishing.storage.Batch;
import org.opengws.web.Fields;
import org.opengws.web.GivingServlet;
import org.opengws.web.Headers;
import org.opengws.web.Queries;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Tells an author what this public instance holds: versions, ids and hashes, nothing else. Asks for a credential of its
 * own in the header {@link #CREDENTIAL}; {@code ?id=} gives one page and where it is kept, {@code ?from=} the next
 * part of all; {@code ?path=} asks beside it how far down that way there is something.
 */
public final class StateServlet extends GivingServlet {

    public static final String PATH = "/.gws/state";

    /** A header of its own: a CMS takes {@code Authorization} for somebody signing in, and is slow to refuse him. */
    public static final String CREDENTIAL = "X-GWS-State";

    /** Characters that the credential has at least. */
    public static final int SHORTEST = 32;

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000;
    private static final Pattern PATH_FORM = Pattern.compile("(/[a-z0-9]{1,40}){1,8}");

    private final transient PublicInstance here;
    private final String module;
    private final byte[] token;
    private final transient ObjectMapper json = new ObjectMapper();

    /**
     * @param module version of the module here
     * @param token of at least {@link #SHORTEST} characters
     */
    public StateServlet(PublicInstance here, String module, String token) {
        if (token.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "the credential of " + PATH + " has at least " + SHORTEST + " characters");
        }
        this.here = here;
        this.module = module;
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Headers.noStore(response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!isAllowed(request)) {
            // to strangers there is nothing here; a CMS around it would answer 401 and 403 with its own form
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Fields query = Queries.of(request);
        String id = query.value("id");
        String from = query.value("from");
        String path = query.value("path");
        if (!isId(id) || !isId(from) || !isPath(path)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("application/json; charset=utf-8");
        Map<String, Object> body = id.isEmpty() ? part(from, query) : one(id);
        if (!path.isEmpty()) {
            body.put("reached", here.reached(path));
        }
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    private Map<String, Object> one(String id) {
        PublicationId publication = new PublicationId(id);
        Optional<String> path = here.path(publication);
        return body(
                here.hash(publication)
                        .map(hash -> Map.of("id", id, "hash", hash, "path", path.orElse("")))
                        .map(List::of)
                        .orElse(List.of()),
                "");
    }

    private Map<String, Object> part(String from, Fields query) {
        Batch<PublicState.Line> batch = here.walk(from, query.number("limit", 1, MOST, MOST));
        List<Map<String, String>> pages = new ArrayList<>();
        batch.items().forEach(line -> pages.add(Map.of("id", line.publication().value(), "hash", line.hash())));
        return body(pages, batch.next());
    }

    private Map<String, Object> body(List<Map<String, String>> pages, String next) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("module", module);
        body.put("version", here.version());
        body.put("registers", here.registers());
        body.put("pages", pages);
        body.put("next", next);
        return body;
    }

    private boolean isAllowed(HttpServletRequest request) {
        String given = request.getHeader(CREDENTIAL);
        return given != null && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token);
    }

    private static boolean isPath(String path) {
        return path.isEmpty() || PATH_FORM.matcher(path).matches();
    }

    private static boolean isId(String id) {
        return id.isEmpty() || PublicationId.isValid(id);
    }
}

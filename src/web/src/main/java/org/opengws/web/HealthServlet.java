package org.opengws.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.people.Role;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * {@code /.gws/health} as JSON: to everybody whether it is well, to administrator and auditor what was looked at. 503
 * where something does not work, for a watcher that only reads the status. A browser is sent to the desk's page.
 */
public final class HealthServlet extends HttpServlet {

    public static final String PATH = "/.gws/health";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/.gws/desk/health";
    private static final int SEE_OTHER = 303;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient List<HealthSource> sources;
    private final transient WebHost host;

    public HealthServlet(List<HealthSource> sources, WebHost host) {
        this.sources = List.copyOf(sources);
        this.host = host;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains("text/html")) {
            response.setStatus(SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + PAGE);
            return;
        }
        List<HealthSource.Check> checks = Health.checks(sources);
        HealthSource.Level worst = Health.worst(checks);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", worst.code());
        boolean insider = host.person(request)
                .filter(person -> person.is(Role.ADMINISTRATOR) || person.is(Role.AUDITOR))
                .isPresent();
        if (insider) {
            body.put("checks", details(checks));
        }
        Headers.page(response);
        Headers.noStore(response);
        response.setStatus(worst == HealthSource.Level.BAD ? 503 : 200);
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }

    private static List<Map<String, String>> details(List<HealthSource.Check> checks) {
        List<Map<String, String>> details = new ArrayList<>();
        for (HealthSource.Check check : checks) {
            Map<String, String> detail = new LinkedHashMap<>();
            detail.put("id", check.id());
            detail.put("level", check.level().code());
            detail.put("th", check.name().th() + ": " + check.detail().th());
            detail.put("en", check.name().en() + ": " + check.detail().en());
            details.add(detail);
        }
        return details;
    }
}

package org.opengws.web;

import java.io.IOException;
import java.util.List;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * {@code /.gws/health} as JSON: to everybody whether it is well, to administrator and auditor what was looked at. 503
 * where something does not work, for a watcher that only reads the status. A browser is sent to the desk's page.
 */
public final class HealthServlet extends GivingServlet {

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
        Headers.page(response);
        Headers.noStore(response);
        response.setStatus(Health.status(checks));
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(Health.body(checks, host.person(request))));
    }
}

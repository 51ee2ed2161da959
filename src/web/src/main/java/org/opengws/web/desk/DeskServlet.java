package org.opengws.web.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.people.Person;
import org.opengws.web.Csrf;
import org.opengws.web.Headers;
import org.opengws.web.Languages;
import org.opengws.web.Posted;
import org.opengws.web.Queries;
import org.opengws.web.Visit;
import org.opengws.web.WebHost;

/** The desk at {@code /.gws/desk} and {@code /.gws/desk/*}: turns a request into a visit and writes the answer. */
public final class DeskServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient WebHost host;

    public DeskServlet(Desk desk, WebHost host) {
        this.desk = desk;
        this.host = host;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD") && !method.equals("POST")) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (host.embedsTheDesk()) {
            Headers.embedded(request);
        }
        Languages.remember(request, response);
        if (!method.equals("POST")) {
            desk.serve(visit(request, response, Posted.NOTHING), request, response);
            return;
        }
        try (Posted posted = host.posted(request)) {
            desk.serve(visit(request, response, posted), request, response);
        }
    }

    private Visit visit(HttpServletRequest request, HttpServletResponse response, Posted posted) {
        Optional<Person> person = host.person(request);
        Language language = Languages.of(request);
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Map<String, String> headers = new HashMap<>();
        headers.put("same-origin", Boolean.toString(Csrf.isSameOrigin(request)));
        return new Visit(
                request.getMethod(),
                path,
                Map.of(),
                Queries.of(request),
                posted,
                language,
                person,
                request.getContextPath(),
                new Visit.Token(host.csrfField(), host.csrfToken(request, response)),
                headers);
    }
}

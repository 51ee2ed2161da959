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
import org.opengws.web.Leftover;
import org.opengws.web.Posted;
import org.opengws.web.Queries;
import org.opengws.web.ServletForms;
import org.opengws.web.Visit;
import org.opengws.web.WebHost;

/** The desk at {@code /.gws/desk} and {@code /.gws/desk/*}: turns a request into a visit and writes the answer. */
public final class DeskServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** The longest body text, and room for every other field. */
    private static final int LONGEST_FORM = 2 * 1024 * 1024;

    private static final int LONGEST_SIGN_IN = 16 * 1024;

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
        // nothing of it is read before it is known whose it is and whether he may
        if (desk.stops(visit(request, response, Posted.NOTHING), request, response)) {
            Leftover.leave(request, response);
            return;
        }
        if (!host.arrived(request, longestForm(request))) {
            return;
        }
        try (Posted posted = host.posted(request)) {
            desk.serve(visit(request, response, posted), request, response);
        }
    }

    private static boolean isLarge(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return request.getMethod().equals("POST") && (length < 0 || length > LONGEST_FORM);
    }

    /** A stranger has a name and a password to send, and who is on his way in a code or a new password. */
    private int longestForm(HttpServletRequest request) {
        boolean known = host.person(request).isPresent() || host.former(request).isPresent();
        return known ? LONGEST_FORM : LONGEST_SIGN_IN;
    }

    private Visit visit(HttpServletRequest request, HttpServletResponse response, Posted posted) {
        Optional<Person> person = host.person(request);
        Language language = Languages.of(request);
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Map<String, String> headers = new HashMap<>();
        headers.put("same-origin", Boolean.toString(Csrf.isSameOrigin(request)));
        headers.put("former", Boolean.toString(host.former(request).isPresent()));
        Optional.ofNullable(request.getHeader("Accept")).ifPresent(types -> headers.put("accept", types));
        headers.put("large", Boolean.toString(isLarge(request)));
        headers.put("files", Boolean.toString(ServletForms.isMultipart(request)));
        headers.put("framed", Boolean.toString(host.embedsTheDesk()));
        host.signOut().ifPresent(address -> headers.put("sign-out", address));
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

package org.opengws.standalone.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.people.AccountRefusal;
import org.opengws.standalone.people.FirstAdministrator;
import org.opengws.standalone.web.ArrivingForm;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;

/** A form behind the one-time token. The token is the secret of each request, so nobody can be led here unknowingly. */
public final class SetupServlet extends HttpServlet {

    public static final String PATH = "/.gws/setup";

    private static final List<String> KEPT = List.of("token", "id", "name", "nameEn", "mail");
    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_FORM = 16 * 1024;

    private final transient FirstAdministrator first;
    private final transient Configuration templates = new Configuration(Configuration.VERSION_2_3_28);

    public SetupServlet(FirstAdministrator first) {
        this.first = first;
        templates.setClassForTemplateLoading(SetupServlet.class, "");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setRecognizeStandardFileExtensions(true);
    }

    /** The servlet API's own way would show a TRACE its request again. */
    @Override
    protected void doTrace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "GET, HEAD, POST");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean accepted = first.accepts(field(request, "token"));
        answer(request, response, accepted ? 200 : 410, accepted ? List.of() : List.of("setup-expired"), false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!ArrivingForm.arrived(request, LONGEST_FORM)) {
            return;
        }
        List<String> wrong = wrongFields(request);
        if (wrong.isEmpty()) {
            Set<AccountRefusal> refusals =
                    first.create(field(request, "token"), administrator(request), field(request, "password"));
            wrong = refusals.stream().map(AccountRefusal::code).toList();
        }
        answer(request, response, wrong.isEmpty() ? 200 : 422, wrong, wrong.isEmpty());
    }

    private static List<String> wrongFields(HttpServletRequest request) {
        boolean id = person(field(request, "id")).isPresent();
        boolean name = !field(request, "name").isEmpty();
        boolean repeated = field(request, "password").equals(field(request, "repeat"));
        boolean tooLong = KEPT.stream().anyMatch(key -> field(request, key).length() > LONGEST_FIELD);
        return java.util.stream.Stream.of(
                        id ? "" : "id-wrong",
                        name ? "" : "name-missing",
                        repeated ? "" : "password-not-repeated",
                        tooLong ? "too-long" : "")
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static Person administrator(HttpServletRequest request) {
        return new Person(
                person(field(request, "id")).orElseThrow(),
                Text.of(field(request, "name"), field(request, "nameEn")),
                Text.of("ผู้ดูแลระบบ", "Administrator"),
                Optional.empty(),
                Set.of(Role.ADMINISTRATOR),
                Set.of(),
                false,
                field(request, "mail"));
    }

    private static Optional<PersonId> person(String id) {
        try {
            return Optional.of(new PersonId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : name.startsWith("password") || name.equals("repeat") ? value : value.strip();
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, int status, List<String> refusals, boolean done)
            throws IOException {
        Map<String, Object> page = new HashMap<>();
        KEPT.forEach(key -> page.put(key, field(request, key)));
        page.put("refusals", refusals);
        page.put("done", done);
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        try {
            templates.getTemplate("setup.ftlh").process(page, response.getWriter());
        } catch (TemplateException e) {
            throw new IOException(e);
        }
    }
}

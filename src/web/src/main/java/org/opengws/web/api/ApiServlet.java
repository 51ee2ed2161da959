package org.opengws.web.api;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.visits.VisitStore;
import org.opengws.web.ActLog;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.HealthSource;
import org.opengws.web.Leftover;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.RouteTable;
import org.opengws.web.RouteTable.Found;
import org.opengws.web.WebHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Serves {@link #PATH}{@code /*}: finds the route, lets in who may, checks the body, writes what comes of it. */
public final class ApiServlet extends HttpServlet {

    public static final String PATH = "/.gws/api/v1";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<String> ASKING = Set.of("GET", "HEAD");
    private static final List<String> DESCRIPTION = List.of("openapi.json");

    private final transient List<Route> routes;
    private final transient RouteTable<Route> table = new RouteTable<>();
    private final transient PublicationResource publications;
    private final transient Guard guard;
    private final transient Access access;
    private final transient JsonBody bodies;
    private final transient Replies replies;
    private final transient JsonNode openApi;

    /**
     * @param people empty where the host keeps accounts elsewhere
     * @param notices empty where the host tells people in a way of its own
     * @param visits that were counted
     * @param temporary folder where files wait on the disk until they are stored; must exist
     */
    public ApiServlet(
            Domain domain,
            WebHost host,
            Optional<PeopleAdministration> people,
            List<HealthSource> health,
            Optional<Notices> notices,
            VisitStore visits,
            Path temporary) {
        Contract contract = new Contract();
        publications = new PublicationResource(domain.publishing(), domain.cleaner());
        RegisterResource registers = new RegisterResource(domain.publishing(), domain.texts());
        routes = Routes.of(
                publications,
                new DocumentResource(domain.publishing(), domain.storing(), publications, temporary),
                new DutyResource(domain.publishing(), domain.workingDays()),
                new NoticeResource(notices, domain.texts(), domain.clock()),
                registers,
                new AssessmentResource(domain, registers),
                new ReferenceResource(domain.publishing(), health),
                new PeopleResource(people),
                new FrontOfficeResource(domain.publishing()),
                new VisitResource(domain.publishing(), visits));
        routes.forEach(route -> table.add(route.method(), route.pattern(), route));
        guard = new Guard(host.baseUrl());
        access = new Access(host);
        bodies = new JsonBody(contract);
        replies = new Replies(domain.texts());
        openApi = new OpenApi(contract).document(routes);
    }

    List<Route> routes() {
        return routes;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = ApiLanguage.of(request);
        try {
            serve(request, response, language);
        } catch (Halted halted) {
            replies.halted(halted, language, request, response);
        } catch (RuntimeException failed) {
            if (response.isCommitted()) {
                throw failed;
            }
            // the path only: a query may hold what somebody typed
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failed);
            response.reset();
            replies.problem(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, language, request, response);
        }
        Leftover.leave(request, response);
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, Language language) throws IOException {
        List<String> path = path(request);
        Optional<Found<Route>> found = table.find(request.getMethod(), path);
        if (found.isPresent()) {
            serve(found.get().target(), found.get().variables(), request, response, language);
            return;
        }
        boolean description = path.equals(DESCRIPTION);
        if (description && ASKING.contains(request.getMethod())) {
            replies.write(Reply.of(openApi), language, request, response);
            return;
        }
        Set<String> methods = description ? Set.of("GET") : table.methods(path);
        if (methods.isEmpty()) {
            throw Halted.notFound();
        }
        response.setHeader("Allow", String.join(", ", methods));
        replies.problem(HttpServletResponse.SC_METHOD_NOT_ALLOWED, language, request, response);
    }

    private void serve(
            Route route,
            Map<String, String> variables,
            HttpServletRequest request,
            HttpServletResponse response,
            Language language)
            throws IOException {
        guard.check(route, request);
        Access.Who who = access.who(request);
        if (who.person().isEmpty()) {
            unknown(who, request, response, language);
            return;
        }
        Person person = who.person().get();
        // whoever holds no role sees himself and nothing else
        boolean own = route.path().startsWith("/me");
        if (person.roles().isEmpty() && !own) {
            replies.write(Reply.refused(List.of(Refusal.of(RefusalCode.WRONG_ROLE))), language, request, response);
            return;
        }
        Optional<Answer> stopped = stopped(route, variables, person);
        if (stopped.isPresent()) {
            replies.write(stopped.get(), language, request, response);
            return;
        }
        JsonNode body = route.takesJson() ? bodies.read(request, route.takes()) : MissingNode.getInstance();
        Answer answer = route.handler().answer(Call.of(request, person, language, variables, body));
        if (answer.isGiven()) {
            ActLog.given(person, "/" + String.join("/", path(request)));
        }
        replies.write(
                answer instanceof Answer.Renewed renewed ? access.renew(renewed, person, request, response) : answer,
                language,
                request,
                response);
    }

    /** What needs no look at the body: it is not read for whoever has no right here, or where there is no such publication. */
    private Optional<Answer> stopped(Route route, Map<String, String> variables, Person person) {
        if (!route.may().test(person)) {
            return Optional.of(Reply.refused(List.of(Refusal.of(RefusalCode.WRONG_ROLE))));
        }
        boolean ofOne = route.path().startsWith("/publications/{id}");
        return ofOne && !publications.isKnown(variables.get("id"))
                ? Optional.of(PublicationResource.unknown())
                : Optional.empty();
    }

    /**
     * The browser's own window for a password opens only where nobody's script asks. A host with a form of its own lets
     * only those in whom it knows: whoever of them has no part in the product is refused, since no other password helps.
     */
    private void unknown(Access.Who who, HttpServletRequest request, HttpServletResponse response, Language language)
            throws IOException {
        if (who.pause().isPresent()) {
            response.setHeader(
                    "Retry-After", Long.toString(Math.max(1, who.pause().get().toSeconds())));
            replies.problem(TOO_MANY_REQUESTS, language, request, response);
            return;
        }
        if (who.barred().isPresent()) {
            throw new Halted(
                    HttpServletResponse.SC_FORBIDDEN,
                    List.of(new Fault("Authorization", who.barred().get(), "")));
        }
        if (!access.takesPasswords()) {
            replies.problem(HttpServletResponse.SC_FORBIDDEN, language, request, response);
            return;
        }
        if (request.getHeader("X-Requested-With") == null) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"GWS\", charset=\"UTF-8\"");
        }
        replies.problem(HttpServletResponse.SC_UNAUTHORIZED, language, request, response);
    }

    /** The parts below {@link #PATH}, decoded one by one, so that an encoded slash divides nothing. */
    private static List<String> path(HttpServletRequest request) {
        String uri = request.getRequestURI();
        int start = uri.indexOf(PATH);
        if (start < 0) {
            throw Halted.notFound();
        }
        List<String> parts = new ArrayList<>();
        String below = uri.substring(start + PATH.length());
        for (String part : below.isEmpty() ? new String[0] : below.substring(1).split("/", -1)) {
            try {
                parts.add(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException noEscape) {
                throw Halted.notFound();
            }
        }
        return parts;
    }
}

package org.opengws.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.opengws.publishing.InMemoryOffice;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.document.TypeDetector;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.visits.InMemoryVisits;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.HealthSource;
import org.opengws.web.OfficeDomain;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.Posted;
import org.opengws.web.SecondFactors;
import org.opengws.web.SignIn;
import org.opengws.web.WebHost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The test office behind the real servlet on a real server. Everybody's password is {@code secret}. Every answer is
 * checked against the contract.
 */
final class ApiFixture implements AutoCloseable {

    static final int UPLOAD_LIMIT = 10_000;
    static final LocalDate TODAY = InMemoryOffice.TODAY;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Contract CONTRACT = new Contract();

    volatile HealthSource.Level mailHealth = HealthSource.Level.WARNING;

    private final InMemoryOffice office = new InMemoryOffice();
    final Staff staff = office.staff;
    final Publishing publishing = office.publishing;
    final Notices notices = office.notices;
    final InMemoryVisits visits = new InMemoryVisits();
    final ApiServlet servlet;
    private final Server server = new Server();

    private final ServerConnector connector = new ServerConnector(server);
    private final Path temporary;

    private volatile boolean hostSignsIn;

    ApiFixture() {
        try {
            temporary = Files.createTempDirectory("office");
            servlet = new ApiServlet(
                    domain(),
                    new Host(),
                    Optional.of(new StaffAccounts()),
                    List.of(this::health),
                    Optional.of(notices),
                    visits,
                    temporary);
            start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Domain domain() {
        TypeDetector detector = (file, name) -> DocumentType.byExtension(name.extension())
                .filter(type -> OfficeDomain.text(file).startsWith(type.code()));
        return OfficeDomain.of(office, detector, UPLOAD_LIMIT);
    }

    private void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.addServlet(new ServletHolder(servlet), ApiServlet.PATH + "/*");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
    }

    /** A request on its way. */
    Request as(Person person) {
        return new Request().basic(person.id().value(), "secret");
    }

    /** From now on people sign in at a form of the host, not here. */
    void hostSignsIn() {
        hostSignsIn = true;
    }

    Request asNobody() {
        return new Request();
    }

    List<String> filesOnTheWay() {
        try (java.util.stream.Stream<Path> files = Files.list(temporary)) {
            return files.map(Path::toString).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
            Files.delete(temporary);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Response(int status, JsonNode json, HttpResponse<byte[]> raw) {

        List<String> codes() {
            List<String> codes = new ArrayList<>();
            json.path("refusals")
                    .forEach(refusal -> codes.add(refusal.get("code").asText()));
            return codes;
        }

        List<String> faults() {
            List<String> faults = new ArrayList<>();
            json.path("faults")
                    .forEach(fault -> faults.add(fault.get("place").asText() + " "
                            + fault.get("code").asText()));
            return faults;
        }

        String id() {
            return json.get("id").asText();
        }

        long version() {
            return json.get("version").asLong();
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        String text() {
            return new String(raw.body(), StandardCharsets.UTF_8);
        }

        Response is(int expected) {
            assertThat(status).as(text()).isEqualTo(expected);
            return this;
        }
    }

    /** Builds one request; a change has everything that it needs until a test takes it away. */
    final class Request {

        private final Map<String, String> headers = new java.util.HashMap<>();

        Request basic(String name, String password) {
            String credentials = name + ":" + password;
            return header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }

        Request header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        Response get(String path) {
            return send("GET", path, HttpRequest.BodyPublishers.noBody());
        }

        Response post(String path, JsonNode body) {
            return post(path, body.toString());
        }

        Response post(String path, String body) {
            return change("POST", path, "application/json", body.getBytes(StandardCharsets.UTF_8));
        }

        Response put(String path, JsonNode body) {
            return change("PUT", path, "application/json", body.toString().getBytes(StandardCharsets.UTF_8));
        }

        Response change(String method, String path, String type, byte[] body) {
            headers.putIfAbsent(Guard.HEADER, "1");
            headers.putIfAbsent("Content-Type", type);
            return send(method, path, HttpRequest.BodyPublishers.ofByteArray(body));
        }

        Response send(String method, String path, HttpRequest.BodyPublisher body) {
            try {
                HttpRequest.Builder request = HttpRequest.newBuilder(
                                URI.create("http://localhost:" + connector.getLocalPort() + ApiServlet.PATH + path))
                        .method(method, body);
                headers.forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        request.header(name, value);
                    }
                });
                return checked(method, path, CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(method + " " + path, e);
            }
        }
    }

    private Response checked(String method, String path, HttpResponse<byte[]> raw) throws IOException {
        String type = raw.headers().firstValue("Content-Type").orElse("");
        boolean json = type.equals("application/json") || type.equals(Replies.PROBLEM);
        JsonNode body = json ? Json.MAPPER.readTree(raw.body()) : Json.object();
        if (type.equals(Replies.PROBLEM)) {
            assertThat(CONTRACT.faults("Problem", body)).as(body.toString()).isEmpty();
            assertThat(body.get("status").asInt()).isEqualTo(raw.statusCode());
        } else if (json) {
            route(method, path)
                    .ifPresent(route -> assertThat(CONTRACT.faults(route.gives(), body))
                            .as(route.operation() + " " + body)
                            .isEmpty());
        }
        return new Response(raw.statusCode(), body, raw);
    }

    private Optional<Route> route(String method, String path) {
        List<String> parts = List.of(path.replaceFirst("\\?.*", "").substring(1).split("/"));
        return servlet.routes().stream()
                .filter(route -> route.method().equals(method)
                        && route.pattern().match(parts).isPresent())
                .findFirst();
    }

    /** Of the bureau of policy and strategy, under a topic of the procedure 1.1. */
    Response begun() {
        return begun("s9-2");
    }

    Response begun(String topic) {
        ObjectNode body = Json.object().put("owner", Staff.STRATEGY.value());
        body.set("draft", draft(topic, "เรื่องทดสอบ"));
        return as(staff.clerk).post("/publications", body).is(201);
    }

    static ObjectNode draft(String topic, String title) {
        ObjectNode draft = Json.object().put("topic", topic);
        ObjectNode content = draft.putObject("content");
        content.set("title", Json.object().put("th", title));
        content.set("summary", Json.object().put("th", "สรุป"));
        content.set("body", Json.object().put("th", "<p>เนื้อความ</p>"));
        return draft;
    }

    Response act(Person person, Response before, String verb) {
        return act(person, before, verb, Json.object());
    }

    /** With every point of the checklist ticked. */
    Response act(Person person, Response before, String verb, ObjectNode body) {
        body.put("version", before.version());
        if (!body.has("ticked")) {
            body.set("ticked", points(before));
        }
        return as(person).post("/publications/" + before.id() + "/" + verb, body);
    }

    private static JsonNode points(Response publication) {
        List<String> points = new ArrayList<>();
        publication
                .json()
                .get("editions")
                .forEach(edition -> edition.get("steps").forEach(step -> {
                    step.get("checklist")
                            .forEach(point -> points.add(point.get("id").asText()));
                }));
        return Json.strings(points);
    }

    private List<HealthSource.Check> health() {
        return List.of(new HealthSource.Check("mail", mailHealth, Text.of("ไปรษณีย์", "Mail"), Text.of("ปิด", "Off")));
    }

    private final class Host implements WebHost {

        @Override
        public Optional<Person> person(HttpServletRequest request) {
            return Optional.ofNullable(request.getHeader("X-Test-Session"))
                    .map(PersonId::new)
                    .flatMap(staff::person);
        }

        @Override
        public Optional<SignIn> signIn() {
            if (hostSignsIn) {
                return Optional.empty();
            }
            return Optional.of(new SignIn() {
                @Override
                public Attempt authenticate(String name, String password, HttpServletRequest request) {
                    throw new AssertionError("the check of a form, at each request");
                }

                @Override
                public Attempt authenticateAgain(String name, String password, HttpServletRequest request) {
                    if (name.equals("hasty")) {
                        return new Attempt.Wait(java.time.Duration.ofSeconds(30));
                    }
                    if (name.equals("careless")) {
                        return new Attempt.Barred("password-must-change");
                    }
                    return staff.people().stream()
                            .filter(person -> person.id().value().equals(name) && password.equals("secret"))
                            .<Attempt>map(person -> new Attempt.Accepted(person, "0", List.of()))
                            .findFirst()
                            .orElseGet(Attempt.Refused::new);
                }

                @Override
                public void begin(HttpServletRequest request, HttpServletResponse response, Attempt.Accepted accepted) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void renew(HttpServletRequest request, HttpServletResponse response, Person himself) {
                    assertThat(request.getSession(false)).isNull();
                }

                @Override
                public Optional<Pending> pending(HttpServletRequest request) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public SecondFactors.Enrolment enrolment(Person person, Fields form) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Step step(HttpServletRequest request, HttpServletResponse response, Fields form) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void end(HttpServletRequest request) {
                    throw new UnsupportedOperationException();
                }
            });
        }

        @Override
        public String csrfField() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String csrfToken(HttpServletRequest request, HttpServletResponse response) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Posted posted(HttpServletRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public URI baseUrl() {
            return URI.create("https://www.example.go.th");
        }
    }

    /** A scan that is stored already. @return its SHA-256 */
    String scan() {
        try {
            Path file = Files.writeString(Files.createTempFile("scan", ".pdf"), "a written order");
            String sha256 = Sha256.of(file);
            office.registers.orders().store(new Delegation.Scan(sha256, "order.pdf", "pdf", Files.size(file)), file);
            Files.delete(file);
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Accounts of the staff; only passwords of eight letters will do. */
    private final class StaffAccounts implements PeopleAdministration {

        @Override
        public List<Account> all() {
            return staff.people().stream()
                    .map(person -> new Account(person, true, List.of()))
                    .toList();
        }

        @Override
        public Optional<Account> account(PersonId id) {
            return staff.person(id).map(person -> new Account(person, true, List.of()));
        }

        @Override
        public List<Objection> create(Person by, Person person, String password) {
            List<Objection> objections = setPassword(by, person.id(), password);
            if (objections.isEmpty()) {
                staff.add(
                        person.id().value(),
                        person.unit().orElse(null),
                        person.topExecutive(),
                        person.roles().toArray(org.opengws.publishing.people.Role[]::new));
            }
            return objections;
        }

        @Override
        public List<Objection> change(Person by, Person person) {
            return List.of();
        }

        @Override
        public List<Objection> setEnabled(Person by, PersonId id, boolean enabled) {
            return List.of();
        }

        @Override
        public List<Objection> setPassword(Person by, PersonId id, String password) {
            return password.length() >= 8
                    ? List.of()
                    : List.of(new Objection("password", Text.of("สั้นเกินไป", "Too short")));
        }

        @Override
        public List<Objection> changePassword(Person himself, String present, String next) {
            return setPassword(himself, himself.id(), next);
        }

        @Override
        public boolean mayConfirm(Person person, PersonId id, String matter) {
            return false;
        }

        @Override
        public List<Objection> confirm(Person auditor, PersonId id, String matter, Instant asked) {
            return List.of(new Objection("", Text.of("ไม่มีคำขอ", "Nothing waits")));
        }

        @Override
        public List<Objection> refuse(Person auditor, PersonId id, String matter, Instant asked, String reason) {
            return List.of(new Objection("", Text.of("ไม่มีคำขอ", "Nothing waits")));
        }
    }
}

package org.opengws.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.host.Application;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.host.Services;
import org.opengws.standalone.product.Product;
import org.opengws.standalone.settings.Settings;

/** The product of an office in this process, with the files' units and topics and one administrator. */
final class Hosted implements AutoCloseable {

    static final String NAME = "somebody";
    static final String PASSWORD = "long enough to keep";

    /** Long beyond what any answer takes on a busy machine, and what only one that never comes reaches. */
    private static final Duration ANSWERS = Duration.ofSeconds(60);

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    final Host host;

    private final Path data;
    private final HttpClient client = HttpClient.newHttpClient();

    private Hosted(Host host, Path data) {
        this.host = host;
        this.data = data;
    }

    static Hosted start(Path data, Map<String, String> more) throws Exception {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("port", "0");
        // with somebody of its own it is no demonstration, and begins with the units and topics of the files
        Application staffed = (services, server) -> {
            employ(services);
            return new Product().start(services, server);
        };
        Host host = new Host(Settings.read(data, settings), Clock.systemUTC(), staffed).start();
        return new Hosted(host, data);
    }

    private static void employ(Services services) {
        Person somebody = new Person(
                new PersonId(NAME),
                Text.thai("ผู้ดูแล"),
                Text.EMPTY,
                Optional.empty(),
                Set.of(Role.ADMINISTRATOR),
                Set.of(),
                false,
                "");
        assertThat(services.keepingAccounts().create(OfficeAct.By.SYSTEM, somebody, PASSWORD))
                .isEmpty();
    }

    int port() {
        return host.address().getPort();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .timeout(ANSWERS);
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Headers of a call of the API. */
    HttpRequest.Builder call(String path) {
        return request("/.gws/api/v1" + path)
                .header("Authorization", basic(PASSWORD))
                .header("X-GWS-Request", "1");
    }

    static String basic(String password) {
        return "Basic " + Base64.getEncoder().encodeToString((NAME + ":" + password).getBytes());
    }

    HttpResponse<String> signIn(String password) throws Exception {
        HttpResponse<String> form = get("/.gws/desk/sign-in");
        String fields = "csrf=" + token(form) + "&name=" + NAME + "&password=" + password.replace(' ', '+');
        return post("/.gws/desk/sign-in", cookie(form, "gws-browser"), fields);
    }

    HttpResponse<String> post(String path, String cookie, String fields) throws Exception {
        return send(request(path)
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    /** Of a new session. */
    String cookie() throws Exception {
        return cookie(signIn(PASSWORD), "gws");
    }

    static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow()
                .replaceAll(";.*", "");
    }

    static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    /** What of uploads lies on the disk. */
    List<Path> filesOnTheirWay() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("tmp"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Override
    public void close() throws Exception {
        host.close();
    }
}

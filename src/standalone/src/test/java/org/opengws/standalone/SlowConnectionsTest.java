package org.opengws.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.product.Product;
import org.opengws.standalone.settings.Settings;

class SlowConnectionsTest {

    private static final int SLOW = 500;
    private static final String PASSWORD = "long enough to keep";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String UPLOAD = "Content-Type: multipart/form-data; boundary=b\r\n";
    private static final String PART =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\nbegun";

    /** Long beyond what any of these takes on a busy machine, and what only an answer that never comes reaches. */
    private static final Duration ANSWERS = Duration.ofSeconds(60);

    @TempDir
    static Path data;

    private static Host host;

    private final HttpClient client = HttpClient.newHttpClient();
    private final SlowConnections slow = new SlowConnections(host.address().getPort());

    @BeforeAll
    static void start() throws Exception {
        host = new Host(
                        Settings.read(data, Map.of("port", "0", "empty", "true")), Clock.systemUTC(), new Product())
                .start();
        Person somebody = new Person(
                new PersonId("somebody"),
                Text.thai("ผู้ดูแล"),
                Text.EMPTY,
                Optional.empty(),
                Set.of(Role.ADMINISTRATOR),
                Set.of(),
                false,
                "");
        assertThat(host.services().keepingAccounts().create(OfficeAct.By.SYSTEM, somebody, PASSWORD))
                .isEmpty();
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    @AfterEach
    void close() throws IOException {
        slow.close();
    }

    @Test
    void siteAndDeskAnswerWhileFiveHundredFormsAreSentSlowly() throws Exception {
        for (int i = 0; i < SLOW; i++) {
            slow.post("/.gws/desk/sign-in", FORM, "name=somebody&pass");
        }
        everybodyIsAnswered();
    }

    @Test
    void siteAndDeskAnswerWhileFiveHundredUploadsOfStrangersAreSentSlowly() throws Exception {
        for (int i = 0; i < SLOW; i++) {
            slow.post("/.gws/desk/publications/new", UPLOAD, PART);
        }
        everybodyIsAnswered();
    }

    @Test
    void siteAndDeskAnswerWhileFiveHundredCallsOfTheApiAreSentSlowly() throws Exception {
        for (int i = 0; i < SLOW; i++) {
            slow.post("/.gws/api/v1/publications", api("somebody", PASSWORD), "{");
        }
        everybodyIsAnswered();
    }

    @Test
    void siteAndDeskAnswerWhileFiveHundredRequestsStopInTheirHeaders() throws Exception {
        for (int i = 0; i < SLOW; i++) {
            slow.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        }
        everybodyIsAnswered();
    }

    @Test
    void siteAndDeskAnswerWhileFiveHundredReadersTakeNothing() throws Exception {
        for (int i = 0; i < SLOW; i++) {
            // several answers on one connection fill every buffer on the way
            slow.send("GET /?lang=th HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(100));
        }
        everybodyIsAnswered();
    }

    @Test
    void whatIsRefusedIsAnsweredBeforeItsBodyArrives() throws Exception {
        List<Socket> sent = List.of(
                slow.post("/.gws/desk/publications/new", UPLOAD, PART),
                slow.post("/.gws/desk/publications/new", FORM, "title.th="),
                slow.post("/.gws/desk/sign-in", UPLOAD, PART),
                slow.post("/.gws/desk/sign-in", FORM + "Origin: https://elsewhere.example\r\n", "name="),
                slow.post("/.gws/api/v1/publications", "Content-Type: application/json\r\n", "{"),
                slow.post("/.gws/api/v1/publications", api("nobody", "wrong"), "{"),
                slow.post("/.gws/api/v1/publications/none/documents", api("somebody", PASSWORD), "%PDF"),
                slow.post("/.gws/api/v1/nothing", api("somebody", PASSWORD), "{"));
        for (Socket socket : sent) {
            assertThat(SlowConnections.status(socket)).startsWith("HTTP/1.1 4");
        }
        assertThat(received()).as("files on their way").isEmpty();
    }

    @Test
    void aBodyThatComesTooSlowlyIsGivenUp() throws Exception {
        Socket form = slow.post("/.gws/desk/sign-in", FORM, "name=somebody");
        Socket call = slow.post("/.gws/api/v1/publications", api("somebody", PASSWORD), "{");
        // it drips, so that the connection is never idle
        Thread drip = new Thread(() -> drip(form, call));
        drip.start();
        assertThat(SlowConnections.status(form)).doesNotContain("200", "303");
        assertThat(SlowConnections.status(call)).doesNotContain("200", "201");
        drip.join();
    }

    private void everybodyIsAnswered() throws Exception {
        for (int round = 0; round < 5; round++) {
            assertThat(get("/").statusCode()).isEqualTo(200);
            assertThat(get("/.gws/desk/sign-in").statusCode()).isEqualTo(200);
            assertThat(get("/.gws/health").statusCode()).isIn(200, 503);
            HttpResponse<String> call = client.send(
                    request("/.gws/api/v1/me")
                            .header("Authorization", basic("somebody", PASSWORD))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(call.statusCode()).isEqualTo(200);
        }
    }

    private static void drip(Socket... sockets) {
        try {
            while (true) {
                for (Socket socket : sockets) {
                    socket.getOutputStream().write('x');
                }
                Thread.sleep(500);
            }
        } catch (IOException closed) {
            // which is what the test waits for
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Path> received() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("tmp"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + host.address().getPort() + path))
                .timeout(ANSWERS);
    }

    private static String api(String name, String password) {
        return "Content-Type: application/json\r\nX-GWS-Request: 1\r\nAuthorization: " + basic(name, password) + "\r\n";
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes());
    }
}

package org.opengws.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.product.Product;
import org.opengws.standalone.settings.Settings;

class SessionsTest {

    private static final String PASSWORD = "long enough to keep";
    private static final List<String> PAGES =
            List.of("/.gws/desk/sign-in", "/.gws/desk/", "/.gws/desk/inbox", "/.gws/desk/nothing");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    @TempDir
    Path data;

    private final HttpClient client = HttpClient.newHttpClient();
    private Host host;

    @AfterEach
    void close() throws Exception {
        host.close();
    }

    @Test
    void tenThousandRequestsOfStrangersMakeNoSession() throws Exception {
        start(Map.of());
        for (int round = 0; round < 100; round++) {
            List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                answers.add(
                        client.sendAsync(request(PAGES.get(i % PAGES.size())).build(), BodyHandlers.discarding()));
            }
            for (CompletableFuture<HttpResponse<Void>> answer : answers) {
                assertThat(answer.get().statusCode()).isIn(200, 302, 303);
                assertThat(answer.get().headers().allValues("Set-Cookie"))
                        .noneMatch(cookie -> cookie.startsWith("gws="));
            }
        }
        assertThat(host.sessions()).isZero();
    }

    @Test
    void whoSignsInGetsASessionAndOneTooManyEndsTheOneThatWasIdleLongest() throws Exception {
        start(Map.of("session.most", "2"));
        String first = signedIn();
        String second = signedIn();
        assertThat(status(first)).isEqualTo(200);
        String third = signedIn();

        assertThat(host.sessions()).isEqualTo(2);
        assertThat(status(second)).as("idle longest").isIn(302, 303);
        assertThat(status(first)).isEqualTo(200);
        assertThat(status(third)).isEqualTo(200);
    }

    @Test
    void aSignInWithATokenThatWeDidNotSignIsRefused() throws Exception {
        start(Map.of());
        HttpResponse<String> answer = post("1.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(host.sessions()).isZero();
    }

    private String signedIn() throws Exception {
        HttpResponse<String> form = client.send(request("/.gws/desk/sign-in").build(), BodyHandlers.ofString());
        Matcher token = TOKEN.matcher(form.body());
        assertThat(token.find()).isTrue();
        HttpResponse<String> answer = post(token.group(1));
        assertThat(answer.statusCode()).isIn(302, 303);
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("gws="))
                .findFirst()
                .orElseThrow()
                .replaceAll(";.*", "");
    }

    private HttpResponse<String> post(String token) throws Exception {
        String body = "csrf=" + token + "&name=somebody&password=" + PASSWORD.replace(' ', '+');
        return client.send(
                request("/.gws/desk/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private int status(String cookie) throws Exception {
        return client.send(request("/.gws/desk/").header("Cookie", cookie).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + host.address().getPort() + path));
    }

    private void start(Map<String, String> more) throws Exception {
        Map<String, String> values = new HashMap<>(more);
        values.put("port", "0");
        values.put("empty", "true");
        host = new Host(Settings.read(data, values), Clock.systemUTC(), new Product()).start();
        Person somebody = new Person(
                new PersonId("somebody"),
                Text.thai("ผู้ดูแล"),
                Text.EMPTY,
                java.util.Optional.empty(),
                java.util.Set.of(Role.ADMINISTRATOR),
                java.util.Set.of(),
                false,
                "");
        assertThat(host.services().keepingAccounts().create(OfficeAct.By.SYSTEM, somebody, PASSWORD))
                .isEmpty();
    }
}

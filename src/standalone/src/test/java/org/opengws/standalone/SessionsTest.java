package org.opengws.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.people.AppForTests;
import org.opengws.standalone.product.Product;
import org.opengws.standalone.settings.Settings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class SessionsTest {

    private static final String PASSWORD = "long enough to keep";
    private static final String NEXT = "another good one";
    /** Longer than what a stranger may send. */
    private static final String LONG = "x".repeat(100_000);

    private static final PersonId SOMEBODY = new PersonId("somebody");
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
        HttpResponse<String> answer = post("1.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(host.sessions()).isZero();
    }

    @Test
    void aSignInWithTheTokenOfAnotherBrowserIsRefused() throws Exception {
        start(Map.of());
        HttpResponse<String> mine = form();
        HttpResponse<String> another = form();
        assertThat(post(token(mine), cookie(another, "gws-browser")).statusCode())
                .isEqualTo(403);
        assertThat(post(token(mine), "").statusCode()).isEqualTo(403);
        assertThat(post(token(mine), cookie(mine, "gws-browser")).statusCode()).isIn(302, 303);
    }

    @Test
    void aNewPasswordByTheOfficeEndsEverySessionAtOnce() throws Exception {
        start(Map.of());
        String one = signedIn();
        String another = signedIn();
        assertThat(host.services().keepingAccounts().setPassword(OfficeAct.By.SYSTEM, SOMEBODY, NEXT))
                .isEmpty();
        assertThat(status(one)).isIn(302, 303);
        assertThat(status(another)).isIn(302, 303);
    }

    @Test
    void aDisabledAccountEndsItsSessionsForGood() throws Exception {
        start(Map.of());
        host.services().keepingAccounts().create(OfficeAct.By.SYSTEM, person("another", Role.ADMINISTRATOR), PASSWORD);
        String session = signedIn();
        host.services().keepingAccounts().disable(OfficeAct.By.SYSTEM, SOMEBODY);
        host.services().keepingAccounts().enable(OfficeAct.By.SYSTEM, SOMEBODY);
        assertThat(status(session)).isIn(302, 303);
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneFromTheSessionAtOnce() throws Exception {
        start(Map.of());
        host.services().keepingAccounts().create(OfficeAct.By.SYSTEM, person("another", Role.ADMINISTRATOR), PASSWORD);
        String session = signedIn();
        assertThat(status(session, "/.gws/desk/people")).isEqualTo(200);
        host.services().keepingAccounts().change(OfficeAct.By.SYSTEM, person("somebody", Role.OWNER));
        assertThat(status(session, "/.gws/desk/people")).isEqualTo(403);
    }

    @Test
    void whoChangesHisOwnPasswordGoesOnUnderANewIdAndHisOtherSessionsEnd() throws Exception {
        start(Map.of());
        String elsewhere = signedIn();
        String here = signedIn();
        HttpResponse<String> page =
                client.send(request("/.gws/desk/account").header("Cookie", here).build(), BodyHandlers.ofString());
        HttpResponse<String> changed = send(
                "/.gws/desk/account",
                here,
                "csrf=" + token(page) + "&present-password=" + PASSWORD.replace(' ', '+') + "&password="
                        + NEXT.replace(' ', '+'));
        assertThat(changed.statusCode()).isIn(302, 303);
        String renewed = cookie(changed, "gws");
        assertThat(renewed).isNotEqualTo(here);
        assertThat(status(renewed)).isEqualTo(200);
        assertThat(status(here)).isIn(302, 303);
        assertThat(status(elsewhere)).isIn(302, 303);
    }

    @Test
    void aPasswordThatIsTooShortTodayLeadsToItsChangeAndTheApiSaysSo() throws Exception {
        start(Map.of());
        host.close();
        Path people = data.resolve("people.json");
        String hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("gut kurz 1");
        Files.writeString(
                people,
                Files.readString(people)
                        .replaceAll(
                                "\"password\" : \"[^\"]*\"",
                                Matcher.quoteReplacement("\"password\" : \"" + hash + "\"")));
        host = new Host(settings(Map.of()), Clock.systemUTC(), new Product()).start();

        assertThat(basic("gut kurz 1")).contains("403", "password-must-change");

        HttpResponse<String> form = form();
        HttpResponse<String> step = send(
                "/.gws/desk/sign-in",
                cookie(form, "gws-browser"),
                "csrf=" + token(form) + "&name=somebody&password=gut+kurz+1");
        assertThat(step.statusCode()).isEqualTo(200);
        String onTheWay = cookie(step, "gws");
        assertThat(status(onTheWay, "/.gws/desk/people")).isIn(302, 303);
        assertThat(status(onTheWay, "/.gws/api/v1/me")).isEqualTo(401);
        HttpResponse<String> refused =
                send("/.gws/desk/sign-in/next", onTheWay, "csrf=" + token(step) + "&password=short&repeat=short");
        assertThat(refused.statusCode()).isEqualTo(422);
        HttpResponse<String> done = send(
                "/.gws/desk/sign-in/next",
                onTheWay,
                "csrf=" + token(step) + "&password=" + NEXT.replace(' ', '+') + "&repeat=" + NEXT.replace(' ', '+'));
        assertThat(done.statusCode()).isIn(302, 303);
        assertThat(status(cookie(done, "gws"))).isEqualTo(200);
    }

    @Test
    void whoHasASecondFactorIsLetInByItsCodeAloneAndHisPasswordDoesNotOpenTheApi() throws Exception {
        start(Map.of());
        String session = signedIn();
        HttpResponse<String> page = client.send(
                request("/.gws/desk/account/second-factor")
                        .header("Cookie", session)
                        .build(),
                BodyHandlers.ofString());
        String setUp = "csrf=" + token(page) + AppForTests.enrolment(page.body());
        HttpResponse<String> refused =
                send("/.gws/desk/account/second-factor", session, setUp + "&present-password=wrong");
        assertThat(refused.statusCode()).isEqualTo(422);
        Element atField = Jsoup.parse(refused.body()).selectFirst("input[name=present-password]");
        assertThat(atField.parent().className())
                .as("the reason stands at its field")
                .contains("bad");
        HttpResponse<String> codes = send(
                "/.gws/desk/account/second-factor", session, setUp + "&present-password=" + PASSWORD.replace(' ', '+'));
        Matcher recovery = Pattern.compile("<code>([A-Z2-7-]{19})</code>").matcher(codes.body());
        assertThat(recovery.results().count()).isEqualTo(10);
        assertThat(status(session)).as("under its old id").isIn(302, 303);
        assertThat(status(cookie(codes, "gws"))).isEqualTo(200);

        assertThat(basic(PASSWORD)).contains("403", "second-factor-no-basic");
        HttpResponse<String> form = form();
        HttpResponse<String> step = post(token(form), cookie(form, "gws-browser"));
        assertThat(step.statusCode()).isEqualTo(200);
        String onTheWay = cookie(step, "gws");
        assertThat(status(onTheWay)).isIn(302, 303);
        assertThat(status(onTheWay, "/.gws/api/v1/me")).isEqualTo(401);
        assertThat(send("/.gws/desk/sign-in/next", onTheWay, "csrf=" + token(step) + "&code=000000")
                        .statusCode())
                .isEqualTo(422);
        recovery.reset();
        assertThat(recovery.find()).isTrue();
        HttpResponse<String> in =
                send("/.gws/desk/sign-in/next", onTheWay, "csrf=" + token(step) + "&code=" + recovery.group(1));
        assertThat(in.statusCode()).isIn(302, 303);
        assertThat(status(cookie(in, "gws"))).isEqualTo(200);
    }

    @Test
    void whoseRoleDemandsASecondFactorSetsItUpBeforeAnythingElse() throws Exception {
        start(Map.of("secondFactor.roles", "administrator"));
        assertThat(basic(PASSWORD)).contains("403", "second-factor-first");
        HttpResponse<String> form = form();
        HttpResponse<String> step = post(token(form), cookie(form, "gws-browser"));
        String onTheWay = cookie(step, "gws");
        assertThat(status(onTheWay)).isIn(302, 303);
        HttpResponse<String> codes =
                send("/.gws/desk/sign-in/next", onTheWay, "csrf=" + token(step) + AppForTests.enrolment(step.body()));
        assertThat(codes.body()).contains("<code>");
        assertThat(status(cookie(codes, "gws"))).isEqualTo(200);
    }

    @Test
    void aLongTextTypedBeforeTheSessionEndedComesThroughEveryStepOfSigningIn() throws Exception {
        start(Map.of("secondFactor.roles", "administrator"));
        HttpResponse<String> form = form();
        HttpResponse<String> first = post(token(form), cookie(form, "gws-browser"));
        HttpResponse<String> codes = send(
                "/.gws/desk/sign-in/next",
                cookie(first, "gws"),
                "csrf=" + token(first) + AppForTests.enrolment(first.body()));
        Matcher recovery = Pattern.compile("<code>([A-Z2-7-]{19})</code>").matcher(codes.body());
        assertThat(recovery.find()).isTrue();
        String session = cookie(codes, "gws");
        host.services().keepingAccounts().setPassword(OfficeAct.By.SYSTEM, SOMEBODY, NEXT);

        HttpResponse<String> ended = send("/.gws/desk/publications/new", session, "csrf=old&title.th=" + LONG);
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body()).contains(LONG);
        HttpResponse<String> step = send(
                "/.gws/desk/sign-in",
                session + "; " + cookie(ended, "gws-browser"),
                "csrf=" + token(ended) + "&name=somebody&password=" + NEXT.replace(' ', '+') + "&kept:title.th="
                        + LONG);
        assertThat(step.statusCode()).as(step.body()).isEqualTo(200);
        assertThat(step.body()).contains(LONG);
        HttpResponse<String> in = send(
                "/.gws/desk/sign-in/next",
                cookie(step, "gws"),
                "csrf=" + token(step) + "&code=" + recovery.group(1) + "&kept:title.th=" + LONG);
        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(in.body()).contains("title.th", LONG);
        assertThat(status(cookie(in, "gws"))).isEqualTo(200);
    }

    @Test
    void whoIsOnHisWayInSendsNoMoreThanASignInTakes() throws Exception {
        start(Map.of("secondFactor.roles", "administrator"));
        HttpResponse<String> form = form();
        HttpResponse<String> step = post(token(form), cookie(form, "gws-browser"));
        HttpResponse<String> answer =
                send("/.gws/desk/sign-in/next", cookie(step, "gws"), "csrf=" + token(step) + "&kept:title.th=" + LONG);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    /** Status and body. */
    private String basic(String password) throws Exception {
        String pair = Base64.getEncoder().encodeToString(("somebody:" + password).getBytes());
        HttpResponse<String> answer = client.send(
                request("/.gws/api/v1/me")
                        .header("Authorization", "Basic " + pair)
                        .build(),
                BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private HttpResponse<String> form() throws Exception {
        return client.send(request("/.gws/desk/sign-in").build(), BodyHandlers.ofString());
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow()
                .replaceAll(";.*", "");
    }

    private String signedIn() throws Exception {
        HttpResponse<String> form = form();
        HttpResponse<String> answer = post(token(form), cookie(form, "gws-browser"));
        assertThat(answer.statusCode()).isIn(302, 303);
        return cookie(answer, "gws");
    }

    private HttpResponse<String> post(String token, String cookie) throws Exception {
        String body = "csrf=" + token + "&name=somebody&password=" + PASSWORD.replace(' ', '+');
        return send("/.gws/desk/sign-in", cookie, body);
    }

    private HttpResponse<String> send(String path, String cookie, String body) throws Exception {
        return client.send(
                request(path)
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private int status(String cookie) throws Exception {
        return status(cookie, "/.gws/desk/");
    }

    private int status(String cookie, String path) throws Exception {
        return client.send(request(path).header("Cookie", cookie).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + host.address().getPort() + path));
    }

    private void start(Map<String, String> more) throws Exception {
        host = new Host(settings(more), Clock.systemUTC(), new Product()).start();
        assertThat(host.services()
                        .keepingAccounts()
                        .create(OfficeAct.By.SYSTEM, person("somebody", Role.ADMINISTRATOR), PASSWORD))
                .isEmpty();
    }

    private Settings settings(Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("port", "0");
        values.put("empty", "true");
        return Settings.read(data, values);
    }

    private static Person person(String id, Role role) {
        return new Person(
                new PersonId(id),
                Text.thai("ผู้ดูแล"),
                Text.EMPTY,
                Optional.empty(),
                Set.of(role),
                Set.of(),
                false,
                "");
    }
}

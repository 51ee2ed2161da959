package org.opengws.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.people.AppForTests;
import org.opengws.web.ActLog;
import org.slf4j.LoggerFactory;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

class ActLogTest {

    private static final String TITLE = "ชื่อเรื่องที่ไม่อยู่ในบันทึก";
    private static final String DRAFT =
            "{\"owner\":\"ops\",\"draft\":{\"topic\":\"s9-2\",\"content\":{\"title\":{\"th\":\"" + TITLE
                    + "\",\"en\":\"\"},\"summary\":{\"th\":\"สรุป\"},\"body\":{\"th\":\"<p>เนื้อความ</p>\"}}}}";

    @TempDir
    Path data;

    private final Logger log = (Logger) LoggerFactory.getLogger(ActLog.NAME);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private Hosted hosted;

    @BeforeEach
    void start() throws Exception {
        log.setLevel(Level.INFO);
        heard.start();
        log.addAppender(heard);
        hosted = Hosted.start(data, Map.of());
    }

    @AfterEach
    void close() throws Exception {
        log.detachAppender(heard);
        log.setLevel(null);
        hosted.close();
    }

    @Test
    void signingInAndBeingRefusedAreSaidByAccountAndAddress() throws Exception {
        assertThat(hosted.signIn("not the password").statusCode()).isEqualTo(401);
        assertThat(hosted.signIn(Hosted.PASSWORD).statusCode()).isEqualTo(303);
        assertThat(lines())
                .contains(
                        "sign-in-refused account=somebody from=127.0.0.1", "signed-in account=somebody from=127.0.0.1");
    }

    @Test
    void nobodyIsSaidToBeSignedInBeforeHisSecondFactorIsShownAndAWrongCodeIsARefusal() throws Exception {
        hosted.close();
        hosted = Hosted.start(data.resolve("strict"), Map.of("secondFactor.roles", "administrator"));
        HttpResponse<String> step = hosted.signIn(Hosted.PASSWORD);
        assertThat(step.statusCode()).isEqualTo(200);
        assertThat(lines()).noneMatch(line -> line.startsWith("signed-in"));

        String next = "/.gws/desk/sign-in/next";
        String fields = "csrf=" + Hosted.token(step) + AppForTests.enrolment(step.body());
        HttpResponse<String> arrived = hosted.post(next, Hosted.cookie(step, "gws"), fields);
        assertThat(arrived.body()).contains("<code>");
        assertThat(lines()).contains("signed-in account=somebody from=127.0.0.1");

        HttpResponse<String> again = hosted.signIn(Hosted.PASSWORD);
        hosted.post(next, Hosted.cookie(again, "gws"), "csrf=" + Hosted.token(again) + "&code=000000");
        assertThat(lines())
                .containsOnlyOnce("signed-in account=somebody from=127.0.0.1")
                .contains("sign-in-refused account=somebody from=127.0.0.1");
    }

    @Test
    void whoGoesOnUnderANewIdAfterChangingHisPasswordIsNotSaidToSignIn() throws Exception {
        String session = hosted.cookie();
        HttpResponse<String> page =
                hosted.send(hosted.request("/.gws/desk/account").header("Cookie", session));
        HttpResponse<String> changed = hosted.post(
                "/.gws/desk/account",
                session,
                "csrf=" + Hosted.token(page) + "&present-password=" + Hosted.PASSWORD.replace(' ', '+')
                        + "&password=another+good+one");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(lines()).containsOnlyOnce("signed-in account=somebody from=127.0.0.1");
    }

    @Test
    void whatWasTypedInPlaceOfANameIsNotSaid() throws Exception {
        HttpResponse<String> call = hosted.send(hosted.request("/.gws/api/v1/me")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("my-secret:x".getBytes())));
        assertThat(call.statusCode()).isEqualTo(401);
        assertThat(lines())
                .contains("sign-in-refused account=- from=127.0.0.1")
                .noneMatch(line -> line.contains("my-secret"));
    }

    @Test
    void actsOfTheOfficeAreSaidWithTheirKindAndNumber() {
        assertThat(lines()).anyMatch(line -> line.matches("office-act kind=\\S+ about=somebody by=system act=[0-9]+"));
    }

    @Test
    void decisionsAreSaidByIdsAndWithoutTitles() throws Exception {
        clerk();
        HttpResponse<String> begun = clerkSends("/publications", DRAFT);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String id = begun.body().replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([a-z2-7]{12})\".*", "$1");
        HttpResponse<String> discarded = clerkSends("/publications/" + id + "/discard", "{\"version\":1}");
        assertThat(discarded.statusCode()).as(discarded.body()).isEqualTo(200);
        assertThat(lines())
                .anyMatch(line -> line.startsWith("decided verb=discard publication=" + id + " edition=1")
                        && line.contains(" by=clerk "))
                .noneMatch(line -> line.contains(TITLE));
    }

    @Test
    void oneRequestsLinesHoldOneIdAndWhatIsHandedOutIsSaid() throws Exception {
        assertThat(hosted.send(hosted.call("/catalogue/topics.csv")).statusCode())
                .isEqualTo(200);
        assertThat(hosted.send(hosted.request("/.gws/desk/catalogue.csv").header("Cookie", hosted.cookie()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(lines())
                .contains("given path=/catalogue/topics.csv to=somebody", "given path=/catalogue.csv to=somebody");
        assertThat(heard.list)
                .filteredOn(line -> line.getFormattedMessage().startsWith("given"))
                .allSatisfy(line ->
                        assertThat(line.getMDCPropertyMap().get("request")).matches("[0-9a-f]{8}"));
    }

    private HttpResponse<String> clerkSends(String path, String body) throws Exception {
        String pair = "clerk:" + Hosted.PASSWORD;
        return hosted.send(hosted.request("/.gws/api/v1" + path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes()))
                .header("X-GWS-Request", "1")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private void clerk() {
        Person clerk = new Person(
                new PersonId("clerk"),
                Text.thai("เจ้าหน้าที่"),
                Text.EMPTY,
                Optional.of(new UnitId("ops")),
                Set.of(Role.OWNER),
                Set.of(),
                false,
                "");
        assertThat(hosted.host.services().keepingAccounts().create(OfficeAct.By.SYSTEM, clerk, Hosted.PASSWORD))
                .isEmpty();
    }

    private List<String> lines() {
        return List.copyOf(heard.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}

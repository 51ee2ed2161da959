package org.opengws.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowConnectionsTest {

    private static final int SLOW = 500;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String UPLOAD = "Content-Type: multipart/form-data; boundary=b\r\n";
    private static final String PART =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\nbegun";

    @TempDir
    static Path data;

    private static Hosted hosted;

    private final SlowConnections slow = new SlowConnections(hosted.port());

    @BeforeAll
    static void start() throws Exception {
        hosted = Hosted.start(data, Map.of());
    }

    @AfterAll
    static void stop() throws Exception {
        hosted.close();
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
            slow.post("/.gws/api/v1/publications", api(Hosted.PASSWORD), "{");
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
        Matcher asset = Pattern.compile("href=\"(/[^\"]+\\.css)\"")
                .matcher(hosted.get("/").body());
        assertThat(asset.find()).isTrue();
        for (int i = 0; i < SLOW; i++) {
            // several answers on one connection fill every buffer on the way
            slow.send(("GET " + asset.group(1) + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(20));
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
                slow.post("/.gws/api/v1/publications", api("wrong"), "{"),
                slow.post("/.gws/api/v1/publications/none/documents", api(Hosted.PASSWORD), "%PDF"),
                slow.post("/.gws/api/v1/nothing", api(Hosted.PASSWORD), "{"));
        for (Socket socket : sent) {
            assertThat(SlowConnections.status(socket)).startsWith("HTTP/1.1 4");
        }
        assertThat(hosted.filesOnTheirWay()).isEmpty();
    }

    @Test
    void aBodyThatComesTooSlowlyIsGivenUp() throws Exception {
        Socket form = slow.post("/.gws/desk/sign-in", FORM, "name=somebody");
        Socket call = slow.post("/.gws/api/v1/publications", api(Hosted.PASSWORD), "{");
        // it drips, so that the connection is never idle
        Thread drip = new Thread(() -> drip(form, call));
        drip.start();
        assertThat(SlowConnections.status(form)).doesNotContain("200", "303");
        assertThat(SlowConnections.status(call)).doesNotContain("200", "201");
        drip.join();
    }

    private void everybodyIsAnswered() throws Exception {
        for (int round = 0; round < 5; round++) {
            assertThat(hosted.get("/").statusCode()).isEqualTo(200);
            assertThat(hosted.get("/.gws/desk/sign-in").statusCode()).isEqualTo(200);
            assertThat(hosted.get("/.gws/health").statusCode()).isIn(200, 503);
            assertThat(hosted.send(hosted.call("/me")).statusCode()).isEqualTo(200);
        }
        assertThat(hosted.signIn(Hosted.PASSWORD).statusCode()).isEqualTo(303);
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

    private static String api(String password) {
        return "Content-Type: application/json\r\nX-GWS-Request: 1\r\nAuthorization: " + Hosted.basic(password)
                + "\r\n";
    }
}

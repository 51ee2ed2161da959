package org.opengws.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.standalone.data.DataFolder;
import org.opengws.standalone.host.Application;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.settings.CannotStart;
import org.opengws.standalone.settings.Settings;

class HostTest {

    @TempDir
    Path data;

    private final HttpClient client = HttpClient.newHttpClient();
    private Host host;

    @AfterEach
    void close() throws Exception {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void anyFreePortIsTakenAndOnlyThisMachineReachesIt() throws Exception {
        start(Map.of());
        assertThat(host.address().getHost()).isEqualTo("localhost");
        assertThat(host.address().getPort()).isPositive();
        assertThat(host.services().settings().listen().isLoopbackAddress()).isTrue();
    }

    @Test
    void aPortInUseIsToldAndNothingStaysOpen() throws Exception {
        start(Map.of());
        Path other = data.resolve("other");
        String taken = Integer.toString(host.address().getPort());
        Settings settings = Settings.read(other, Map.of("port", taken));
        CannotStart refused = catchThrowableOfType(
                CannotStart.class, () -> new Host(settings, Clock.systemUTC(), Application.NONE).start());
        assertThat(refused.reason().en()).contains("port " + taken + " is in use");
        assertThat(DataFolder.inUse(other)).isFalse();
    }

    @Test
    void aSecondHostOnTheSameFolderIsRefused() throws Exception {
        start(Map.of());
        CannotStart refused = catchThrowableOfType(
                CannotStart.class, () -> new Host(Settings.of(folder()), Clock.systemUTC(), Application.NONE).start());
        assertThat(refused.reason().en()).contains("in use by another process");
    }

    @Test
    void partsCloseInTheOppositeOrderOfTheirOpening() throws Exception {
        List<String> events = new CopyOnWriteArrayList<>();
        host = new Host(Settings.of(folder()), Clock.systemUTC(), (services, server) -> {
                    events.add("opened");
                    return () -> {
                        services.repository().login("gws").logout();
                        events.add("closed with the repository open");
                    };
                })
                .start();
        host.close();
        assertThat(events).containsExactly("opened", "closed with the repository open");
        assertThat(folder().resolve("control")).doesNotExist();
        assertThat(DataFolder.inUse(folder())).isFalse();
    }

    @Test
    void anApplicationThatCannotStartLeavesTheFolderFree() {
        Host broken = new Host(Settings.of(folder()), Clock.systemUTC(), (services, server) -> {
            throw new IOException("broken");
        });
        assertThat(catchThrowableOfType(IOException.class, broken::start)).hasMessage("broken");
        assertThat(DataFolder.inUse(folder())).isFalse();
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        start(Map.of());
        String cookie = get("/probe").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("gws=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void behindHttpsTheSessionCookieIsSecure() throws Exception {
        start(Map.of("baseUrl", "https://data.example.go.th"));
        String cookie = get("/probe").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("__Host-gws=").contains("Secure", "Path=/");
    }

    @Test
    void theServerDoesNotSayWhatItIs() throws Exception {
        start(Map.of());
        assertThat(get("/nothing").headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(get("/nothing").body()).doesNotContainIgnoringCase("jetty").contains("ไม่พบหน้าที่ต้องการ");
    }

    @Test
    void aFailureShowsNothingOfItsInside() throws Exception {
        start(Map.of());
        HttpResponse<String> response = get("/probe?fail=1");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
                .contains("ระบบขัดข้อง", "action=\"/search\"")
                .doesNotContain("Exception", "secret inside");
    }

    @Test
    void anotherHostNameIsNotAnswered() throws Exception {
        start(Map.of());
        // by hand, because the JDK's client lets nobody choose this header
        try (Socket socket = new Socket("127.0.0.1", host.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /probe HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 421 ");
        }
    }

    @Test
    void aForwardedAddressIsNotBelievedFromJustAnybody() throws Exception {
        start(Map.of());
        assertThat(send(request("/probe").header("X-Forwarded-For", "198.51.100.7"))
                        .body())
                .startsWith("127.0.0.1 http 127.0.0.1");
    }

    @Test
    void aTrustedProxyTellsTheVisitorsAddressAndScheme() throws Exception {
        start(Map.of("trustedProxies", "127.0.0.1", "baseUrl", "https://data.example.go.th"));
        String seen = send(request("/probe")
                        .header("X-Forwarded-For", "203.0.113.9, 198.51.100.7, 127.0.0.1")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "data.example.go.th"))
                .body();
        assertThat(seen).startsWith("198.51.100.7 https data.example.go.th");
    }

    @Test
    void aFormBeyondItsLimitIsRefused() throws Exception {
        start(Map.of());
        HttpRequest.Builder form = request("/probe")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("x=" + "y".repeat(3 * 1024 * 1024)));
        assertThat(send(form).statusCode()).isBetween(400, 499);
    }

    @Test
    void aRequestBeyondTheUploadLimitIsRefused() throws Exception {
        start(Map.of("upload.limitMegabytes", "1"));
        // told by its head: who is still sending when the answer comes may lose it
        try (Socket socket = new Socket("127.0.0.1", host.address().getPort())) {
            socket.getOutputStream()
                    .write(("POST /probe HTTP/1.1\r\nHost: " + host.address().getAuthority() + "\r\n"
                                    + "Content-Type: application/octet-stream\r\nContent-Length: 6291456\r\n"
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aLargePartWaitsOnTheDisk() throws Exception {
        start(Map.of());
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.pdf\"\r\n\r\n"
                + "z".repeat(300_000) + "\r\n--b--\r\n";
        HttpRequest.Builder upload = request("/probe")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        assertThat(send(upload).body()).endsWith("part of 300000 with 1 file on the disk");
    }

    @Test
    void pagesAreCompressed() throws Exception {
        start(Map.of());
        HttpResponse<byte[]> response = client.send(
                request("/probe?long=1").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new java.io.ByteArrayInputStream(response.body())).readAllBytes())
                .hasSizeGreaterThan(10_000);
    }

    private Path folder() {
        return data.resolve("data");
    }

    private void start(Map<String, String> settings) throws Exception {
        Map<String, String> all = new HashMap<>(settings);
        all.put("port", "0");
        host = new Host(Settings.read(folder(), all), Clock.systemUTC(), (services, server) -> {
                    server.servlet(new Probe(services.data().resolve("tmp")), "/probe");
                    return () -> {};
                })
                .start();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + host.address().getPort() + path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Tells what a servlet sees. */
    private static final class Probe extends HttpServlet {

        private final transient Path uploads;

        Probe(Path uploads) {
            this.uploads = uploads;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            if ("1".equals(request.getParameter("fail"))) {
                throw new IllegalStateException("secret inside");
            }
            response.setContentType("text/html; charset=utf-8");
            if (request.getContentType() != null && request.getContentType().startsWith("multipart/")) {
                long size = request.getPart("file").getSize();
                try (java.util.stream.Stream<Path> files = Files.list(uploads)) {
                    response.getWriter().print("part of " + size + " with " + files.count() + " file on the disk");
                }
                return;
            }
            request.getInputStream().readAllBytes();
            request.getSession();
            response.getWriter()
                    .print(request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName() + " "
                            + ("1".equals(request.getParameter("long")) ? "text ".repeat(4000) : ""));
        }
    }
}

package org.opengws.standalone.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.Application;
import org.opengws.standalone.Host;
import org.opengws.standalone.settings.Settings;

class SetupServletTest {

    @TempDir
    Path data;

    private Host host;
    private URI address;

    @BeforeEach
    void start() throws Exception {
        host = new Host(Settings.of(data), Clock.systemUTC(), Application.NONE).start();
        address = host.setupAddress().orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        host.close();
    }

    @Test
    void theAddressMakesTheFirstAdministratorOnce() throws Exception {
        assertThat(get(address).body()).contains("<form");
        assertThat(post("somying", "สมหญิง", "ฝนตกที่เชียงใหม่").statusCode()).isEqualTo(200);
        assertThat(host.services()
                        .accounts()
                        .person(new PersonId("somying"))
                        .orElseThrow()
                        .roles())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(get(address).statusCode()).isEqualTo(410);
        assertThat(post("another", "คนอื่น", "ฝนตกที่เชียงใหม่").body()).contains("หมดอายุ");
        assertThat(host.services().accounts().all()).hasSize(1);
    }

    @Test
    void anotherTokenIsGoneLikeAUsedOne() throws Exception {
        HttpResponse<String> response = get(address.resolve(SetupServlet.PATH + "?token=guessed"));
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.body()).doesNotContain("<form");
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStaysEscaped() throws Exception {
        HttpResponse<String> response = post("../x", "\"><script>alert(1)</script>", "short");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body())
                .contains("ชื่อผู้ใช้ใช้ได้เฉพาะ", "value=\"../x\"", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void aShortPasswordIsRefused() throws Exception {
        assertThat(post("somying", "สมหญิง", "short").body()).contains("อย่างน้อย 12 ตัวอักษร");
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String id, String name, String password) throws Exception {
        String form = address.getQuery() + "&id=" + encoded(id) + "&name=" + encoded(name) + "&password="
                + encoded(password) + "&repeat=" + encoded(password);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.resolve(SetupServlet.PATH))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

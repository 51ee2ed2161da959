package org.opengws.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.acceptance.product.Answer;
import org.opengws.acceptance.product.Client;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SampleFiles;
import org.opengws.acceptance.product.SharedProduct;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** HTTP as caches, proxies, search engines and attackers speak it. */
@ExtendWith(SharedProduct.class)
class ProtocolTest {

    private final RunningProduct product;

    ProtocolTest(RunningProduct product) {
        this.product = product;
    }

    private String publicFile() {
        Matter matter = Matter.ofClause(product, "1.3", "เอกสารที่ดาวน์โหลด")
                .attaches("รายงาน.pdf", SampleFiles.pdf("ข้อความยาวพอ"))
                .isPublished();
        return Links.to(matter.visited().text(), ".pdf");
    }

    private Answer asked(String method, String path, String... headers) {
        var request = product.visitor().request(path).method(method, BodyPublishers.noBody());
        return product.visitor().send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void aFileIsGivenAsRfc9110Says() throws IOException {
        String file = publicFile();
        Answer whole = asked("GET", file);
        String length = whole.header("Content-Length");
        String tag = whole.header("ETag");

        Answer head = asked("HEAD", file, "Range", "bytes=0-9");
        assertThat(head.status()).as("a range is of GET alone").isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(length);
        assertThat(head.header("Content-Range")).isEmpty();

        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "\"x\",W/" + tag + " , \"y\"", "*")) {
            Answer again = asked("GET", file, "If-None-Match", known);
            assertThat(again.status()).as(known).isEqualTo(304);
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.header("Content-Length")).as(known).isIn("", length);
        }
        assertThat(asked("GET", file, "If-None-Match", "\"x\", W/\"y\"").status())
                .isEqualTo(200);
        assertThat(asked("GET", file, "If-Match", "\"x\"").status()).isEqualTo(412);

        assertThat(asked("GET", file, "Range", "bytes=0-9", "If-Range", tag).status())
                .isEqualTo(206);
        assertThat(asked("GET", file, "Range", "bytes=0-9", "If-Range", "W/" + tag)
                        .status())
                .isEqualTo(200);
        assertThat(asked("GET", file, "Range", "bytes=0-9", "If-Range", "Sun, 29 Nov 2026 08:00:00 GMT")
                        .status())
                .isEqualTo(200);
        assertThat(asked("GET", file, "Range", "bytes=0-1,4-5").bytes()).isEqualTo(whole.bytes());
        assertThat(asked("GET", file, "Range", "bytes=0-9", "If-None-Match", tag)
                        .status())
                .isEqualTo(304);
        assertThat(rawHeaders("GET", file, "If-None-Match: " + tag))
                .contains("304")
                .doesNotContain("content-length: 0");
    }

    @Test
    void aPageThatIsThereAlreadyIsNotGivenAgainCompressedOrNot() throws IOException {
        for (String encoding : List.of("identity", "gzip")) {
            Answer first = asked("GET", "/", "Accept-Encoding", encoding);
            assertThat(first.status()).isEqualTo(200);
            assertThat(first.header("Vary")).containsIgnoringCase("Accept-Encoding");
            Answer again = asked("GET", "/", "Accept-Encoding", encoding, "If-None-Match", first.header("ETag"));
            assertThat(again.status()).as(encoding).isEqualTo(304);
            assertThat(again.bytes()).isEmpty();
        }
        assertThat(asked("GET", "/", "If-None-Match", "*").status()).isEqualTo(304);
        assertThat(rawHeaders("GET", "/", "If-None-Match: *")).contains("304").doesNotContain("content-length: 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/topic/telephone",
                "/units",
                "/search?q=%E0%B9%81%E0%B8%9C%E0%B8%99",
                "/feed",
                "/sitemap.xml",
                "/robots.txt",
                "/opensearch.xml",
                "/no/such/page",
                "/favicon.ico",
                "/.gws/health",
                "/.gws/desk/sign-in",
                "/.gws/desk/publications",
                "/.gws/api/v1/openapi.json",
                "/.gws/api/v1/me"
            })
    void whatHeadSaysIsWhatGetSays(String path) {
        Answer get = asked("GET", path, "Accept-Encoding", "identity");
        Answer head = asked("HEAD", path, "Accept-Encoding", "identity");
        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("Vary")).containsIgnoringCase("Accept-Encoding");
        assertThat(telling(head)).isEqualTo(telling(get));
    }

    /** All but those that differ from one moment to the next, or are of the connection. */
    private static List<String> telling(Answer answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !List.of("date", "set-cookie", "transfer-encoding")
                        .contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> header.getKey().toLowerCase(Locale.ROOT) + ": " + header.getValue())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/no/such/page",
                "/favicon.ico",
                "/.gws/assets/x/desk.css",
                "/.gws/health",
                "/.gws/desk/",
                "/.gws/desk/publications",
                "/.gws/api/v1/openapi.json",
                "/.gws/api/v1/publications",
                "/.gws/api/v1/me"
            })
    void whatNoDoorTakesIsRefusedWithWhatItTakesAndShownToNobody(String path) {
        for (String method : List.of("TRACE", "DELETE", "PATCH", "PROPFIND")) {
            Answer answer = asked(method, path, "X-Secret", "of-this-request");
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow")).as(method).contains("GET").doesNotContain("TRACE");
            assertThat(answer.text()).doesNotContain("of-this-request");
        }
    }

    @Test
    void thereIsAnIconWhereBrowsersLookByThemselves() {
        Answer icon = asked("GET", "/favicon.ico");
        assertThat(icon.status()).isEqualTo(200);
        assertThat(icon.header("Content-Type")).isEqualTo("image/vnd.microsoft.icon");
        assertThat(icon.bytes()).startsWith(0, 0, 1, 0);
    }

    @Test
    void aControlCharacterInAPathIsRefusedInASentence() throws IOException {
        for (String place : List.of(
                "/",
                "/p/",
                "/topic/",
                "/search/",
                "/.gws/desk/",
                "/.gws/desk/publications/",
                "/.gws/api/v1/",
                "/.gws/api/v1/publications/",
                "/.gws/assets/",
                "/.gws/files/")) {
            for (String character : List.of("%00", "%01", "%0A", "%0D%0AX-Own:%20y", "%1F", "%7F", "%C2%85")) {
                String answer = raw("GET", place + character, "X-Own: x");
                assertThat(answer).as(place + character).containsPattern("^HTTP/1.1 (303|400|401|404) ");
                assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("\nx-own");
                assertThat(answer).doesNotContain("Exception", "Jetty");
            }
        }
    }

    @Test
    void twoThousandWordsAreLookedForAtOnce() {
        String words = IntStream.range(0, 2_000).mapToObj(i -> "w" + i).collect(Collectors.joining("+"));
        String query = words.substring(0, Math.min(words.length(), 14_000));
        Client clerk = product.as(product.staff.clerk);
        assertThat(clerk.get("/publications?text=" + query).status()).isEqualTo(200);
        assertThat(asked("GET", "/search?q=" + query).status()).isEqualTo(200);
        assertThat(asked("GET", "/en/search?q=" + "%E0%B8%81+".repeat(1_500)).status())
                .isEqualTo(200);
        assertThat(clerk.get("/publications?text=" + "%E0%B9%81%E0%B8%9C%E0%B8%99".repeat(300))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void twentyThousandUnknownKeysAreRefusedInAFewSentences() {
        Client clerk = product.as(product.staff.clerk);
        ObjectNode begin = Client.object().put("owner", "policy-strategy");
        begin.set("draft", Matter.draft("telephone", "แถวที่มีช่องมาก", "<p>x</p>"));
        ObjectNode unknown = begin.deepCopy();
        IntStream.range(0, 20_000).forEach(i -> unknown.put("key" + i, "x"));
        isRefusedBriefly(clerk.post("/publications", unknown));

        ObjectNode row = Client.object();
        IntStream.range(0, 20_000).forEach(i -> row.put("key" + i, "x"));
        ((ObjectNode) begin.at("/draft/content")).putArray("rows").add(row);
        isRefusedBriefly(clerk.post("/publications", begin));
    }

    private static void isRefusedBriefly(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.bytes().length).isLessThan(20_000);
        assertThat(answer.json().path("detail").asText()).isNotBlank();
    }

    @Test
    void aFormOfTwentyThousandFieldsIsRefusedInASentence() {
        isTooLarge(String.join(
                "&", IntStream.range(0, 20_000).mapToObj(i -> "k" + i + "=x").toList()));
    }

    @Test
    void aFormOnTheWayThroughSignInThatIsLongerThanOneIsRefusedAsTooLarge() {
        isTooLarge("name=somebody&password=" + "x".repeat(16 * 1024));
        isTooLarge("name=somebody&password=" + "x".repeat(200_000));
    }

    private void isTooLarge(String form) {
        Answer answer = product.visitor()
                .send(product.visitor()
                        .request("/.gws/desk/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(form)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("<h1>").doesNotContain("Exception");
    }

    private String rawHeaders(String method, String path, String header) throws IOException {
        return raw(method, path, header).split("\r\n\r\n", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** As the bytes are, for what no client library would send or show. */
    private String raw(String method, String path, String header) throws IOException {
        try (Socket socket =
                new Socket(product.address().getHost(), product.address().getPort())) {
            socket.setSoTimeout(30_000);
            String request = method + " " + path + " HTTP/1.1\r\nHost: localhost:"
                    + product.address().getPort() + "\r\n" + header + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

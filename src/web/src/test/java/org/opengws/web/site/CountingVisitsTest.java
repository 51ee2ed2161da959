package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.ID;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.site.PublicFixture;
import org.opengws.publishing.visits.Counts;
import org.opengws.publishing.visits.Figures;
import org.opengws.publishing.visits.LeftOut;
import org.opengws.publishing.visits.Subject;
import org.opengws.web.Queries;

class CountingVisitsTest {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
    private static final byte[] PLAN = "%PDF-1.7 a plan".getBytes(StandardCharsets.UTF_8);
    private static final Document DOCUMENT = PublicFixture.document("a.pdf", PLAN);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void open() throws Exception {
        site = new SiteFixture(folder);
        site.repository().file(PLAN);
        site.with(PublicFixture.published(PublicFixture.content("แผน", List.of(DOCUMENT))));
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    private HttpResponse<byte[]> read(String path, String... headers) throws IOException, InterruptedException {
        String[] all = new String[headers.length + 2];
        all[0] = "User-Agent";
        all[1] = BROWSER;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return site.get(path, all);
    }

    /** Once that many requests are counted: a visitor has his answer before. */
    private Counts counts(int requests) throws InterruptedException {
        for (int look = 0; look < 500 && counts().requests() < requests; look++) {
            Thread.sleep(10);
        }
        return counts();
    }

    private Counts counts() {
        site.visits.save();
        return site.counted.days(DAY, DAY).stream()
                .map(day -> day.counts())
                .findFirst()
                .orElseGet(Counts::new);
    }

    private String file() {
        return "/p/" + ID + "/files/" + Queries.encode(DOCUMENT.name().value());
    }

    @Test
    void aPagePassesThroughTheMoveOfItsAddressAndCountsOnce() throws Exception {
        String path = site.path(ID);
        assertThat(read(path).statusCode()).isEqualTo(200);
        assertThat(counts(1).of(Subject.SITE)).isEqualTo(new Figures(1, 1));
        assertThat(counts().of(new Subject(Subject.Kind.PUBLICATION, ID.value())))
                .isEqualTo(new Figures(1, 1));
        assertThat(counts().all(Subject.Kind.TOPIC)).hasSize(1);
        assertThat(counts().all(Subject.Kind.CATEGORY)).hasSize(1);
        assertThat(counts().all(Subject.Kind.UNIT)).hasSize(1);
    }

    @Test
    void aPageThatTheVisitorStillHasIsAView() throws Exception {
        String tag = site.get("/", "User-Agent", "curl/8")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(read("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(counts(2).of(new Subject(Subject.Kind.PAGE, "home"))).isEqualTo(new Figures(1, 1));
        assertThat(counts().of(LeftOut.ROBOT)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Sec-Purpose,prefetch;prerender", "Purpose,prefetch", "X-Moz,prefetch", "X-Purpose,preview"})
    void whatABrowserFetchesAheadIsNoView(String name, String value) throws Exception {
        read("/", name, value);
        assertThat(counts(1).of(Subject.SITE)).isEqualTo(Figures.NONE);
        assertThat(counts().of(LeftOut.PREFETCH)).isEqualTo(1);
    }

    @Test
    void rangesOfADocumentAreOneView() throws Exception {
        assertThat(read(file(), "Range", "bytes=0-2").statusCode()).isEqualTo(206);
        assertThat(read(file(), "Range", "bytes=3-5").statusCode()).isEqualTo(206);
        assertThat(read(file(), "Range", "bytes=-2").statusCode()).isEqualTo(206);
        assertThat(read(file()).statusCode()).isEqualTo(200);
        Counts counts = counts(4);
        assertThat(counts.of(new Subject(
                        Subject.Kind.DOCUMENT, ID + "/" + DOCUMENT.name().value())))
                .isEqualTo(new Figures(1, 1));
        assertThat(counts.of(LeftOut.LATER_RANGE)).isEqualTo(2);
        assertThat(counts.of(LeftOut.REPEAT)).isEqualTo(1);
    }

    @Test
    void whatIsNotThereAndWhatProgramsReadAreNoViews() throws Exception {
        assertThat(read("/wp-login.php").statusCode()).isEqualTo(404);
        assertThat(read("/p/zzzz2345zzzz").statusCode()).isEqualTo(404);
        assertThat(read("/feed").statusCode()).isEqualTo(200);
        assertThat(read("/sitemap.xml").statusCode()).isEqualTo(200);
        assertThat(counts(2).requests()).isEqualTo(2);
        assertThat(counts().of(LeftOut.NOT_FOUND)).isEqualTo(2);
    }

    @Test
    void headAndStaffAreNoViews() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(URI.create(site.address() + "/"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .header("User-Agent", BROWSER)
                .build();
        HttpClient.newHttpClient().send(head, HttpResponse.BodyHandlers.discarding());
        read("/", "Staff", "1");
        assertThat(counts(2).of(LeftOut.HEAD)).isEqualTo(1);
        assertThat(counts().of(LeftOut.STAFF)).isEqualTo(1);
    }

    @Test
    void visitorsBehindATrustedProxyAreToldApartByTheLastHopThatIsNotOurs() throws Exception {
        read("/", "X-Forwarded-For", "198.51.100.1, 203.0.113.9");
        read("/", "X-Forwarded-For", "198.51.100.2, 203.0.113.9, 127.0.0.1");
        read("/", "X-Forwarded-For", "203.0.113.10");
        assertThat(counts(3).of(Subject.SITE)).isEqualTo(new Figures(2, 2));
        assertThat(counts().of(LeftOut.REPEAT)).isEqualTo(1);
    }
}

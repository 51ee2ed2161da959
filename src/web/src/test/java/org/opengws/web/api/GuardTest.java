package org.opengws.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.decision.Staff;
import org.opengws.web.api.ApiFixture.Request;
import org.opengws.web.api.ApiFixture.Response;

class GuardTest {

    private static final ApiFixture OFFICE = new ApiFixture();
    private static final Staff STAFF = OFFICE.staff;
    private static final String BODY =
            "{\"owner\":\"" + Staff.STRATEGY + "\",\"draft\":" + ApiFixture.draft("s9-2", "เรื่อง") + "}";

    @AfterAll
    static void close() {
        OFFICE.close();
    }

    @Test
    void aChangeNeedsTheHeader() {
        assertThat(clerk().header(Guard.HEADER, "")
                        .post("/publications", BODY)
                        .is(403)
                        .faults())
                .containsExactly(Guard.HEADER + " request-header-missing");
        clerk().header(Guard.HEADER, "yes").post("/publications", BODY).is(403);
        clerk().post("/publications", BODY).is(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml"
            })
    void whatAFormCanSendIsNoChange(String type) {
        assertThat(clerk().header("Content-Type", type)
                        .post("/publications", BODY)
                        .is(415)
                        .faults())
                .containsExactly("Content-Type content-type");
    }

    @Test
    void aFileIsNoJsonAndJsonNoFile() {
        Response draft = OFFICE.begun();
        String path = "/publications/" + draft.id() + "/documents?version=1&name=a.pdf";
        clerk().post(path, "{}").is(415);
        clerk().change("POST", path, "text/plain", new byte[] {1}).is(415);
        clerk().change("POST", path, "multipart/form-data; boundary=x", new byte[] {1})
                .is(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "http://localhost", "https://www.example.go.th.evil.example"})
    void aPageOfAnotherOriginIsRefusedWithBasicToo(String origin) {
        assertThat(clerk().header("Origin", origin)
                        .post("/publications", BODY)
                        .is(403)
                        .faults())
                .containsExactly("Origin other-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void aBrowserThatNamesAnotherSiteIsRefused(String site) {
        clerk().header("Sec-Fetch-Site", site).post("/publications", BODY).is(403);
    }

    @Test
    void aPageOfOursIsLetIn() {
        clerk().header("Origin", "https://www.example.go.th")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/publications", BODY)
                .is(201);
    }

    @Test
    void noAnswerOpensTheWayToOtherOrigins() {
        Response answer = clerk().header("Origin", "https://evil.example").get("/publications");
        assertThat(answer.raw().headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        Response asked = OFFICE.asNobody()
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .send("OPTIONS", "/publications", java.net.http.HttpRequest.BodyPublishers.noBody());
        assertThat(asked.status()).isEqualTo(405);
        assertThat(asked.raw().headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void nobodyIsAskedForAPasswordUnlessAScriptAsks() {
        Response plain = OFFICE.asNobody().get("/me").is(401);
        Response script = OFFICE.asNobody()
                .header("X-Requested-With", "XMLHttpRequest")
                .get("/me")
                .is(401);
        assertThat(plain.header("WWW-Authenticate")).startsWith("Basic realm=");
        assertThat(script.header("WWW-Authenticate")).isEmpty();
    }

    @Test
    void whomTheHostLetInWithoutAPartInTheProductIsRefusedAndNotAskedForAnotherPassword() throws Exception {
        try (ApiFixture hosted = new ApiFixture()) {
            hosted.hostSignsIn();
            assertThat(hosted.asNobody().get("/me").is(403).header("WWW-Authenticate"))
                    .isEmpty();
        }
    }

    @Test
    void aWrongPasswordAndCredentialsThatAreNoneAre401() {
        OFFICE.asNobody().basic("clerk", "wrong").get("/me").is(401);
        OFFICE.asNobody().header("Authorization", "Basic ???").get("/me").is(401);
        OFFICE.asNobody().header("Authorization", "Basic YWJj").get("/me").is(401);
        OFFICE.asNobody().header("Authorization", "Bearer x").get("/me").is(401);
    }

    @Test
    void afterTooManyFailuresTheAnswerSaysHowLongToWait() {
        assertThat(OFFICE.asNobody().basic("hasty", "x").get("/me").is(429).header("Retry-After"))
                .isEqualTo("30");
    }

    @Test
    void aSessionIsAsGoodAsAPasswordAndNeedsTheHeaderToo() {
        OFFICE.asNobody()
                .header("X-Test-Session", "clerk")
                .post("/publications", BODY)
                .is(201);
        OFFICE.asNobody()
                .header("X-Test-Session", "clerk")
                .header(Guard.HEADER, "")
                .post("/publications", BODY)
                .is(403);
    }

    @Test
    void aPasswordMakesNoSession() {
        assertThat(clerk().get("/me").is(200).header("Set-Cookie")).isEmpty();
    }

    @Test
    void answersAreKeptNowhereAndSniffedByNobody() {
        Response answer = clerk().get("/me").is(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static Request clerk() {
        return OFFICE.as(STAFF.clerk);
    }
}

package org.opengws.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Staff;
import org.opengws.web.api.ApiFixture.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;

class RefusalsTest {

    private final ApiFixture office = new ApiFixture();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsNotThereIs404() {
        assertThat(office.as(office.staff.clerk)
                        .get("/publications/aaaaaaaaaaaa")
                        .is(404)
                        .codes())
                .containsExactly("not-found");
        office.as(office.staff.clerk).get("/publications/no-id").is(404);
        office.as(office.staff.clerk).get("/nothing").is(404);
        office.as(office.staff.clerk)
                .post("/publications/aaaaaaaaaaaa/submit", "{\"version\":1}")
                .is(404);
    }

    @Test
    void aVerbOfTheSystemOrNoneAtAllIs404() {
        Response draft = office.begun();
        office.act(office.staff.clerk, draft, "arrive").is(404);
        office.act(office.staff.clerk, draft, "dance").is(404);
    }

    @Test
    void whatAVerbDoesNotTakeIsNeitherAskedAboutNorRecorded() {
        Response submitted =
                office.act(office.staff.clerk, office.begun(), "submit").is(200);
        ObjectNode more = Json.object().put("assignee", "verifier").put("leaveOut", true);
        more.set("draft", ApiFixture.draft("no-such-topic", ""));
        Response endorsed =
                office.act(office.staff.head, submitted, "endorse", more).is(200);
        assertThat(endorsed.json().at("/decisions/1/verb").asText()).isEqualTo("endorse");
        assertThat(endorsed.json().at("/decisions/1/details")).isEmpty();
    }

    @Test
    void theWrongRoleIs403() {
        Response submitted =
                office.act(office.staff.clerk, office.begun(), "submit").is(200);
        assertThat(office.act(office.staff.auditor, submitted, "endorse")
                        .is(403)
                        .codes())
                .contains("wrong-role");
    }

    @Test
    void whoMayNotReadADraftIsToldNothingOfWhatIsInIt() {
        Response draft = office.begun();
        ObjectNode correcting = Json.object().put("version", draft.version());
        correcting
                .putArray("corrections")
                .addObject()
                .put("target", "document:none")
                .put("text", "x");
        assertThat(office.act(office.staff.centralClerk, draft, "submit")
                        .is(403)
                        .codes())
                .contains("not-reader", "wrong-unit")
                .isSubsetOf("not-reader", "wrong-unit");
        assertThat(office.act(office.staff.communications, draft, "return", correcting)
                        .is(409)
                        .codes())
                .containsExactly("wrong-state");
    }

    @Test
    void aVersionThatIsNoLongerTheOneIs409OrWithIfMatch412() {
        Response draft = office.begun();
        office.act(office.staff.clerk, draft, "submit").is(200);
        Response late = office.as(office.staff.head)
                .post("/publications/" + draft.id() + "/endorse", Json.object().put("version", draft.version()));
        assertThat(late.is(409).codes()).contains("stale");
        Response conditional = office.as(office.staff.head)
                .header("If-Match", "\"" + draft.version() + "\"")
                .post("/publications/" + draft.id() + "/endorse", "{}");
        assertThat(conditional.is(412).codes()).contains("stale");
    }

    @Test
    void theVersionMayStandInIfMatch() {
        Response draft = office.begun();
        office.as(office.staff.clerk)
                .header("If-Match", draft.header("ETag"))
                .post("/publications/" + draft.id() + "/submit", "{}")
                .is(200);
        assertThat(office.as(office.staff.clerk)
                        .post("/publications/" + draft.id() + "/recall", "{}")
                        .is(400)
                        .faults())
                .containsExactly("version missing");
    }

    @Test
    void whatIsMissingOrWrongIs422WithEveryReasonAndItsField() {
        ObjectNode body = Json.object().put("owner", Staff.STRATEGY.value());
        ObjectNode draft = ApiFixture.draft("no-such-topic", "ก".repeat(301));
        body.set("draft", draft);

        Response refused =
                office.as(office.staff.clerk).post("/publications", body).is(422);

        assertThat(refused.codes()).contains("field-too-long", "topic-unknown");
        assertThat(refused.json().at("/refusals/0/field").asText()).isEqualTo("title.th");
    }

    @Test
    void messagesAreInTheLanguageAskedFor() {
        Response thai = office.as(office.staff.clerk).get("/publications/aaaaaaaaaaaa");
        Response english = office.as(office.staff.clerk).get("/publications/aaaaaaaaaaaa?lang=en");
        Response accepted = office.as(office.staff.clerk)
                .header("Accept-Language", "fr, en;q=0.5, th;q=0.2")
                .get("/publications/aaaaaaaaaaaa");

        assertThat(thai.json().at("/refusals/0/message").asText()).isEqualTo("ไม่พบรายการที่ต้องการ");
        assertThat(english.json().at("/refusals/0/message").asText()).isEqualTo("There is no such item");
        assertThat(accepted.json().at("/refusals/0/message").asText()).isEqualTo("There is no such item");
    }

    @Test
    void htmlThatIsNotAllowedIsRefusedAndNamed() {
        Response draft = office.begun();
        ObjectNode body = Json.object();
        ObjectNode other = ApiFixture.draft("s9-2", "เรื่อง");
        ((ObjectNode) other.at("/content/body")).put("th", "<p onclick='x()'>ก</p><script>x()</script>");
        body.set("draft", other);

        Response refused = office.act(office.staff.clerk, draft, "save", body).is(422);

        assertThat(refused.codes()).containsExactly("html-not-allowed");
        assertThat(refused.json().at("/refusals/0/message").asText()).contains("script");
    }

    @Test
    void anUnknownFieldAWrongTypeAndAMissingOneAreEachNamedWithTheirPlace() {
        Response refused = office.as(office.staff.clerk)
                .post(
                        "/publications",
                        "{\"owner\":7,\"draft\":{\"content\":{\"titel\":{\"th\":\"ก\"},\"title\":{\"th\":\"ก\"},"
                                + "\"expiry\":\"2026-02-30\"}}}")
                .is(400);

        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "/owner wrong-type",
                        "/draft/content/titel unknown-field",
                        "/draft/content/expiry no-such-day",
                        "/draft/topic missing");
    }

    @Test
    void malformedJsonIs400WithLineAndColumn() {
        Response refused = office.as(office.staff.clerk)
                .post("/publications", "{\n \"owner\": }")
                .is(400);
        assertThat(refused.faults().get(0)).startsWith("2:").endsWith("malformed-json");
        for (String malformed :
                new String[] {"", "{", "{}{}", "{\"owner\":\"a\",\"owner\":\"b\"}", "nul", "\"\\ud800\""}) {
            office.as(office.staff.clerk).post("/publications", malformed).is(400);
        }
    }

    @Test
    void aBodyInAnotherEncodingIs400() {
        Response refused = office.as(office.staff.clerk)
                .change(
                        "POST",
                        "/publications",
                        "application/json",
                        "{\"owner\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.is(400).faults()).containsExactly(" not-utf-8");
    }

    @Test
    void aBodyOfMoreThanAMegabyteIs400() {
        String long1 = "{\"owner\":\"" + "a".repeat(JsonBody.LIMIT) + "\"}";
        assertThat(office.as(office.staff.clerk)
                        .post("/publications", long1)
                        .is(400)
                        .faults())
                .containsExactly(" body-too-long");
    }

    @Test
    void controlCharactersAreRefused() {
        ObjectNode body = Json.object().put("owner", Staff.STRATEGY.value());
        body.set("draft", ApiFixture.draft("s9-2", "ก\u0000ข"));
        assertThat(office.as(office.staff.clerk)
                        .post("/publications", body)
                        .is(400)
                        .faults())
                .containsExactly("/draft/content/title/th control-character");
    }

    @Test
    void aBadParameterIs400WithItsName() {
        for (String query : new String[] {"state=x", "limit=0", "limit=201", "offset=-1", "topic=%00", "public=2"}) {
            Response refused =
                    office.as(office.staff.clerk).get("/publications?" + query).is(400);
            assertThat(refused.faults().get(0)).startsWith(query.replaceFirst("=.*", " "));
        }
        office.as(office.staff.clerk).get("/units?on=2026-13-01").is(400);
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIs405WithThoseThatItTakes() {
        Response refused = office.as(office.staff.clerk)
                .change("DELETE", "/publications", "application/json", new byte[0])
                .is(405);
        assertThat(refused.header("Allow")).isEqualTo("GET, POST");
    }

    @Test
    void whoHoldsNoRoleSeesHimselfOnly() {
        org.opengws.publishing.people.Person guest = office.staff.add("guest", null, false);
        office.as(guest).get("/me").is(200);
        assertThat(office.as(guest).get("/publications").is(403).codes()).containsExactly("wrong-role");
    }
}

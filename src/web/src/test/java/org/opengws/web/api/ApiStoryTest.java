package org.opengws.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.people.Person;
import org.opengws.web.api.ApiFixture.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class ApiStoryTest {

    private final ApiFixture office = new ApiFixture();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anEditionGoesFromDraftToThePublicThroughEveryStepOfTheProcedure() {
        Response draft = office.begun();
        Response submitted = office.act(office.staff.clerk, draft, "submit").is(200);
        assertThat(progress(submitted)).startsWith("current");

        Response endorsed = office.act(office.staff.head, submitted, "endorse").is(200);
        Response approved =
                office.act(office.staff.secretary, endorsed, "approve").is(200);
        Response sent =
                office.act(office.staff.head, approved, "send-memo", memo()).is(200);
        Response received = office.act(office.staff.director, sent, "receive").is(200);
        Response published = office.act(
                        office.staff.verifier,
                        office.as(office.staff.verifier).get("/publications/" + draft.id()),
                        "publish")
                .is(200);

        assertThat(progress(received)).isEqualTo("done done done done current");
        assertThat(progress(published)).isEqualTo("done done done done done");
        assertThat(latest(published).get("state").asText()).isEqualTo("publishing");
        assertThat(published.json().get("decisions")).hasSize(6);
    }

    @Test
    void whatIsSentBackNamesItsCorrectionsAndIsTickedOffAtResubmission() {
        Response submitted =
                office.act(office.staff.clerk, office.begun(), "submit").is(200);
        ObjectNode wish = Json.object();
        wish.putArray("corrections").addObject().put("target", "title.th").put("text", "ระบุปีงบประมาณ");

        Response returned =
                office.act(office.staff.head, submitted, "return", wish).is(200);
        String correction = latest(returned).at("/corrections/0/id").asText();

        office.act(office.staff.clerk, returned, "submit", ticked()).is(422);
        assertThat(office.act(office.staff.clerk, returned, "submit", ticked(correction))
                        .is(200)
                        .json()
                        .at("/editions/0/corrections/0/done")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aDraftTellsTheLanguageOfItsDocument() {
        ObjectNode body = Json.object().put("owner", Staff.STRATEGY.value());
        ObjectNode draft = ApiFixture.draft("s9-2", "เรื่องทดสอบ");
        body.set("draft", draft);
        assertThat(latest(office.as(office.staff.clerk)
                                .post("/publications", body)
                                .is(201))
                        .at("/content/language")
                        .asText("none"))
                .isEmpty();
        ((ObjectNode) draft.get("content")).put("language", "both");
        assertThat(latest(office.as(office.staff.clerk)
                                .post("/publications", body)
                                .is(201))
                        .at("/content/language")
                        .asText())
                .isEqualTo("both");
        ((ObjectNode) draft.get("content")).put("language", "fr");
        office.as(office.staff.clerk).post("/publications", body).is(400);
    }

    @Test
    void aRequestThatNamesItselfBeginsOncePerPerson() {
        Response first = beginning(office.staff.clerk, "retry-1").is(201);
        Response again = beginning(office.staff.clerk, "retry-1").is(201);
        Response other = beginning(office.staff.clerk, "retry-2").is(201);
        Response colleague = beginning(office.staff.colleague, "retry-1").is(201);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(List.of(first.id(), other.id(), colleague.id())).doesNotHaveDuplicates();
        beginning(office.staff.clerk, "two words").is(400);
    }

    private Response beginning(Person person, String key) {
        ObjectNode body = Json.object().put("owner", Staff.STRATEGY.value());
        body.set("draft", ApiFixture.draft("s9-2", "เรื่องทดสอบ"));
        return office.as(person).header("Idempotency-Key", key).post("/publications", body);
    }

    @Test
    void theInboxHoldsWhatWaitsForWhoAsks() {
        Response submitted =
                office.act(office.staff.clerk, office.begun(), "submit").is(200);

        Response mine = office.as(office.staff.head).get("/inbox").is(200);

        assertThat(mine.json().get("total").asInt()).isEqualTo(1);
        assertThat(mine.json().at("/items/0/id").asText()).isEqualTo(submitted.id());
        assertThat(office.as(office.staff.verifier)
                        .get("/inbox")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void aWholePublicationSaysWhatWhoAsksMayDo() {
        Response draft = office.begun();

        assertThat(draft.json().get("allowed"))
                .extracting(com.fasterxml.jackson.databind.JsonNode::textValue)
                .contains("save", "submit", "discard");
        assertThat(office.as(office.staff.auditor)
                        .get("/publications/" + draft.id())
                        .json()
                        .get("allowed"))
                .isEmpty();
    }

    @Test
    void theAnswerToBeginningNamesTheNewAddressAndItsVersion() {
        Response draft = office.begun();

        assertThat(draft.header("Location")).isEqualTo("/.gws/api/v1/publications/" + draft.id());
        assertThat(draft.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aListIsFilteredAndGivenInParts() {
        office.begun();
        office.begun("strategy");
        Response strategy = office.as(office.staff.auditor)
                .get("/publications?topic=strategy&state=draft&state=returned")
                .is(200);

        assertThat(strategy.json().get("total").asInt()).isEqualTo(1);
        assertThat(office.as(office.staff.auditor)
                        .get("/publications?offset=1&limit=1")
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void aListThatFindsNothingNamesNearWordsThatFindSomethingForWhoAsks() {
        ObjectNode body = Json.object().put("owner", Staff.STRATEGY.value());
        body.set("draft", ApiFixture.draft("s9-2", "Annual procurement"));
        office.as(office.staff.clerk).post("/publications", body).is(201);

        assertThat(near(office.staff.clerk, "text=procurment").asText()).isEqualTo("procurement");
        assertThat(near(office.staff.clerk, "text=procurment&state=returned").isNull())
                .isTrue();
        assertThat(near(office.staff.clerk, "text=procurement").isNull()).isTrue();
        assertThat(near(office.staff.clerk, "state=returned").isNull()).isTrue();
        assertThat(near(office.staff.centralClerk, "text=procurment").isNull()).isTrue();
    }

    private JsonNode near(Person person, String query) {
        return office.as(person).get("/publications?" + query).is(200).json().required("near");
    }

    static ObjectNode memo() {
        ObjectNode body = Json.object();
        body.putObject("memo")
                .put("number", "วท ๐๒๐๑/๑")
                .put("date", "2026-11-23")
                .put("subject", "ขอเผยแพร่ข้อมูล")
                .put("body", "เพื่อโปรดพิจารณา");
        return body;
    }

    private static ObjectNode ticked(String... ids) {
        ObjectNode body = Json.object();
        body.set("ticked", Json.strings(java.util.List.of(ids)));
        return body;
    }

    private static com.fasterxml.jackson.databind.JsonNode latest(Response publication) {
        return publication
                .json()
                .get("editions")
                .get(publication.json().get("editions").size() - 1);
    }

    private static String progress(Response publication) {
        StringBuilder all = new StringBuilder();
        latest(publication)
                .get("steps")
                .forEach(step -> all.append(' ').append(step.get("progress").asText()));
        return all.substring(1);
    }
}

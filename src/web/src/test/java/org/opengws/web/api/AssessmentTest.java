package org.opengws.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opengws.web.api.ApiFixture.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Schemes over the API, as on the desk. */
class AssessmentTest {

    private static final String ITEM = "/schemes/oit-2568/items/o10";

    private final ApiFixture office = new ApiFixture();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everybodyReadsSchemesWithScoresAndItemsWithTheirState() {
        JsonNode schemes = office.as(office.staff.clerk).get("/schemes").is(200).json();
        assertThat(schemes.at("/items")).hasSize(5);
        assertThat(schemes.at("/items/0/id").textValue()).isEqualTo("gws-2.0-2569");

        JsonNode scheme =
                office.as(office.staff.clerk).get("/schemes/oit-2568").is(200).json();
        assertThat(scheme.at("/score/counted").intValue()).isEqualTo(11);
        assertThat(scheme.at("/items/0/state").textValue()).isEqualTo("missing");
        assertThat(scheme.at("/items/0/from").textValue()).isEqualTo("proposal");
        office.as(office.staff.clerk).get("/schemes/oit-2570").is(404);
    }

    @Test
    void communicationsSaysWhatAnswersAnItemAndOthersAreRefused() {
        ObjectNode history = Json.object();
        history.putArray("topics").add("history");
        assertThat(office.as(office.staff.clerk).put(ITEM, history).is(403).codes())
                .containsExactly("wrong-role");

        JsonNode scheme = office.as(office.staff.communications)
                .put(ITEM, history)
                .is(200)
                .json();
        assertThat(scheme.at("/score/counted").intValue()).isEqualTo(12);
        office.as(office.staff.communications)
                .put("/schemes/oit-2568/items/o99", history)
                .is(404);
    }

    @Test
    void whatIsUnknownOrWithoutReasonIsRefusedWithItsField() {
        ObjectNode unknown = Json.object();
        unknown.putArray("topics").add("no-such-topic");
        Response refused =
                office.as(office.staff.communications).put(ITEM, unknown).is(422);
        assertThat(refused.codes()).containsExactly("mapping-invalid");

        ObjectNode silent = Json.object().put("notApplicable", true);
        assertThat(office.as(office.staff.communications)
                        .put(ITEM, silent)
                        .is(422)
                        .codes())
                .containsExactly("mapping-invalid");
        assertThat(office.as(office.staff.communications)
                        .put(ITEM, silent.put("reason", "ไม่มีภารกิจนี้"))
                        .is(200)
                        .json()
                        .at("/score/counted")
                        .intValue())
                .isEqualTo(11);
    }
}

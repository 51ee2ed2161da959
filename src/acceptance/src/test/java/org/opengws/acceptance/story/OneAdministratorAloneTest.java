package org.opengws.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opengws.acceptance.product.Answer;
import org.opengws.acceptance.product.Client;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.people.Person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The administrator alone gives himself a role, records a delegation to himself dated from January, approves on behalf of
 * the top executive, ends it with yesterday's date and takes the role back: nothing is approved, and all of it stays on
 * record. A product of its own, since accounts and rights are everybody's.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneAdministratorAloneTest {

    private static final String PASSWORD = "เมฆลอยเหนือดอยอ่างขาง";

    private RunningProduct product;
    private Staff staff;

    @BeforeAll
    void start() throws Exception {
        product = RunningProduct.start(RunningProduct.temporaryFolder());
        staff = product.staff;
    }

    @AfterAll
    void stop() throws Exception {
        product.close();
    }

    @Test
    void anAdministratorAloneApprovesNothingAndLeavesEveryTrace() {
        Person administrator = staff.administrator;
        Client alone = product.as(administrator);
        Matter matter = Matter.ofClause(product, "1.1", "เรื่องที่ผู้ดูแลระบบอยากอนุมัติเอง")
                .reaches("approve");

        alone.put("/people/" + administrator.id(), person(administrator, "administrator", "executive"))
                .orFail();
        Answer account = alone.get("/people/" + administrator.id()).orFail();
        assertThat(texts(account.json().at("/person/roles"))).containsExactly("administrator");
        assertThat(account.json().at("/waiting/0/matter").asText()).isEqualTo("rights");
        String asked = account.json().at("/waiting/0/asked").asText();
        ObjectNode confirm = Client.object().put("matter", "rights").put("asked", asked);
        assertThat(alone.post("/people/" + administrator.id() + "/confirm", confirm)
                        .status())
                .isEqualTo(422);

        String scan = product.scan(administrator);
        ObjectNode order = order(administrator, scan);
        assertThat(alone.post("/delegations", order).refusals()).containsExactly("delegation-to-oneself");

        // to somebody else whose password he might set
        order.put("to", staff.deputy.id().value());
        JsonNode items = alone.post("/delegations", order).orFail().json().path("items");
        JsonNode given = items.path(items.size() - 1);
        String id = given.path("id").asText();
        assertThat(given.path("state").asText()).isEqualTo("pending");
        assertThat(alone.post("/delegations/" + id + "/confirm", Client.object())
                        .refusals())
                .containsExactly("second-person-needed");
        alone.put(
                        "/people/" + staff.deputy.id() + "/password",
                        Client.object().put("password", "a password of his own"))
                .orFail();
        assertThat(product.visitor()
                        .as(staff.deputy.id().value(), "a password of his own")
                        .get("/me")
                        .status())
                .isEqualTo(401);

        assertThat(matter.refused(administrator, "approve")).isNotEmpty();
        assertThat(matter.refused(staff.deputy, "approve")).contains("no-delegation");

        ObjectNode end = Client.object()
                .put("lastDay", product.clock.today().minusDays(1).toString())
                .put("reason", "เลิกใช้");
        alone.post("/delegations/" + id + "/end", end).orFail();
        alone.put("/people/" + administrator.id(), person(administrator, "administrator"))
                .orFail();

        JsonNode auditors =
                product.as(staff.auditor).get("/delegations").orFail().json();
        assertThat(texts(auditors.path("items"), "id")).contains(id);
        JsonNode acts =
                product.as(staff.auditor).get("/acts?limit=5").orFail().json().path("items");
        assertThat(texts(acts, "kind"))
                .containsExactly(
                        "account-changed", "delegation-ended", "password-asked", "delegation-recorded", "rights-asked");
        assertThat(matter.looks().step()).isEqualTo("approve");
    }

    @Test
    void anAdministratorAndAFrontOfficeMakeNobodyWhoApproves() {
        Client administrator = product.as(staff.administrator);
        account("front-of-boss", "front-office");
        account("boss-of-front", "executive");
        Client front = product.visitor().as("front-of-boss", PASSWORD);

        administrator
                .post("/people", newPerson("made-from-nothing", "executive"))
                .orFail();
        assertThat(front.post("/people/made-from-nothing/confirm", asked("made-from-nothing", "rights"))
                        .refusals())
                .containsExactly("wrong-role");
        ObjectNode order =
                order(staff.deputy, product.scan(staff.administrator)).put("to", "boss-of-front");
        JsonNode items = administrator
                .post("/delegations", order.put("order", "๒/๒๕๖๙"))
                .orFail()
                .json()
                .path("items");
        String delegation = items.path(items.size() - 1).path("id").asText();
        assertThat(front.post("/delegations/" + delegation + "/confirm", Client.object())
                        .refusals())
                .containsExactly("second-person-needed");
        assertThat(administrator
                        .put("/people/front-of-boss", newPerson("", "front-office", "executive"))
                        .status())
                .isEqualTo(422);

        // what it does confirm: that he himself asked for a new password
        String next = "ฝนตกทั้งวันที่ระนอง";
        administrator
                .put("/people/boss-of-front/password", Client.object().put("password", next))
                .orFail();
        assertThat(product.visitor().as("boss-of-front", next).get("/me").status())
                .isEqualTo(401);
        front.post("/people/boss-of-front/confirm", asked("boss-of-front", "password"))
                .orFail();
        assertThat(product.visitor().as("boss-of-front", next).get("/me").status())
                .isEqualTo(200);
        assertThat(front.get("/people").refusals()).containsExactly("wrong-role");
    }

    /** Confirmed by the auditor. */
    private void account(String id, String role) {
        product.as(staff.administrator).post("/people", newPerson(id, role)).orFail();
        product.as(staff.auditor)
                .post("/people/" + id + "/confirm", asked(id, "rights"))
                .orFail();
    }

    /** Names the request that waits there now. */
    private ObjectNode asked(String id, String matter) {
        JsonNode waiting =
                product.as(staff.auditor).get("/people/" + id).orFail().json().path("waiting");
        for (JsonNode one : waiting) {
            if (one.path("matter").asText().equals(matter)) {
                return Client.object()
                        .put("matter", matter)
                        .put("asked", one.path("asked").asText());
            }
        }
        throw new AssertionError(id + " waits for " + waiting);
    }

    private static ObjectNode newPerson(String id, String... roles) {
        ObjectNode json = Client.object();
        if (!id.isEmpty()) {
            json.put("id", id).put("password", PASSWORD);
        }
        json.set("name", Client.object().put("th", "ผู้ถูกตั้ง"));
        json.set("position", Client.object().put("th", "ตำแหน่งทดสอบ"));
        for (String role : roles) {
            json.withArray("roles").add(role);
        }
        return json;
    }

    private static ObjectNode person(Person person, String... roles) {
        ObjectNode json = Client.object();
        json.set(
                "name",
                Client.object()
                        .put("th", person.name().th())
                        .put("en", person.name().en()));
        json.set("position", Client.object().put("th", person.position().th()));
        person.unit().ifPresent(unit -> json.put("unit", unit.value()));
        for (String role : roles) {
            json.withArray("roles").add(role);
        }
        return json.put("mail", person.mail());
    }

    private ObjectNode order(Person to, String scan) {
        return Client.object()
                .put("order", "๑/๒๕๖๙")
                .put("by", staff.secretary.id().value())
                .put("to", to.id().value())
                .put("scope", "*")
                .put("from", LocalDate.of(2026, 1, 5).toString())
                .put("reason", "คำสั่งมีผลตั้งแต่เดือนมกราคม")
                .put("scan", scan);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.path(field).asText()));
        return texts;
    }
}

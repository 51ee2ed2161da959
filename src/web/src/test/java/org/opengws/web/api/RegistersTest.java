package org.opengws.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeKind;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.web.HealthSource;
import org.opengws.web.api.ApiFixture.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class RegistersTest {

    private final ApiFixture office = new ApiFixture();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everybodyReadsWhatStandsBesideThePublications() {
        for (String path : new String[] {
            "/catalogue",
            "/units",
            "/units?on=2020-01-01",
            "/units/ict-centre",
            "/delegations",
            "/procedures",
            "/coverage",
            "/forms",
            "/verbs",
            "/me",
            "/health",
            "/duties",
            "/duties?kind=review&until=2027-01-01"
        }) {
            office.as(office.staff.auditor).get(path).is(200);
        }
        office.as(office.staff.auditor).get("/units/no-such-unit").is(404);
    }

    @Test
    void anEditedTopicsValuesBecomeTheOfficesOwn() {
        ObjectNode topic = topic();
        topic.put("interval", "P3M");

        Response changed =
                administrator().put("/catalogue/topics/history", topic).is(200);

        JsonNode history = find(changed.json().get("topics"), "history");
        assertThat(history.at("/interval/value").asText()).isEqualTo("P3M");
        assertThat(history.at("/interval/from").asText()).isEqualTo("office");
    }

    @Test
    void aTopicThatNamesUnknownThingsIsRefusedWithEachOfThem() {
        ObjectNode topic = topic();
        topic.put("category", "nowhere")
                .put("procedure", "none")
                .put("form", "none")
                .put("owner", "nobody");

        Response refused =
                administrator().put("/catalogue/topics/history", topic).is(422);

        assertThat(refused.codes()).containsExactly("catalogue-invalid");
        assertThat(refused.json().get("problems"))
                .extracting(problem -> problem.get("field").asText())
                .containsExactly("category", "procedure", "form", "owner");
    }

    @Test
    void aFormOrCategoryThatIsNoNameIsABadRequest() {
        for (String field : List.of("form", "category", "procedure", "owner")) {
            for (String wrong : List.of("", "A", "a b", "../x", "-")) {
                administrator()
                        .put("/catalogue/topics/history", topic().put(field, wrong))
                        .is(400);
            }
        }
    }

    @Test
    void aDueRuleBelongsToPeriodicTopicsOnly() {
        ObjectNode topic = topic();
        topic.set("due", Json.object().put("from", "end").put("after", "P1M"));
        administrator().put("/catalogue/topics/history", topic).is(400);
        topic.put("rhythm", "periodic");
        administrator().put("/catalogue/topics/history", topic).is(200);
        topic.remove("due");
        administrator().put("/catalogue/topics/history", topic).is(400);
    }

    @Test
    void onlyTheAdministratorChangesCatalogueUnitsAndPeople() {
        Person clerk = office.staff.clerk;
        office.as(clerk).put("/catalogue/topics/history", topic()).is(403);
        office.as(clerk)
                .change("POST", "/catalogue/import", "text/csv", new byte[0])
                .is(403);
        office.as(clerk)
                .post("/units/changes", "{\"change\":\"abolished\",\"unit\":\"ict-centre\"}")
                .is(403);
        office.as(clerk)
                .post("/units/instruments", "{\"id\":\"X1\",\"name\":{\"th\":\"ประกาศ\"}}")
                .is(403);
        office.as(clerk).get("/people").is(403);
        office.as(clerk)
                .put("/people/head/password", Json.object().put("password", "long enough"))
                .is(403);
    }

    @Test
    void anExportedCatalogueIsImportedAfterADryRunThatChangesNothing() {
        String exported = office.as(office.staff.auditor)
                .get("/catalogue/topics.csv")
                .is(200)
                .text();
        String edited = exported.replace("ประวัติความเป็นมา", "ประวัติ");

        Response dry = importing("?dryRun=true", edited).is(200);
        assertThat(dry.json().at("/differences/0/after").asText()).isEqualTo("ประวัติ");
        assertThat(name("history")).isEqualTo("ประวัติความเป็นมา");

        importing("", edited).is(200);
        assertThat(name("history")).isEqualTo("ประวัติ");
    }

    @Test
    void aBrokenImportIsRefusedWholeWithLineColumnAndReason() {
        String exported =
                office.as(office.staff.auditor).get("/catalogue/topics.csv").text();
        Response refused = importing("", exported.replace("general-information", "no-such-procedure"))
                .is(422);

        assertThat(refused.codes()).containsExactly("catalogue-invalid");
        JsonNode first = refused.json().at("/problems/0");
        assertThat(first.get("line").asInt()).isPositive();
        assertThat(first.get("field").asText()).isEqualTo("procedure");
        assertThat(name("history")).isEqualTo("ประวัติความเป็นมา");
        importing("", "nonsense").is(422);
        importing("", "").is(422);
    }

    @Test
    void anImportTakesNoTopicAwayThatHasPublications() {
        office.begun("s9-2");
        String exported =
                office.as(office.staff.auditor).get("/catalogue/topics.csv").text();
        String without = exported.lines()
                .filter(line -> !line.contains(",s9-2,"))
                .reduce("", (all, line) -> all + line + "\r\n");

        Response refused = importing("", without).is(422);

        assertThat(refused.json().at("/problems/0/code").asText()).isEqualTo("topic-in-use");
    }

    @Test
    void aUnitIsRenamedFromADayOn() {
        administrator()
                .post(
                        "/units/changes",
                        "{\"change\":\"renamed\",\"unit\":\"ict-centre\",\"day\":\"2026-12-01\",\"name\":{\"th\":\"ศูนย์ดิจิทัล\"}}")
                .is(200);

        assertThat(nameOfCentre("2026-11-30")).isNotEqualTo("ศูนย์ดิจิทัล");
        assertThat(nameOfCentre("2026-12-01")).isEqualTo("ศูนย์ดิจิทัล");
    }

    @Test
    void aChangeThatDoesNotFitTheHistoryIsRefusedWithTheReason() {
        Response refused = administrator()
                .post("/units/changes", "{\"change\":\"moved\",\"unit\":\"nobody\",\"parent\":\"ict-centre\"}")
                .is(422);
        assertThat(refused.codes()).containsExactly("organisation-invalid");
        assertThat(refused.json().get("problems")).isNotEmpty();
        assertThat(administrator()
                        .post("/units/changes", "{\"change\":\"moved\",\"unit\":\"nobody\",\"by\":\"x\"}")
                        .is(400)
                        .faults())
                .containsExactly("/parent missing");
    }

    @Test
    void everyKindOfChangeCanBeSent() {
        for (String change : ChangeInput.CODES) {
            Response answer =
                    administrator().post("/units/changes", Json.object().put("change", change));
            assertThat(answer.is(400).faults()).allMatch(fault -> fault.endsWith(" missing"));
        }
    }

    @Test
    void theTopExecutiveDelegatesTheAuditorConfirmsAndItIsTakenBackAtOnceButStaysOnRecord() {
        Response given = office.as(office.staff.secretary)
                .post("/delegations", order("permanent-secretary", "deputy"))
                .is(200);
        String id = given.json().at("/items/0/id").asText();
        assertThat(given.json().at("/items/0/holdsToday").asBoolean()).isFalse();
        assertThat(given.json().at("/items/0/state").asText()).isEqualTo("pending");

        office.as(office.staff.secretary)
                .post("/delegations/" + id + "/confirm", Json.object())
                .is(403);
        Response confirmed = office.as(office.staff.auditor)
                .post("/delegations/" + id + "/confirm", Json.object())
                .is(200);
        assertThat(confirmed.json().at("/items/0/holdsToday").asBoolean()).isTrue();

        ObjectNode end = Json.object().put("lastDay", "2026-11-22").put("reason", "พ้นตำแหน่ง");
        office.as(office.staff.clerk).post("/delegations/" + id + "/end", end).is(403);
        Response ended = office.as(office.staff.secretary)
                .post("/delegations/" + id + "/end", end)
                .is(200);

        assertThat(ended.json().at("/items/0/state").asText()).isEqualTo("ended");
        assertThat(ended.json().at("/items/0/ended/reason").asText()).isEqualTo("พ้นตำแหน่ง");
        office.as(office.staff.secretary)
                .post("/delegations/" + id + "/end", end)
                .is(422);
    }

    @Test
    void whatWasDoneIsReadByAuditorsAndAdministratorsOnly() {
        administrator()
                .post("/delegations", order("permanent-secretary", "deputy"))
                .is(200);
        office.as(office.staff.clerk).get("/acts").is(403);
        Response acts = office.as(office.staff.auditor).get("/acts").is(200);
        assertThat(acts.json().at("/items/0/kind").asText()).isEqualTo("delegation-recorded");
        assertThat(acts.json().at("/items/0/by").asText()).isEqualTo("administrator");
        assertThat(acts.json().at("/items/0/after/by.post").asText())
                .isEqualTo(office.staff.secretary.position().th());
    }

    @Test
    void theScanOfAnOrderIsHandedOutAsItWasSent() {
        String id = administrator()
                .post("/delegations", order("permanent-secretary", "deputy"))
                .is(200)
                .json()
                .at("/items/0/id")
                .asText();
        office.as(office.staff.clerk).get("/delegations/" + id + "/scan").is(200);
    }

    @Test
    void anAdministratorRecordsAnOrderAndNobodyElseDoes() {
        administrator()
                .post("/delegations", order("permanent-secretary", "deputy"))
                .is(200);
        office.as(office.staff.deputy)
                .post("/delegations", order("permanent-secretary", "deputy"))
                .is(403);
    }

    @Test
    void anOrderThatCannotBeIsRefusedWithEveryReason() {
        ObjectNode order = order("clerk", "head");
        order.put("scan", "0".repeat(64))
                .put("order", " ")
                .put("scope", "nothing")
                .put("until", "2026-11-01");
        Response refused = administrator().post("/delegations", order).is(422);

        assertThat(refused.codes()).containsExactly("delegation-invalid");
        assertThat(refused.json().get("problems"))
                .extracting(problem -> problem.get("field").asText())
                .containsExactly("order", "by", "to", "scope", "until", "scan");
    }

    @Test
    void accountsAreKeptThroughTheHost() {
        ObjectNode person = Json.object().put("id", "new-clerk").put("password", "short");
        person.set("name", Json.object().put("th", "คนใหม่"));
        person.putArray("roles").add("owner");
        Response refused = administrator().post("/people", person).is(422);
        assertThat(refused.json().at("/refusals/0/field").asText()).isEqualTo("password");

        person.put("password", "long enough");
        administrator().post("/people", person).is(201);
        administrator().get("/people/new-clerk").is(200);
        administrator()
                .put("/people/new-clerk/enabled", Json.object().put("enabled", false))
                .is(200);
        administrator()
                .put("/people/new-clerk/password", Json.object().put("password", "long enough"))
                .is(204);
        office.as(office.staff.clerk)
                .put("/me/password", Json.object().put("present", "x").put("next", "long enough"))
                .is(204);
    }

    @Test
    void everybodyReadsAndMarksHisOwnNotices() {
        Notice told = Notice.of(
                office.staff.head.id(),
                ApiFixture.TODAY.atStartOfDay(Circumstances.ZONE).toInstant(),
                NoticeKind.WAITING,
                Optional.empty(),
                "1",
                Text.thai("เรื่อง"),
                Text.thai("ขั้น"),
                Optional.of(ApiFixture.TODAY));
        office.notices.add(List.of(told), notice -> false);

        Response mine = office.as(office.staff.head).get("/notices?unread=true").is(200);
        assertThat(mine.json().get("unread").asInt()).isEqualTo(1);
        assertThat(mine.json().at("/items/0/sentence/th").asText()).contains("เรื่อง");

        ObjectNode ids = Json.object();
        ids.putArray("ids").add(told.id().value());
        office.as(office.staff.clerk).post("/notices/read", ids).is(204);
        assertThat(office.notices.unread(office.staff.head.id())).isEqualTo(1);
        office.as(office.staff.head).post("/notices/read", ids).is(204);
        assertThat(office.notices.unread(office.staff.head.id())).isZero();
    }

    @Test
    void whatATopicOwesIsShownToItsOwnerAndToWhoeverCaresForThoseWithoutOne() {
        JsonNode all = office.as(office.staff.auditor)
                .get("/duties/topics")
                .is(200)
                .json()
                .get("items");
        assertThat(all).isNotEmpty();
        assertThat(office.as(office.staff.auditor)
                        .get("/duties/topics?owner=none")
                        .json()
                        .get("items"))
                .allMatch(owed -> owed.get("owner").isNull());
    }

    @Test
    void whoKeepsTheProductReadsTheChecksOfItsHealthAndEverybodyElseOnlyWhetherAllIsWell() {
        for (Person person : office.staff.people()) {
            Response health = office.as(person).get("/health").is(200);

            assertThat(health.json().get("status").asText()).isEqualTo("warning");
            assertThat(health.json().has("checks"))
                    .as(person.id().value())
                    .isEqualTo(person.is(Role.ADMINISTRATOR) || person.is(Role.AUDITOR));
        }
        assertThat(office.as(office.staff.auditor).get("/health").json().toString())
                .contains("\"en\":\"Mail: Off\"");
    }

    @Test
    void whereSomethingDoesNotWorkHealthAnswers503() {
        office.mailHealth = HealthSource.Level.BAD;

        assertThat(office.as(office.staff.clerk)
                        .get("/health")
                        .is(503)
                        .json()
                        .get("status")
                        .asText())
                .isEqualTo("bad");
    }

    private ApiFixture.Request administrator() {
        return office.as(office.staff.administrator);
    }

    private Response importing(String query, String csv) {
        return administrator()
                .change("POST", "/catalogue/import" + query, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private String name(String topic) {
        return find(office.as(office.staff.auditor).get("/catalogue").json().get("topics"), topic)
                .at("/name/th")
                .asText();
    }

    private String nameOfCentre(String day) {
        return find(
                        office.as(office.staff.auditor)
                                .get("/units?on=" + day)
                                .json()
                                .get("units"),
                        "ict-centre")
                .at("/name/th")
                .asText();
    }

    private static JsonNode find(JsonNode items, String id) {
        for (JsonNode item : items) {
            if (item.get("id").asText().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("no " + id);
    }

    private static ObjectNode topic() {
        ObjectNode topic = Json.object()
                .put("category", "general")
                .put("procedure", "general-information")
                .put("rhythm", "standing")
                .put("interval", "P1Y")
                .put("form", "text")
                .put("owner", "corporate-communications");
        topic.set("name", Json.object().put("th", "ประวัติความเป็นมา").put("en", "History"));
        return topic;
    }

    private ObjectNode order(String by, String to) {
        return Json.object()
                .put("scan", office.scan())
                .put("order", "คำสั่งที่ ๑/๒๕๖๙")
                .put("by", by)
                .put("to", to)
                .put("scope", "*")
                .put("from", "2026-11-23")
                .put("until", "2027-09-30");
    }
}

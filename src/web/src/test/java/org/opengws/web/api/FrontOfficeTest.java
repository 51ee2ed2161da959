package org.opengws.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.web.api.ApiFixture.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;

class FrontOfficeTest {

    private static final String WORD = "ขอเรียนเสนอเป็นเรื่องแรก";

    private final ApiFixture office = new ApiFixture();
    private Person front;
    private String secretary;
    private String first;
    private String second;

    @BeforeEach
    void fill() {
        front = office.staff.add("front", Staff.OFFICE, false, Role.FRONT_OFFICE);
        secretary = office.staff.secretary.id().value();
        first = waits();
        second = waits();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatTheDeskOrdersAndAnnotatesTheApiDoesTooAndTheExecutiveSeesIt() {
        assertThat(office.as(front)
                        .get("/front-office")
                        .is(200)
                        .json()
                        .at("/items/0")
                        .asText())
                .isEqualTo(secretary);
        Response moved =
                office.as(front).post(address(second, "move"), move("first", 0)).is(200);
        assertThat(moved.json().get("version").asLong()).isEqualTo(1);
        Response noted =
                office.as(front).put(address(second, "note"), note(WORD, "")).is(200);
        assertThat(noted.json().at("/items/0/publication/id").asText()).isEqualTo(second);
        assertThat(noted.json().at("/items/0/place").asInt()).isEqualTo(1);
        assertThat(noted.json().at("/items/0/note/text").asText()).isEqualTo(WORD);
        assertThat(noted.json().at("/items/1/place").isNull()).isTrue();

        Person executive = office.staff.secretary;
        assertThat(office.as(executive)
                        .get("/inbox")
                        .is(200)
                        .json()
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(second);
        for (Person reader : List.of(executive, office.staff.auditor)) {
            assertThat(office.as(reader)
                            .get("/front-office/" + secretary)
                            .is(200)
                            .json()
                            .at("/items/0/note/text")
                            .asText())
                    .isEqualTo(WORD);
        }
    }

    @Test
    void whoActsOnAnEarlierStateIsRefused() {
        office.as(front).post(address(first, "move"), move("first", 0)).is(200);
        assertThat(office.as(front)
                        .post(address(second, "move"), move("first", 0))
                        .is(409)
                        .codes())
                .containsExactly("prepared-by-another");
        office.as(front).put(address(first, "note"), note(WORD, "")).is(200);
        assertThat(office.as(front)
                        .put(address(first, "note"), note("อีกข้อความ", ""))
                        .is(409)
                        .codes())
                .containsExactly("prepared-by-another");
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        for (Person person : office.staff.people()) {
            if (person.equals(front)) {
                continue;
            }
            assertThat(office.as(person)
                            .put(address(first, "note"), note(WORD, ""))
                            .is(403)
                            .codes())
                    .as(person.id().value())
                    .containsExactly("executive-not-served");
            boolean reads = person.equals(office.staff.secretary) || person.equals(office.staff.auditor);
            office.as(person).get("/front-office/" + secretary).is(reads ? 200 : 403);
        }
    }

    private String waits() {
        Response at = office.act(office.staff.clerk, office.begun(), "submit").is(200);
        return office.act(office.staff.head, at, "endorse").is(200).id();
    }

    private String address(String id, String what) {
        return "/front-office/" + secretary + "/" + id + "/" + what;
    }

    private static ObjectNode move(String move, long version) {
        return Json.object().put("move", move).put("version", version);
    }

    private static ObjectNode note(String text, String seen) {
        return Json.object().put("text", text).put("seen", seen);
    }
}

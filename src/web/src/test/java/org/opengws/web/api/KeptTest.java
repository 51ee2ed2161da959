package org.opengws.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.web.api.ApiFixture.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every operation of the API that reads, for who may not read what it is about: none gives a word of it. */
class KeptTest {

    private static final String SECRET = "ความลับราชการ";

    private final ApiFixture office = new ApiFixture();
    private final List<String> kept = new ArrayList<>();
    private String document;
    private String published;

    @BeforeEach
    void fill() {
        Response draft = begun();
        document = office.as(office.staff.clerk)
                .change(
                        "POST",
                        "/publications/" + draft.id() + "/documents?version=" + draft.version() + "&name=report.pdf",
                        "application/octet-stream",
                        ("pdf" + SECRET).getBytes(StandardCharsets.UTF_8))
                .is(200)
                .json()
                .at("/editions/0/content/documents/0/id")
                .asText();
        kept.add(draft.id());
        Response submitted = office.act(office.staff.clerk, begun(), "submit").is(200);
        kept.add(
                office.act(office.staff.head, submitted, "return", Json.object().put("comment", SECRET))
                        .is(200)
                        .id());
        published = published();
        Response revised = office.act(office.staff.clerk, read(office.staff.clerk, published), "revise")
                .is(200);
        ObjectNode save = Json.object();
        save.set("draft", ApiFixture.draft("s9-2", SECRET));
        office.act(office.staff.clerk, revised, "save", save).is(200);
        office.act(
                        office.staff.clerk,
                        read(office.staff.clerk, published),
                        "request-withdrawal",
                        Json.object().put("comment", SECRET))
                .is(200);
    }

    private Response begun() {
        ObjectNode body = Json.object().put("owner", Staff.STRATEGY.value());
        body.set("draft", ApiFixture.draft("s9-2", SECRET));
        return office.as(office.staff.clerk).post("/publications", body).is(201);
    }

    private String published() {
        Response at = office.act(office.staff.clerk, office.begun(), "submit").is(200);
        at = office.act(office.staff.head, at, "endorse").is(200);
        at = office.act(office.staff.secretary, at, "approve").is(200);
        at = office.act(office.staff.head, at, "send-memo", ApiStoryTest.memo()).is(200);
        at = office.act(office.staff.director, at, "receive").is(200);
        at = office.act(office.staff.verifier, read(office.staff.verifier, at.id()), "publish")
                .is(200);
        office.publishing.arrive(new PublicationId(at.id()), 1);
        return at.id();
    }

    private Response read(Person person, String id) {
        return office.as(person).get("/publications/" + id).is(200);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void noOperationGivesAStrangerAWordOfWhatIsNotPublic() {
        int looked = 0;
        for (Person person : strangers()) {
            for (String address : addresses()) {
                assertThat(office.as(person).get(address).text())
                        .as(person.id() + " " + address)
                        .doesNotContain(SECRET);
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(150);
    }

    @Test
    void noVerbThatIsRefusedGivesAWordOfItEither() {
        for (Person person : strangers()) {
            for (String id : kept) {
                for (Verb verb : Verb.values()) {
                    Response refused = office.as(person)
                            .post(
                                    "/publications/" + id + "/" + verb.code(),
                                    Json.object().put("version", 1));
                    assertThat(refused.status()).as(person.id() + " " + verb).isGreaterThanOrEqualTo(400);
                    assertThat(refused.text()).doesNotContain(SECRET);
                }
            }
        }
    }

    @Test
    void whatIsKeptIsRefusedForThatReason() {
        for (String id : kept) {
            Response refused = office.as(office.staff.centralClerk).get("/publications/" + id);
            assertThat(refused.is(403).codes()).containsExactly("not-reader");
        }
        assertThat(office.as(office.staff.centralClerk)
                        .get("/publications/" + kept.get(0) + "/documents/" + document)
                        .is(403)
                        .codes())
                .containsExactly("not-reader");
        assertThat(office.as(office.staff.colleague)
                        .get("/publications/" + kept.get(0) + "/documents/" + document)
                        .is(200)
                        .text())
                .contains(SECRET);
    }

    @Test
    void aLineSaysHowMuchOfItMayBeOpened() {
        assertThat(readable(office.staff.centralClerk)).containsExactlyInAnyOrder("none", "none", "public");
        assertThat(readable(office.staff.clerk)).containsExactlyInAnyOrder("whole", "whole", "whole");
    }

    @Test
    void whatIsPublicIsReadWhileItsNextEditionIsKept() {
        Response seen = read(office.staff.centralClerk, published);
        assertThat(seen.json().get("editions")).hasSize(1);
        assertThat(seen.json().get("latest").asInt()).isEqualTo(1);
        assertThat(seen.json().at("/editions/0/state").asText()).isEqualTo("published");
    }

    @Test
    void whatIsSeenOfPartsIsDecidedOnAsAWhole() {
        Response seen = read(office.staff.secretary, published);
        assertThat(seen.json().get("editions")).hasSize(1);
        assertThat(seen.json().get("allowed"))
                .extracting(JsonNode::textValue)
                .contains("suspend", "decline")
                .doesNotContain("withdraw");
    }

    private List<String> readable(Person person) {
        List<String> readable = new ArrayList<>();
        office.as(person)
                .get("/publications")
                .is(200)
                .json()
                .get("items")
                .forEach(line -> readable.add(line.get("readable").asText()));
        return readable;
    }

    private List<Person> strangers() {
        return List.of(
                office.staff.centralClerk,
                office.staff.centralHead,
                office.staff.communications,
                office.staff.deputy,
                office.staff.secondVerifier,
                office.staff.administrator);
    }

    private List<String> addresses() {
        List<String> all = new ArrayList<>(kept);
        all.add(published);
        List<String> addresses = new ArrayList<>();
        for (Route route : office.servlet.routes()) {
            if (route.method().equals("GET")) {
                String pattern = route.path();
                for (String id : pattern.contains("{id}") ? all : List.of("")) {
                    addresses.add(pattern.replace("{id}", id)
                            .replace("{document}", document)
                            .replaceAll("\\{.*?\\}", "s9-2"));
                }
            }
        }
        addresses.add("/publications?state=draft&sort=title");
        addresses.add(
                "/publications?text=" + URLEncoder.encode(SECRET.replace("ราชการ", "ราชกาน"), StandardCharsets.UTF_8));
        return addresses;
    }
}

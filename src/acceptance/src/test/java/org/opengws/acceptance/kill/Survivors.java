package org.opengws.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.opengws.acceptance.product.Client;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.people.Person;

import com.fasterxml.jackson.databind.JsonNode;

/** What must be found after a restart. */
final class Survivors {

    private static final List<String> STEPS = List.of("endorse", "approve", "memo", "receive", "verify");

    private final Staff staff;
    private final Journal journal;
    private final Function<Person, Client> clients;

    Survivors(Staff staff, Journal journal, Function<Person, Client> clients) {
        this.staff = staff;
        this.journal = journal;
        this.clients = clients;
    }

    /** Each acknowledged decision is there, none is half, nothing is there that nobody asked for. */
    void assertComplete(List<String> publications) {
        Map<String, Set<String>> inboxes = inboxes();
        for (String id : publications) {
            JsonNode publication = clients.apply(staff.auditor)
                    .get("/publications/" + id)
                    .orFail()
                    .json();
            List<JsonNode> decisions = list(publication.path("decisions"));
            assertChain(id, decisions);
            assertAcknowledged(publication, decisions);
            assertNothingElse(id, decisions);
            assertState(publication, decisions);
            assertWaiting(publication, inboxes);
            assertDocuments(publication);
        }
    }

    private static void assertChain(String id, List<JsonNode> decisions) {
        for (int i = 0; i < decisions.size(); i++) {
            assertThat(decisions.get(i).path("number").asInt()).as(id).isEqualTo(i + 1);
            if (i > 0) {
                assertThat(decisions.get(i).path("previous").asText())
                        .as(id)
                        .isEqualTo(decisions.get(i - 1).path("hash").asText());
            }
        }
    }

    private void assertAcknowledged(JsonNode publication, List<JsonNode> decisions) {
        journal.acknowledged().stream()
                .filter(told -> told.publication().equals(publication.path("id").asText()))
                .forEach(told -> assertHeld(told, publication, decisions));
    }

    private static void assertHeld(Journal.Acknowledged told, JsonNode publication, List<JsonNode> decisions) {
        assertThat(publication.path("version").asLong()).as(told.toString()).isGreaterThanOrEqualTo(told.version());
        assertThat(decisions.size()).as(told.toString()).isGreaterThanOrEqualTo(told.number());
        if (told.number() > 0) {
            assertThat(decisions.get(told.number() - 1).path("hash").asText())
                    .as(told.toString())
                    .isEqualTo(told.hash());
        }
        if (told.verb().equals("attach")) {
            assertThat(Worker.latest(publication).path("content").path("documents"))
                    .as(told.toString())
                    .isNotEmpty();
        }
    }

    /** Beyond what was acknowledged: the system's own, and requests whose answer was lost. */
    private void assertNothingElse(String id, List<JsonNode> decisions) {
        Set<Integer> told = new HashSet<>();
        journal.acknowledged().stream()
                .filter(each -> each.publication().equals(id))
                .forEach(each -> told.add(each.number()));
        List<String> lost = new ArrayList<>(journal.lost().stream()
                .filter(each -> each.publication().equals(id))
                .map(Journal.Lost::verb)
                .toList());
        for (JsonNode decision : decisions) {
            String verb = decision.path("verb").asText();
            boolean explained =
                    told.contains(decision.path("number").asInt()) || verb.equals("arrive") || lost.remove(verb);
            assertThat(explained).as(id + ": nobody asked for " + decision).isTrue();
        }
    }

    /** Where it stands follows from its last decision. */
    private static void assertState(JsonNode publication, List<JsonNode> decisions) {
        JsonNode latest = Worker.latest(publication);
        String state = latest.path("state").asText();
        if (decisions.isEmpty()) {
            assertThat(state).isEqualTo("draft");
            return;
        }
        JsonNode last = decisions.get(decisions.size() - 1);
        String step = latest.path("step").asText();
        String name =
                publication.path("id").asText() + " after " + last.path("verb").asText();
        switch (last.path("verb").asText()) {
            case "revise" -> assertThat(state).as(name).isEqualTo("draft");
            case "submit" -> {
                assertThat(state).as(name).isEqualTo("in-procedure");
                assertThat(STEPS).as(name).contains(step);
            }
            case "endorse", "approve", "send-memo", "receive" -> {
                assertThat(state).as(name).isEqualTo("in-procedure");
                assertThat(STEPS.indexOf(step))
                        .as(name)
                        .isGreaterThan(STEPS.indexOf(last.path("step").asText()));
            }
            case "return", "send-back" -> assertThat(state).as(name).isEqualTo("returned");
            case "publish" -> assertThat(state).as(name).isEqualTo("publishing");
            case "arrive" -> assertThat(state).as(name).isEqualTo("published");
            default -> throw new AssertionError("nobody does " + last);
        }
    }

    /** The indexes were written in the same save: who may act finds it in his inbox, nobody else does. */
    private static void assertWaiting(JsonNode publication, Map<String, Set<String>> inboxes) {
        String id = publication.path("id").asText();
        Set<String> waiting = new HashSet<>();
        publication.path("waitingFor").forEach(person -> waiting.add(person.asText()));
        boolean inProcedure = Worker.latest(publication).path("state").asText().equals("in-procedure");
        if (inProcedure) {
            assertThat(waiting).as(id).isNotEmpty();
        }
        inboxes.forEach((person, ids) -> {
            if (inProcedure) {
                assertThat(ids.contains(id))
                        .as(id + " in the inbox of " + person)
                        .isEqualTo(waiting.contains(person));
            }
        });
    }

    private void assertDocuments(JsonNode publication) {
        String id = publication.path("id").asText();
        for (JsonNode document : Worker.latest(publication).path("content").path("documents")) {
            byte[] bytes = clients.apply(staff.auditor)
                    .get("/publications/" + id + "/documents/"
                            + document.path("id").asText())
                    .orFail()
                    .bytes();
            assertThat(Sha256.of(bytes))
                    .as(id)
                    .isEqualTo(document.path("sha256").asText());
        }
    }

    /** Of those who have one step only. */
    private Map<String, Set<String>> inboxes() {
        return Map.of(
                staff.secretary.id().value(), inbox(staff.secretary),
                staff.director.id().value(), inbox(staff.director),
                staff.head.id().value(), inbox(staff.head));
    }

    private Set<String> inbox(Person person) {
        Set<String> ids = new HashSet<>();
        int total;
        do {
            JsonNode page = clients.apply(person)
                    .get("/inbox?limit=100&offset=" + ids.size())
                    .orFail()
                    .json();
            page.path("items").forEach(line -> ids.add(line.path("id").asText()));
            total = page.path("total").asInt();
        } while (ids.size() < total);
        return ids;
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }
}

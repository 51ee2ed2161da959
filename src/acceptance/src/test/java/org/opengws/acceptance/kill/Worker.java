package org.opengws.acceptance.kill;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import org.opengws.acceptance.product.Answer;
import org.opengws.acceptance.product.Client;
import org.opengws.acceptance.product.Matter;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.people.Person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A client that carries publications along, now and then those of the others, and writes down every answer. */
final class Worker {

    private static final int OPEN_AT_ONCE = 4;
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Staff staff;
    private final Journal journal;
    private final List<String> publications;
    private final Random random;
    private final byte[] document;
    private int begun;

    /** @param publications of everybody; safe for many threads */
    Worker(Staff staff, Journal journal, List<String> publications, byte[] document, long seed) {
        this.staff = staff;
        this.journal = journal;
        this.publications = publications;
        this.document = document;
        this.random = new Random(seed);
    }

    /** One attempt at one verb. @throws IOException where the product does not answer */
    void act(Function<Person, Client> clients) throws IOException {
        if (begun < OPEN_AT_ONCE || random.nextInt(12) == 0) {
            begin(clients.apply(staff.clerk));
            return;
        }
        String id = publications.get(random.nextInt(publications.size()));
        Client reader = clients.apply(staff.auditor);
        Answer found = reader.trySend(
                reader.request(Client.API + "/publications/" + id).GET());
        step(id, found.orFail().json(), clients);
    }

    private void begin(Client clerk) throws IOException {
        begun++;
        ObjectNode begin = Client.object().put("owner", Staff.STRATEGY.value());
        begin.set("draft", Matter.draft("s9-2", "เรื่องที่ " + random.nextInt(1_000_000), "<p>เนื้อความ</p>"));
        Answer answer = clerk.trySend(clerk.change("/publications")
                .header("Content-Type", "application/json")
                .POST(Client.body(begin)));
        JsonNode publication = answer.orFail().json();
        String id = publication.path("id").asText();
        publications.add(id);
        acknowledge("begin", publication);
        if (begun % 3 == 0) {
            attach(id, clerk, publication.path("version").asLong());
        }
    }

    private void attach(String id, Client clerk, long version) throws IOException {
        send(
                id,
                "attach",
                clerk,
                clerk.change("/publications/" + id + "/documents?version=" + version)
                        .header("Content-Type", "application/octet-stream")
                        .header("X-File-Name", "report.pdf")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(document)));
    }

    private void step(String id, JsonNode publication, Function<Person, Client> clients) throws IOException {
        JsonNode latest = latest(publication);
        String at = latest.path("step").asText();
        boolean backwards = random.nextInt(8) == 0;
        switch (latest.path("state").asText()) {
            case "draft", "returned" -> verb("submit", staff.clerk, publication, clients);
            case "published" -> verb("revise", staff.clerk, publication, clients);
            case "in-procedure" -> {
                switch (at) {
                    case "endorse" -> verb(backwards ? "return" : "endorse", staff.head, publication, clients);
                    case "approve" -> verb(backwards ? "return" : "approve", staff.secretary, publication, clients);
                    case "memo" -> verb("send-memo", staff.head, publication, clients);
                    case "receive" -> verb("receive", staff.director, publication, clients);
                    default -> verb(backwards ? "send-back" : "publish", staff.verifier, publication, clients);
                }
            }
            // on its way to the public: the worker's turn
            default -> {}
        }
    }

    private void verb(String verb, Person person, JsonNode publication, Function<Person, Client> clients)
            throws IOException {
        String id = publication.path("id").asText();
        Client client = clients.apply(person);
        send(
                id,
                verb,
                client,
                client.change("/publications/" + id + "/" + verb)
                        .header("Content-Type", "application/json")
                        .POST(Client.body(body(verb, publication))));
    }

    private static ObjectNode body(String verb, JsonNode publication) {
        ObjectNode body = Client.object()
                .put("version", publication.path("version").asLong())
                .put("comment", "เหตุผล");
        ArrayNode ticked = body.putArray("ticked");
        latest(publication).path("steps").forEach(step -> {
            if (step.path("progress").asText().equals("current")) {
                step.path("checklist")
                        .forEach(point -> ticked.add(point.path("id").asText()));
            }
        });
        if (verb.equals("send-memo")) {
            body.set("memo", Matter.memo(LocalDate.now(BANGKOK)));
        }
        return body;
    }

    private void send(String id, String verb, Client client, HttpRequest.Builder request) throws IOException {
        Answer answer;
        try {
            answer = client.trySend(request);
        } catch (IOException unanswered) {
            journal.lost(new Journal.Lost(id, verb));
            throw unanswered;
        }
        if (answer.isDone()) {
            acknowledge(verb, answer.json());
        } else if (answer.status() < 500) {
            journal.refused(id, verb, answer.refusals());
        } else {
            journal.lost(new Journal.Lost(id, verb));
            throw new AssertionError(verb + " was answered " + answer.status() + " " + answer.text());
        }
    }

    private void acknowledge(String verb, JsonNode publication) {
        JsonNode decisions = publication.path("decisions");
        JsonNode last = decisions.path(decisions.size() - 1);
        journal.acknowledged(new Journal.Acknowledged(
                publication.path("id").asText(),
                verb,
                publication.path("version").asLong(),
                decisions.size(),
                last.path("hash").asText()));
    }

    static JsonNode latest(JsonNode publication) {
        for (JsonNode edition : publication.path("editions")) {
            if (edition.path("number").asInt() == publication.path("latest").asInt()) {
                return edition;
            }
        }
        throw new AssertionError("no latest edition in " + publication);
    }
}

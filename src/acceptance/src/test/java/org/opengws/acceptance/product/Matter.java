package org.opengws.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.people.Person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One publication that the office's people carry along, each with his own programs, over the API. */
public final class Matter {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningProduct product;
    private final Staff staff;
    private JsonNode seen;

    private Matter(RunningProduct product, JsonNode begun) {
        this.product = product;
        this.staff = product.staff;
        this.seen = begun;
    }

    /** A draft of the bureau of policy and strategy under a topic of that clause: 1.1, 1.2 or 1.3. */
    public static Matter ofClause(RunningProduct product, String clause, String title) {
        String topic = switch (clause) {
            case "1.1" -> "s9-2";
            case "1.2" -> "strategy";
            case "1.3" -> "telephone";
            default -> throw new IllegalArgumentException(clause);
        };
        ObjectNode begin = Client.object().put("owner", Staff.STRATEGY.value());
        begin.set("draft", draft(topic, title, "<p>เนื้อความของ" + title + "</p>"));
        Answer answer =
                product.as(product.staff.clerk).post("/publications", begin).orFail();
        return new Matter(product, answer.json());
    }

    /** The one that this address of the desk is about. */
    public static Matter found(RunningProduct product, String address) {
        java.util.regex.Matcher id =
                java.util.regex.Pattern.compile("/publications/([a-z2-7]{12})").matcher(address);
        assertThat(id.find()).as(address).isTrue();
        return new Matter(product, Client.object().put("id", id.group(1))).looks();
    }

    /** With the evidence that 1.2 asks for. */
    public static ObjectNode draft(String topic, String title, String body) {
        ObjectNode draft = Client.object().put("topic", topic);
        ObjectNode content = draft.putObject("content");
        content.putObject("title").put("th", title).put("en", "");
        content.putObject("summary").put("th", "สรุปของ" + title);
        content.putObject("body").put("th", body);
        if (topic.equals("strategy")) {
            draft.putObject("evidence")
                    .put("number", "อว ๐๒๐๑/๗")
                    .put("date", "2026-10-01")
                    .put("approver", "คณะรัฐมนตรี")
                    .put("file", "หนังสือเวียน");
        }
        return draft;
    }

    public String id() {
        return seen.path("id").asText();
    }

    public String page() {
        return "/p/" + id();
    }

    public JsonNode seen() {
        return seen;
    }

    public JsonNode latest() {
        return edition(seen.path("latest").asInt());
    }

    public JsonNode edition(int number) {
        for (JsonNode edition : seen.path("editions")) {
            if (edition.path("number").asInt() == number) {
                return edition;
            }
        }
        throw new AssertionError("no edition " + number);
    }

    public String state() {
        return latest().path("state").asText();
    }

    public String step() {
        return latest().path("step").asText();
    }

    /** Steps of the latest edition that have that progress: done, current, skipped, ahead. */
    public List<String> steps(String progress) {
        List<String> steps = new ArrayList<>();
        latest().path("steps").forEach(step -> {
            if (step.path("progress").asText().equals(progress)) {
                steps.add(step.path("id").asText());
            }
        });
        return steps;
    }

    public List<String> verbs() {
        List<String> verbs = new ArrayList<>();
        seen.path("decisions")
                .forEach(decision -> verbs.add(decision.path("verb").asText()));
        return verbs;
    }

    public List<String> duties() {
        List<String> kinds = new ArrayList<>();
        seen.path("duties").forEach(duty -> kinds.add(duty.path("kind").asText()));
        return kinds;
    }

    public Matter looks() {
        seen = product.as(staff.auditor).get("/publications/" + id()).orFail().json();
        return this;
    }

    public Matter does(Person person, String verb) {
        return does(person, verb, body -> {});
    }

    public Matter because(Person person, String verb, String comment) {
        return does(person, verb, body -> body.put("comment", comment));
    }

    public Matter does(Person person, String verb, Consumer<ObjectNode> more) {
        seen = tries(person, verb, more).orFail().json();
        return this;
    }

    public List<String> refused(Person person, String verb) {
        return refused(person, verb, body -> {});
    }

    public List<String> refused(Person person, String verb, Consumer<ObjectNode> more) {
        Answer answer = tries(person, verb, more);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        return answer.refusals();
    }

    /** As a careful person does it: every point of the checklist looked at, every correction ticked off. */
    public Answer tries(Person person, String verb, Consumer<ObjectNode> more) {
        ObjectNode body = Client.object().put("version", seen.path("version").asLong());
        ArrayNode ticked = body.putArray("ticked");
        latest().path("steps").forEach(step -> {
            if (step.path("progress").asText().equals("current")) {
                step.path("checklist")
                        .forEach(point -> ticked.add(point.path("id").asText()));
            }
        });
        if (verb.equals("submit")) {
            latest().path("corrections")
                    .forEach(correction -> ticked.add(correction.path("id").asText()));
        }
        if (verb.equals("send-memo")) {
            body.set("memo", memo(product.clock.today()));
        }
        more.accept(body);
        return product.as(person).post("/publications/" + id() + "/" + verb, body);
    }

    public static ObjectNode memo(LocalDate day) {
        return Client.object()
                .put("number", "อว ๐๒๐๑/๑๒๓")
                .put("date", day.toString())
                .put("telephone", "๐ ๒๓๓๓ ๓๗๐๐")
                .put("subject", "ขอเผยแพร่ข้อมูล")
                .put("body", "เพื่อโปรดพิจารณานำขึ้นเว็บไซต์");
    }

    public Matter saves(String title, String body) {
        ObjectNode draft = draft(latest().path("topic").asText(), title, body);
        return does(staff.clerk, "save", act -> act.set("draft", draft));
    }

    public Matter moves(String topic) {
        ObjectNode draft = draft(
                topic,
                latest().path("content").path("title").path("th").asText(),
                latest().path("content").path("body").path("th").asText());
        return does(staff.clerk, "save", act -> act.set("draft", draft));
    }

    public Matter attaches(String name, byte[] file) {
        seen = triesToAttach(name, file).orFail().json();
        return this;
    }

    public Answer triesToAttach(String name, byte[] file) {
        return product.as(staff.clerk)
                .postFile(
                        "/publications/" + id() + "/documents?version="
                                + seen.path("version").asLong()
                                + "&labelTh=%E0%B9%80%E0%B8%AD%E0%B8%81%E0%B8%AA%E0%B8%B2%E0%B8%A3",
                        name,
                        BodyPublishers.ofByteArray(file));
    }

    public Matter replacesTheDocument(String name, byte[] file) {
        seen = product.as(staff.clerk)
                .putFile(
                        "/publications/" + id() + "/documents/" + document() + "?version="
                                + seen.path("version").asLong(),
                        name,
                        BodyPublishers.ofByteArray(file))
                .orFail()
                .json();
        return this;
    }

    /** Id of the first document. */
    public String document() {
        return latest().path("content").path("documents").path(0).path("id").asText();
    }

    /** Whoever is asked at the step agrees. */
    public Matter passesStep() {
        return switch (step()) {
            case "endorse" -> does(staff.head, "endorse");
            case "approve" -> does(staff.secretary, "approve");
            case "memo" -> does(staff.head, "send-memo");
            case "receive" -> does(staff.director, "receive");
            case "verify" -> does(staff.verifier, "publish");
            default -> throw new AssertionError("at no step, but " + state());
        };
    }

    public Matter reaches(String step) {
        if (state().equals("draft") || state().equals("returned")) {
            does(staff.clerk, "submit");
        }
        while (!step().equals(step)) {
            passesStep();
        }
        return this;
    }

    /** Through every step, until every receiver has it. */
    public Matter isPublished() {
        return reaches("verify").passesStep().awaits(matter -> matter.state().equals("published"));
    }

    public Matter awaits(Predicate<Matter> condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.test(looks())) {
            assertThat(Instant.now()).as("still %s at '%s'", state(), step()).isBefore(deadline);
            pause();
        }
        return this;
    }

    public Answer visited() {
        return visited("");
    }

    /** The public page, redirects followed once. */
    public Answer visited(String query) {
        Answer answer = product.visitor().page(page() + query);
        return answer.status() >= 300 && answer.status() < 400
                ? product.visitor().page(answer.header("Location"))
                : answer;
    }

    /** Until the public page answers so. */
    public Matter awaitsPage(int status, String text) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Answer answer = visited();
        while (answer.status() != status || !answer.text().contains(text)) {
            assertThat(Instant.now())
                    .as("page is %s: %s", answer.status(), answer.text())
                    .isBefore(deadline);
            pause();
            answer = visited();
        }
        return this;
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.opengws.acceptance.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.acceptance.product.Client;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.publishing.audit.AuditCheck;
import org.opengws.publishing.audit.AuditReport;
import org.opengws.standalone.command.Gws;
import org.opengws.standalone.product.Product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A data folder and an export that an earlier version left behind, in the product as it is now. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Kept {

    private static final String PASSWORD = "demo-gws-2569";

    private final String archive;
    private final int decisions;
    private final Map<String, Client> clients = new HashMap<>();
    private Path folder;
    private RunningProduct product;

    /** @param decisions how many the export has */
    Kept(String archive, int decisions) {
        this.archive = archive;
        this.decisions = decisions;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        this.folder = folder;
        unpack(folder);
        product = RunningProduct.demonstration(folder.resolve("data"));
    }

    @AfterAll
    void stop() throws Exception {
        product.close();
    }

    @Test
    void everyPublicationIsThereInItsState() {
        Map<String, Integer> states = new TreeMap<>();
        publications().forEach(line -> states.merge(line.path("state").asText(), 1, Integer::sum));
        assertThat(states)
                .containsOnlyKeys(
                        "draft", "in-procedure", "publishing", "published", "rejected", "returned", "withdrawn");
        assertThat(publications()).hasSize(32);
    }

    @Test
    void nothingOfItCountsAsAltered() {
        for (JsonNode line : publications()) {
            JsonNode publication = publication(line.path("id").asText());
            publication
                    .path("decisions")
                    .forEach(decision -> assertThat(decision.path("verb").asText())
                            .as("verb of %s", publication.path("id"))
                            .isNotEqualTo("void"));
        }
    }

    @Test
    void anEditionThatWaitedForTheExecutiveIsApprovedAndGoesOnToItsMemo() {
        String id = waitingAt("approve");
        does("secretary", id, "approve", "");
        assertThat(latest(id).path("step").asText()).isEqualTo("memo");
    }

    @Test
    void anEditionThatWasSentBackGoesToTheVerifierAloneWhereNothingOfItChanged() {
        String id = sentBack();
        does("plan", id, "submit", "");
        assertThat(latest(id).path("step").asText()).isEqualTo("verify");
    }

    private String sentBack() {
        for (JsonNode line : publications()) {
            JsonNode publication = publication(line.path("id").asText());
            JsonNode decisions = publication.path("decisions");
            if (decisions.path(decisions.size() - 1).path("verb").asText().equals("send-back")) {
                return publication.path("id").asText();
            }
        }
        throw new AssertionError("nothing was sent back");
    }

    private String waitingAt(String step) {
        for (JsonNode line : publications()) {
            if (line.path("step").asText().equals(step)) {
                return line.path("id").asText();
            }
        }
        throw new AssertionError("nothing waits at " + step);
    }

    @Test
    void theKeptExportAndOneMadeNowBothCheckOut() throws IOException {
        Path heads = folder.resolve("data/heads/heads.txt");
        AuditReport kept = AuditCheck.check(folder.resolve("export.txt"), heads);
        assertThat(kept.discrepancies()).isEmpty();
        assertThat(kept.decisions()).isEqualTo(decisions);
        Path now = folder.resolve("export-now.txt");
        assertThat(Gws.commandLine(new Product())
                        .execute(
                                "audit",
                                "export",
                                now.toString(),
                                "--data",
                                folder.resolve("data").toString()))
                .isZero();
        AuditReport report = AuditCheck.check(now, heads);
        assertThat(report.discrepancies()).isEmpty();
        assertThat(report.decisions()).isGreaterThanOrEqualTo(kept.decisions());
        assertThat(report.publications()).isEqualTo(kept.publications());
    }

    private List<JsonNode> publications() {
        JsonNode answer = as("auditor").get("/publications?limit=100").orFail().json();
        return answer.path("items").findParents("id");
    }

    JsonNode publication(String id) {
        return as("auditor").get("/publications/" + id).orFail().json();
    }

    JsonNode latest(String id) {
        JsonNode editions = publication(id).path("editions");
        return editions.path(editions.size() - 1);
    }

    /** As a careful person does it: every point of the checklist looked at, every correction ticked off. */
    void does(String person, String id, String verb, String comment) {
        ObjectNode body = Client.object()
                .put("version", publication(id).path("version").asInt())
                .put("comment", comment);
        ArrayNode ticked = body.putArray("ticked");
        latest(id)
                .path("corrections")
                .forEach(correction -> ticked.add(correction.path("id").asText()));
        latest(id)
                .path("steps")
                .forEach(step -> step.path("checklist")
                        .forEach(point -> ticked.add(point.path("id").asText())));
        as(person).post("/publications/" + id + "/" + verb, body).orFail();
    }

    Client visitor() {
        return product.visitor();
    }

    Client as(String person) {
        return clients.computeIfAbsent(person, name -> product.visitor().as(name, PASSWORD));
    }

    private void unpack(Path folder) throws IOException {
        try (InputStream bytes = Kept.class.getResourceAsStream("/kept/" + archive);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }
}

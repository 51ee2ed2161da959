package org.opengws.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Role;

import com.fasterxml.jackson.databind.JsonNode;

class OpenApiTest {

    private static final ApiFixture OFFICE = new ApiFixture();
    private static final Contract CONTRACT = new Contract();
    private static final JsonNode DOCUMENT =
            OFFICE.asNobody().get("/openapi.json").is(200).json();

    @AfterAll
    static void close() {
        OFFICE.close();
    }

    @Test
    void theDocumentIsForEverybodyAndSaysItsVersion() {
        assertThat(DOCUMENT.get("openapi").asText()).startsWith("3.1.");
        assertThat(DOCUMENT.at("/servers/0/url").asText()).isEqualTo(ApiServlet.PATH);
    }

    @Test
    void everyFieldOfAnEditionIsDocumentedOnItsWayInAndOut() {
        for (ContentField field : ContentField.values()) {
            for (String schema : List.of("Content", "ContentInput")) {
                JsonNode documented = DOCUMENT.at("/components/schemas/" + schema + "/properties/" + field.code());
                assertThat(documented.isMissingNode())
                        .as(schema + " " + field.code())
                        .isFalse();
                List<String> offered = new ArrayList<>();
                documented.path("enum").forEach(code -> offered.add(code.asText()));
                offered.remove("");
                assertThat(offered).containsExactlyElementsOf(field.choices());
            }
            assertThat(DOCUMENT.at("/components/schemas/Content/required"))
                    .extracting(JsonNode::asText)
                    .contains(field.code());
        }
    }

    @Test
    void everyRouteIsDocumentedAndNothingElse() {
        List<String> routes = OFFICE.servlet.routes().stream()
                .map(route -> route.method().toLowerCase(java.util.Locale.ROOT) + " " + route.path())
                .toList();
        List<String> documented = new ArrayList<>();
        DOCUMENT.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> documented.add(method + " " + path.getKey())));

        assertThat(documented).containsExactlyInAnyOrderElementsOf(routes).hasSizeGreaterThan(30);
    }

    @Test
    void everyDocumentedPathIsThereAndAsksWhoComes() {
        DOCUMENT.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    String example = path.getKey()
                            .replace("{id}", "aaaaaaaaaaaa")
                            .replace("{document}", "aaaaaaaaaaaaaaaa")
                            .replace("{scheme}", "gws-2.0-2569")
                            .replace("{code}", "history")
                            .replace("{executive}", "somebody")
                            .replace("{verb}", "submit");
                    ApiFixture.Request nobody = OFFICE.asNobody();
                    JsonNode content = path.getValue().get(method).at("/requestBody/content");
                    String type = content.isMissingNode()
                            ? "application/json"
                            : content.fieldNames().next();
                    int status = method.equals("get")
                            ? nobody.get(example).status()
                            : nobody.change(method.toUpperCase(java.util.Locale.ROOT), example, type, new byte[] {
                                        '{', '}'
                                    })
                                    .status();
                    assertThat(status).as(method + " " + path.getKey()).isEqualTo(401);
                }));
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        List<String> operations = DOCUMENT.findValuesAsText("operationId");
        assertThat(operations).doesNotHaveDuplicates().hasSameSizeAs(OFFICE.servlet.routes());
    }

    @Test
    void everyVariableOfAPathIsAParameterOfIt() {
        DOCUMENT.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().forEach(operation -> {
                    Set<String> inPath = new HashSet<>();
                    operation.get("parameters").forEach(parameter -> {
                        if (parameter.get("in").asText().equals("path")) {
                            inPath.add("{" + parameter.get("name").asText() + "}");
                        }
                    });
                    Set<String> variables = new HashSet<>();
                    for (String part : path.getKey().split("/")) {
                        if (part.startsWith("{")) {
                            variables.add(part);
                        }
                    }
                    assertThat(inPath).isEqualTo(variables);
                }));
    }

    @Test
    void everyReferenceLeadsToASchemaAndEverySchemaIsUsed() {
        Set<String> references = new HashSet<>(DOCUMENT.findValuesAsText("$ref"));
        List<String> schemas = CONTRACT.schemas().stream()
                .map(name -> "#/components/schemas/" + name)
                .toList();
        assertThat(references).containsExactlyInAnyOrderElementsOf(schemas);
    }

    @Test
    void everyExampleIsValid() {
        int examples = 0;
        for (String name : CONTRACT.schemas()) {
            for (JsonNode example : DOCUMENT.at("/components/schemas/" + name + "/examples")) {
                assertThat(CONTRACT.faults(name, example)).as(name).isEmpty();
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(10);
    }

    @Test
    void theExamplesOfRequestsAreWhatTheProductTakes() {
        OFFICE.as(OFFICE.staff.administrator)
                .put("/catalogue/topics/history", example("TopicInput"))
                .is(200);
        OFFICE.as(OFFICE.staff.administrator)
                .post("/units/changes", example("ChangeInput"))
                .is(200);
    }

    @Test
    void codesAreTheDomainsOwn() {
        assertThat(codes("/components/schemas/Edition/properties/state"))
                .hasSameSizeAs(EditionState.values())
                .contains("in-procedure");
        assertThat(codes("/components/schemas/Decision/properties/verb")).hasSameSizeAs(Verb.values());
        assertThat(codes("/components/schemas/Me/properties/roles/items")).hasSameSizeAs(Role.values());
        assertThat(DOCUMENT.toString()).doesNotContain("x-codes");
    }

    private static JsonNode example(String schema) {
        return DOCUMENT.at("/components/schemas/" + schema + "/examples/0");
    }

    private static List<String> codes(String place) {
        List<String> codes = new ArrayList<>();
        DOCUMENT.at(place).get("enum").forEach(code -> codes.add(code.asText()));
        return codes;
    }
}

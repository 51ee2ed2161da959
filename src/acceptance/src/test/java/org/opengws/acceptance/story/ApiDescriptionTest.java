package org.opengws.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.opengws.acceptance.product.Answer;
import org.opengws.acceptance.product.Client;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SampleFiles;
import org.opengws.publishing.decision.Staff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;

/**
 * The API's description as the running product gives it, on the libraries that it ships, read by the parser that other
 * people's programs are made with; every call in it is made, by somebody who may and by nobody, and answers as it says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionTest {

    private static final String SCHEMAS = "/components/schemas/";

    /** One call of the description. */
    private record Described(String path, HttpMethod method, Operation operation) {

        String name() {
            return operation.getOperationId();
        }

        boolean changes() {
            return method != HttpMethod.GET;
        }
    }

    private RunningProduct product;
    private JsonNode document;
    private OpenAPI description;
    private List<String> messages;
    private Matter matter;

    @BeforeAll
    void start() throws Exception {
        product = RunningProduct.start(RunningProduct.temporaryFolder());
        matter = Matter.ofClause(product, "1.3", "เรื่องที่ทดสอบ").attaches("เอกสาร.pdf", SampleFiles.pdf("ข้อความ"));
        Answer served = product.visitor().get("/openapi.json").orFail();
        document = served.json();
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(served.text());
        description = read.getOpenAPI();
        messages = read.getMessages();
    }

    @AfterAll
    void stop() throws Exception {
        product.close();
    }

    @Test
    void otherPeoplesParserReadsItWithoutAComplaint() {
        assertThat(messages).isEmpty();
        assertThat(description.getOpenapi()).startsWith("3.1");
        assertThat(all()).hasSizeGreaterThan(30);
        assertThat(all().stream().map(Described::name)).doesNotHaveDuplicates().doesNotContainNull();
    }

    @TestFactory
    Stream<DynamicTest> everyCallAnswersWhoMayAsItSays() {
        return all().stream()
                .map(call -> dynamicTest(call.name(), () -> {
                    Answer answer = allowed(call).send(request(allowed(call), call));
                    isAsDescribed(call, answer);
                    if (!call.changes() && !call.path().startsWith("/delegations/{id}")) {
                        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCallAnswersNobodyAsItSays() {
        return all().stream()
                .map(call -> dynamicTest(call.name(), () -> {
                    Answer answer = product.visitor().send(request(product.visitor(), call));
                    isAsDescribed(call, answer);
                    assertThat(answer.status()).isEqualTo(401);
                }));
    }

    @Test
    void anAnswerWithoutWhatItsSchemaAsksForIsFound() {
        Described publication = named("getPublication");
        JsonNode answer = allowed(publication)
                .send(request(allowed(publication), publication))
                .json();
        assertThat(againstSchema(publication, "200", answer)).isEmpty();
        assertThat(againstSchema(publication, "200", ((ObjectNode) answer).put("version", "not a number")))
                .isNotEmpty();
        assertThat(againstSchema(publication, "200", ((ObjectNode) answer).without("id")))
                .isNotEmpty();
    }

    private Described named(String name) {
        return all().stream()
                .filter(call -> call.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileInPartsOrNotAgainIsDescribedToo() {
        Described file = named("getDocument");
        Client clerk = allowed(file);
        String tag = clerk.send(request(clerk, file)).orFail().header("ETag");
        Map<String, Integer> asked = Map.of("Range", 206, "If-None-Match", 304, "If-Match", 412);
        Map<String, String> values = Map.of("Range", "bytes=0-3", "If-None-Match", tag, "If-Match", "\"another\"");
        asked.forEach((header, status) -> {
            Answer answer = clerk.send(request(clerk, file).header(header, values.get(header)));
            assertThat(answer.status()).as(header).isEqualTo(status);
            isAsDescribed(file, answer);
            assertThat(file.operation().getResponses()).containsKey(Integer.toString(status));
        });
        Answer beyond = clerk.send(request(clerk, file).header("Range", "bytes=99999999-"));
        assertThat(beyond.status()).isEqualTo(416);
        isAsDescribed(file, beyond);
        assertThat(file.operation().getResponses()).containsKey("416");
    }

    @Test
    void everySchemaThatIsNamedIsThere() {
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).startsWith("#" + SCHEMAS))
                .allSatisfy(name -> assertThat(description.getComponents().getSchemas())
                        .containsKey(name.substring(SCHEMAS.length() + 1)));
    }

    /**
     * The status is one of those listed, or a refusal; the content is of a type that is listed there and, where it is
     * JSON, what the schema says.
     */
    private void isAsDescribed(Described call, Answer answer) {
        String status = Integer.toString(answer.status());
        Map<String, ApiResponse> listed = call.operation().getResponses();
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        if (answer.status() < 400) {
            assertThat(listed).as(answer.text()).containsKey(status);
        }
        ApiResponse response = listed.getOrDefault(status, listed.get("default"));
        String type = answer.header("Content-Type").replaceFirst(";.*", "");
        if (response.getContent() == null) {
            assertThat(answer.bytes()).as(type).isEmpty();
        } else {
            assertThat(response.getContent().keySet()).as(status).containsAnyOf(type, "*/*");
            assertThat(type).isNotEmpty();
            if (type.equals("application/json") && answer.bytes().length > 0) {
                assertThat(againstSchema(call, listed.containsKey(status) ? status : "default", answer.json()))
                        .as(answer.text())
                        .isEmpty();
            }
        }
    }

    /** What is wrong with it to a validator of JSON Schema, which the description's schemas are. */
    private Set<ValidationMessage> againstSchema(Described call, String status, JsonNode answer) {
        JsonNode response = document.at("/paths/" + call.path().replace("/", "~1") + "/"
                + call.method().name().toLowerCase(Locale.ROOT) + "/responses/" + status);
        JsonNode whole =
                response.has("$ref") ? document.at(response.get("$ref").asText().substring(1)) : response;
        JsonNode schema = whole.at("/content/application~1json/schema");
        assertThat(schema.isObject()).as(call.name() + " " + status).isTrue();
        ObjectNode within = schema.deepCopy();
        within.set("components", document.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(within)
                .validate(answer);
    }

    private Client allowed(Described call) {
        if (call.path().startsWith("/front-office")) {
            return product.as(product.staff.secretary);
        }
        boolean ownUnits = call.path().startsWith("/publications");
        return product.as(ownUnits ? product.staff.clerk : product.staff.administrator);
    }

    private List<Described> all() {
        List<Described> all = new ArrayList<>();
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> all.add(new Described(path, method, operation))));
        return all;
    }

    private HttpRequest.Builder request(Client person, Described call) {
        String path = call.path()
                .replace("{id}", id(call.path()))
                .replace("{document}", matter.document())
                .replace("{executive}", product.staff.secretary.id().value())
                .replace("{verb}", "save")
                .replace("{scheme}", "oit-2568")
                .replace("{code}", "o1");
        HttpRequest.Builder request = person.request(Client.API + path);
        for (Parameter parameter : parameters(call)) {
            if (parameter.getIn().equals("header") && Boolean.TRUE.equals(parameter.getRequired())) {
                request.header(parameter.getName(), "1");
            }
        }
        return request.method(call.method().name().toUpperCase(Locale.ROOT), body(call, request));
    }

    private String id(String path) {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put("/publications/", matter.id());
        examples.put("/front-office/", matter.id());
        examples.put("/catalogue/topics/", "telephone");
        examples.put("/units/", Staff.STRATEGY.value());
        examples.put("/people/", product.staff.secondDeputy.id().value());
        examples.put("/delegations/", "aaaaaaaaaaaa");
        return examples.entrySet().stream()
                .filter(example -> path.startsWith(example.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static List<Parameter> parameters(Described call) {
        return call.operation().getParameters() == null
                ? List.of()
                : call.operation().getParameters();
    }

    private HttpRequest.BodyPublisher body(Described call, HttpRequest.Builder request) {
        if (call.operation().getRequestBody() == null) {
            return BodyPublishers.noBody();
        }
        String type = call.operation()
                .getRequestBody()
                .getContent()
                .keySet()
                .iterator()
                .next();
        request.header("Content-Type", type);
        if (!type.equals("application/json")) {
            return BodyPublishers.ofString("no such file");
        }
        JsonNode schema = document.at("/paths/" + call.path().replace("/", "~1") + "/"
                + call.method().name().toLowerCase(Locale.ROOT) + "/requestBody/content/application~1json/schema");
        return BodyPublishers.ofString(example(schema).toString());
    }

    /** The schema's own example or, without one, as little as it asks for. */
    private JsonNode example(JsonNode schema) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (schema.has("$ref")) {
            return example(document.at(schema.get("$ref").asText().substring(1)));
        }
        if (schema.has("examples")) {
            return schema.at("/examples/0");
        }
        if (schema.has("enum")) {
            return schema.at("/enum/0");
        }
        return switch (schema.path("type").asText()) {
            case "object" -> {
                ObjectNode object = nodes.objectNode();
                schema.path("required")
                        .forEach(name -> object.set(
                                name.asText(), example(schema.path("properties").path(name.asText()))));
                yield object;
            }
            case "array" -> nodes.arrayNode();
            case "boolean" -> nodes.booleanNode(true);
            case "integer" -> nodes.numberNode(1);
            default -> nodes.textNode("x");
        };
    }
}

package org.opengws.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.opengws.publishing.people.Person;
import org.opengws.web.api.ApiFixture.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

/** Whatever is sent, by whomever, to whichever address: it is done or refused, never a failure. */
class AnythingSentTest {

    private static final ApiFixture OFFICE = new ApiFixture();
    private static final Response DRAFT = OFFICE.begun();
    private static final List<String> BAD_VALUES = List.of(
            "\"\"",
            "null",
            "true",
            "-1",
            "1e400",
            "[]",
            "{}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[[[[]]]]",
            "\"../../x\"",
            "\"9999-99-99\"",
            "\"P-1Y\"",
            "\"P999999999999Y\"",
            "\"2026-02-30\"",
            "99999999999999999999999999",
            "\"ก\"",
            "{\"th\":7}",
            "[null]",
            "\"<script>\"");

    @AfterContainer
    static void close() {
        OFFICE.close();
    }

    @Property(tries = 300)
    void aBodyOfAnyBytesIsNoFailure(
            @ForAll("routes") Route route, @ForAll byte[] body, @ForAll("people") Person person) {
        check(send(person, route, "", body));
    }

    @Property(tries = 600)
    void anExampleWithSomethingChangedIsNoFailure(
            @ForAll("routes") Route route, @ForAll("people") Person person, @ForAll long seed) {
        Random random = new Random(seed);
        JsonNode body = mutated(sample(route), random);
        Response response = send(person, route, "", body.toString().getBytes(StandardCharsets.UTF_8));
        check(response);
        // both happen, so that the property says something
        Statistics.collect(response.status() / 100);
        Statistics.coverage(coverage -> {
            coverage.check(2).percentage(share -> share > 5);
            coverage.check(4).percentage(share -> share > 5);
        });
    }

    @Property(tries = 300)
    void anyQueryIsNoFailure(
            @ForAll("routes") Route route, @ForAll("people") Person person, @ForAll("values") String value) {
        StringBuilder query = new StringBuilder("?");
        route.parameters()
                .forEach(parameter -> query.append(parameter.name())
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .append('&'));
        check(send(person, route, query.toString(), new byte[] {'{', '}'}));
    }

    @Property(tries = 200)
    void anyPathIsNoFailure(@ForAll("values") String value) {
        String part = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        int status = OFFICE.as(OFFICE.staff.clerk).get("/publications/" + part).status();
        assertThat(status).isBetween(200, 499);
    }

    @Provide
    Arbitrary<Route> routes() {
        return Arbitraries.of(OFFICE.servlet.routes());
    }

    @Provide
    Arbitrary<Person> people() {
        return Arbitraries.of(OFFICE.staff.clerk, OFFICE.staff.administrator, OFFICE.staff.secretary);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.of(
                        "-1",
                        "0",
                        "999999999",
                        "9999999999",
                        "true",
                        "draft",
                        "general",
                        "2026-11-23",
                        "%",
                        "*",
                        "../x"));
    }

    private static Response send(Person person, Route route, String query, byte[] body) {
        String path = route.path()
                .replace("{id}", route.path().matches("/(publications|front-office)/.*") ? DRAFT.id() : "history")
                .replace("{scheme}", "gws-2.0-2569")
                .replace("{code}", "history")
                .replace("{executive}", OFFICE.staff.secretary.id().value())
                .replace("{document}", "aaaaaaaaaaaaaaaa")
                .replace("{executive}", "secretary")
                .replace("{verb}", "save");
        if (!route.changes()) {
            return OFFICE.as(person).get(path + query);
        }
        return OFFICE.as(person).change(route.method(), path + query, Guard.expected(route), body);
    }

    private static void check(Response response) {
        assertThat(response.status()).as(response.text()).isBetween(200, 499);
    }

    /** An example of what the route takes, as far as the contract has one. */
    private static JsonNode sample(Route route) {
        JsonNode example = new Contract().document().at("/components/schemas/" + route.takes() + "/examples/0");
        if (!example.isMissingNode()) {
            return example.deepCopy();
        }
        ObjectNode act = Json.object().put("version", 1);
        act.set("draft", ApiFixture.draft("s9-2", "เรื่อง"));
        return act;
    }

    private static JsonNode mutated(JsonNode sample, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(sample, objects);
        if (objects.isEmpty()) {
            return NullNode.instance;
        }
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() || random.nextInt(8) == 0 ? "other" : names.get(random.nextInt(names.size()));
        if (random.nextInt(5) == 0) {
            object.remove(name);
        } else {
            object.putRawValue(
                    name,
                    new com.fasterxml.jackson.databind.util.RawValue(
                            BAD_VALUES.get(random.nextInt(BAD_VALUES.size()))));
        }
        return sample;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }
}

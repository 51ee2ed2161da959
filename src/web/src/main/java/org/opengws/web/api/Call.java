package org.opengws.web.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jakarta.servlet.http.HttpServletRequest;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.people.Person;
import org.opengws.web.Fields;
import org.opengws.web.Queries;

import com.fasterxml.jackson.databind.JsonNode;

/** One request that was let in. No record: in a jar that is turned to javax its description would still name jakarta. */
final class Call {

    static final int MOST = 200;
    private static final Pattern IDEMPOTENCY_KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final int USUAL = 50;
    private static final int FURTHEST = 1_000_000;

    private final HttpServletRequest request;
    private final Person person;
    private final Language language;
    private final Map<String, String> variables;
    private final Fields query;
    private final JsonNode body;

    private Call(
            HttpServletRequest request,
            Person person,
            Language language,
            Map<String, String> variables,
            Fields query,
            JsonNode body) {
        this.request = request;
        this.person = person;
        this.language = language;
        this.variables = variables;
        this.query = query;
        this.body = body;
    }

    static Call of(
            HttpServletRequest request,
            Person person,
            Language language,
            Map<String, String> variables,
            JsonNode body) {
        Fields query = Queries.of(request);
        query.values().forEach((name, values) -> {
            if (!values.stream().allMatch(Formats::isCleanText)) {
                throw Halted.bad(name, "control-character", "");
            }
        });
        return new Call(request, person, language, variables, query, body);
    }

    HttpServletRequest request() {
        return request;
    }

    /** Who asks. */
    Person person() {
        return person;
    }

    Language language() {
        return language;
    }

    Fields query() {
        return query;
    }

    /** Of the route's schema; missing where the route takes none or a file. */
    JsonNode body() {
        return body;
    }

    /** What the route took from the path. */
    String variable(String name) {
        return variables.get(name);
    }

    /** From the path; what has not even the form of an id is found nowhere. */
    PublicationId publication() {
        return id("id", PublicationId::new);
    }

    <T> T id(String name, Function<String, T> constructor) {
        try {
            return constructor.apply(variable(name));
        } catch (IllegalArgumentException noId) {
            throw Halted.notFound();
        }
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** What the sender calls a request that may come twice, where he does; 400 where that is no such name. */
    Optional<String> idempotencyKey() {
        return header("Idempotency-Key").map(key -> {
            if (!IDEMPOTENCY_KEY.matcher(key).matches()) {
                throw Halted.bad("Idempotency-Key", "not-allowed-value", "");
            }
            return "idempotency-key " + key;
        });
    }

    /** A query parameter as a value; 400 where it is none. */
    <T> Optional<T> query(String name, Function<String, Optional<T>> parse) {
        return query.given(name)
                .map(value -> parse.apply(value).orElseThrow(() -> Halted.bad(name, "not-allowed-value", value)));
    }

    boolean flag(String name) {
        return query(name, value -> switch (value) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.<Boolean>empty();
                })
                .orElse(false);
    }

    int offset() {
        return number("offset", 0, FURTHEST, 0);
    }

    int limit() {
        return number("limit", 1, MOST, USUAL);
    }

    int number(String name, int from, int to, int otherwise) {
        return query(
                        name,
                        value -> Optional.of(value)
                                .filter(digits -> digits.matches("[0-9]{1,9}"))
                                .map(Integer::parseInt)
                                .filter(number -> number >= from && number <= to))
                .orElse(otherwise);
    }

    /** The version that the sender saw: from that source or, where it says none, from {@code If-Match}. */
    long version(Optional<String> said) {
        String version = said.or(() -> header("If-Match").map(tag -> tag.strip().replace("\"", "")))
                .orElseThrow(() -> Halted.bad("version", "missing", ""));
        if (!version.matches("[0-9]{1,18}")) {
            throw Halted.bad("version", "not-allowed-value", version);
        }
        return Long.parseLong(version);
    }
}

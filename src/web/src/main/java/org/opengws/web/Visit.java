package org.opengws.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.people.Person;

/**
 * One request as a screen sees it, without the servlet.
 *
 * @param path below the servlet's own address, beginning with a slash
 * @param variables what the route's pattern took from the path
 * @param context path at which the web application is mounted, empty for the root; begins every link
 * @param headers those that an answer may depend on, by lower-case name
 */
public record Visit(
        String method,
        String path,
        Map<String, String> variables,
        Fields query,
        Posted posted,
        Language language,
        Optional<Person> person,
        String context,
        Token token,
        Map<String, String> headers) {

    /** The field that every form of ours carries. */
    public record Token(String field, String value) {}

    public Visit {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(posted, "posted");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(person, "person");
        variables = Map.copyOf(variables);
        headers = Map.copyOf(headers);
    }

    /** The one who is signed in; the router lets nobody else in. */
    public Person me() {
        return person.orElseThrow();
    }

    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    public Fields form() {
        return posted.fields();
    }

    public boolean isPost() {
        return method.equals("POST");
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public Visit with(Map<String, String> others) {
        return new Visit(method, path, others, query, posted, language, person, context, token, headers);
    }

    public Visit with(Posted other) {
        return new Visit(method, path, variables, query, other, language, person, context, token, headers);
    }
}

package org.opengws.web.api;

import java.util.List;
import java.util.function.Predicate;

import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.web.Answer;
import org.opengws.web.PathPattern;

/**
 * One thing that can be asked for: how it is found, what goes in and out, and who answers. The OpenAPI document is made
 * from these.
 *
 * @param pattern of the path below {@link ApiServlet#PATH}
 * @param parameters of the query and the headers, by name
 * @param may who has any right here, asked before a body is read; the domain decides the rest
 * @param takes schema of the JSON body, {@link #FILE} or {@link #CSV}; empty where there is no body
 * @param gives schema of the answer, {@link #FILE} or {@link #CSV}; empty where there is nothing to say
 */
record Route(
        String method,
        PathPattern pattern,
        String operation,
        String summary,
        List<Parameter> parameters,
        String takes,
        String gives,
        int status,
        Predicate<Person> may,
        Handler handler) {

    static final String FILE = "file";
    static final String CSV = "csv";

    private static final Predicate<Person> EVERYBODY = person -> true;

    /** Answers a request that was let in and whose body has its form. */
    @FunctionalInterface
    interface Handler {
        Answer answer(Call call) throws java.io.IOException;
    }

    /**
     * A parameter of the query, or a header.
     *
     * @param schema name of a schema of the contract, or {@code string}, {@code integer}, {@code boolean}
     */
    record Parameter(String in, String name, String schema, boolean required, String description) {

        static Parameter query(String name, String schema, String description) {
            return new Parameter("query", name, schema, false, description);
        }

        static Parameter header(String name, String description) {
            return new Parameter("header", name, "string", false, description);
        }
    }

    Route {
        parameters = List.copyOf(parameters);
    }

    static Route get(String path, String operation, String summary, String gives, Handler handler) {
        return new Route(
                "GET", new PathPattern(path), operation, summary, List.of(), "", gives, 200, EVERYBODY, handler);
    }

    static Route post(String path, String operation, String summary, String takes, String gives, Handler handler) {
        return new Route(
                "POST",
                new PathPattern(path),
                operation,
                summary,
                List.of(),
                takes,
                gives,
                gives.isEmpty() ? 204 : 200,
                EVERYBODY,
                handler);
    }

    static Route put(String path, String operation, String summary, String takes, String gives, Handler handler) {
        return new Route(
                "PUT",
                new PathPattern(path),
                operation,
                summary,
                List.of(),
                takes,
                gives,
                gives.isEmpty() ? 204 : 200,
                EVERYBODY,
                handler);
    }

    Route creating() {
        return new Route(method, pattern, operation, summary, parameters, takes, gives, 201, may, handler);
    }

    Route with(Parameter... others) {
        return new Route(method, pattern, operation, summary, List.of(others), takes, gives, status, may, handler);
    }

    Route forAdministrators() {
        return new Route(
                method,
                pattern,
                operation,
                summary,
                parameters,
                takes,
                gives,
                status,
                person -> person.is(Role.ADMINISTRATOR),
                handler);
    }

    String path() {
        return pattern.toString();
    }

    boolean changes() {
        return !method.equals("GET");
    }

    boolean takesJson() {
        return !takes.isEmpty() && !takes.equals(FILE) && !takes.equals(CSV);
    }
}

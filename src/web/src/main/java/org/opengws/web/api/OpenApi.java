package org.opengws.web.api;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The OpenAPI 3.1 document: the contract's schemas, and a path for every route. */
final class OpenApi {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

    private final Contract contract;

    OpenApi(Contract contract) {
        this.contract = contract;
    }

    ObjectNode document(List<Route> routes) {
        ObjectNode document = contract.document();
        ObjectNode paths = document.putObject("paths");
        for (Route route : routes) {
            // looked up as a name: one that begins with a slash is a pointer to newer versions of the library
            ObjectNode path =
                    paths.has(route.path()) ? (ObjectNode) paths.get(route.path()) : paths.putObject(route.path());
            path.set(route.method().toLowerCase(Locale.ROOT), operation(route));
        }
        return document;
    }

    private static ObjectNode operation(Route route) {
        ObjectNode operation =
                Json.object().put("operationId", route.operation()).put("summary", route.summary());
        ArrayNode parameters = operation.putArray("parameters");
        Matcher variable = VARIABLE.matcher(route.path());
        while (variable.find()) {
            parameters.add(parameter("path", variable.group(1), "string", true, ""));
        }
        route.parameters()
                .forEach(parameter -> parameters.add(parameter(
                        parameter.in(),
                        parameter.name(),
                        parameter.schema(),
                        parameter.required(),
                        parameter.description())));
        if (route.changes()) {
            parameters.add(parameter("header", Guard.HEADER, "string", true, "Always 1"));
        }
        if (!route.takes().isEmpty()) {
            operation.set("requestBody", body(route.takes(), "application/octet-stream"));
        }
        operation.set("responses", responses(route));
        return operation;
    }

    private static ObjectNode parameter(String in, String name, String schema, boolean required, String description) {
        ObjectNode parameter = Json.object().put("in", in).put("name", name).put("required", required);
        if (!description.isEmpty()) {
            parameter.put("description", description);
        }
        parameter.set("schema", schema(schema));
        return parameter;
    }

    private static ObjectNode schema(String name) {
        return Character.isUpperCase(name.charAt(0))
                ? Json.object().put("$ref", "#/components/schemas/" + name)
                : Json.object().put("type", name);
    }

    private static ObjectNode responses(Route route) {
        ObjectNode responses = Json.object();
        ObjectNode good = responses.putObject(Integer.toString(route.status())).put("description", "Done");
        if (!route.gives().isEmpty()) {
            good.set("content", content(route.gives(), "*/*"));
        }
        if (route.gives().equals(Route.FILE) && !route.changes()) {
            ObjectNode part = responses.putObject("206").put("description", "The range that was asked for");
            part.set("content", content(route.gives(), "*/*"));
            responses.putObject("304").put("description", "You have it already, by If-None-Match");
            responses.putObject("412").put("description", "It is another one now, by If-Match");
            responses.putObject("416").put("description", "There is no such range");
        }
        if (route.gives().equals("Health")) {
            responses
                    .putObject("503")
                    .put("description", "Something does not work")
                    .set("content", content(route.gives(), "*/*"));
        }
        ObjectNode other = responses.putObject("default").put("description", "Refused, with all reasons");
        other.putObject("content").putObject(Replies.PROBLEM).set("schema", schema("Problem"));
        return responses;
    }

    private static ObjectNode body(String takes, String fileType) {
        ObjectNode body = Json.object().put("required", true);
        body.set("content", content(takes, fileType));
        return body;
    }

    private static ObjectNode content(String form, String fileType) {
        ObjectNode content = Json.object();
        switch (form) {
            case Route.FILE -> content.putObject(fileType);
            case Route.CSV -> content.putObject("text/csv").set("schema", schema("string"));
            default -> content.putObject("application/json").set("schema", schema(form));
        }
        return content;
    }
}

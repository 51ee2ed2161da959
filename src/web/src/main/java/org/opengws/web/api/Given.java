package org.opengws.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.calendar.TypedDay;
import org.opengws.publishing.language.Text;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads values out of an object that has the form of its schema; what is left out or null is empty. */
record Given(JsonNode object) {

    /** White space at the ends does not count. */
    String string(String name) {
        return object.path(name).asText("").strip();
    }

    boolean flag(String name) {
        return object.path(name).asBoolean(false);
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    Text text(String name) {
        return text(object.path(name));
    }

    static Text text(JsonNode node) {
        return Text.of(node.path("th").asText(""), node.path("en").asText(""));
    }

    <T> Optional<T> optional(String name, Function<String, T> constructor) {
        return has(name) ? Optional.of(constructor.apply(object.get(name).textValue())) : Optional.empty();
    }

    Optional<LocalDate> date(String name) {
        return optional(name, TypedDay::of);
    }

    <T> Optional<T> inside(String name, Function<Given, T> read) {
        return has(name) ? Optional.of(read.apply(new Given(object.get(name)))) : Optional.empty();
    }

    <T> List<T> list(String name, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        if (has(name)) {
            object.get(name).forEach(node -> values.add(read.apply(node)));
        }
        return values;
    }

    Map<String, String> strings(String name) {
        return strings(object.path(name));
    }

    /** Empty values are as if they were left out. */
    static Map<String, String> strings(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.fields().forEachRemaining(field -> {
            String value = field.getValue().asText("").strip();
            if (!value.isEmpty()) {
                values.put(field.getKey(), value);
            }
        });
        return values;
    }
}

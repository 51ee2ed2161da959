package org.opengws.web.api;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.language.Text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Builds and reads JSON trees; no class is ever made from what a request says. */
final class Json {

    /** Strict: one value, no name twice, nothing after it. */
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static JsonNode string(Object value) {
        return NODES.textNode(value.toString());
    }

    static JsonNode orNull(Optional<?> value) {
        return value.<JsonNode>map(Json::string).orElse(NullNode.instance);
    }

    static <T> JsonNode orNull(Optional<T> value, Function<T, ? extends JsonNode> json) {
        return value.<JsonNode>map(json).orElse(NullNode.instance);
    }

    static ObjectNode text(Text text) {
        return object().put("th", text.th()).put("en", text.en());
    }

    static <T> ArrayNode array(Collection<T> values, Function<? super T, ? extends JsonNode> json) {
        ArrayNode array = NODES.arrayNode(values.size());
        values.forEach(value -> array.add(json.apply(value)));
        return array;
    }

    /** Each as its own text. */
    static ArrayNode strings(Collection<?> values) {
        return array(values, Json::string);
    }

    static ObjectNode map(Map<String, String> values) {
        ObjectNode object = object();
        values.forEach(object::put);
        return object;
    }
}

package org.opengws.web.api;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Checks a value by the part of JSON Schema 2020-12 that {@code openapi.json} uses: reference, anyOf, type, enum,
 * properties, required, additionalProperties, maxProperties, items, and the limits of strings, numbers and lists. Never deeper than the
 * schema itself, and never more than {@value #MOST_FAULTS} faults and what one value lacks. Safe for many threads.
 */
final class SchemaCheck {

    private static final String REFERENCE = "#/components/schemas/";
    private static final int MOST_FAULTS = 50;

    private final ObjectNode schemas;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    SchemaCheck(ObjectNode schemas) {
        this.schemas = schemas;
    }

    List<Fault> faults(String schema, JsonNode value) {
        List<Fault> faults = new ArrayList<>();
        check(schemas.required(schema), value, "", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String place, List<Fault> faults) {
        if (faults.size() >= MOST_FAULTS) {
            return;
        }
        if (schema.has("$ref")) {
            check(schemas.required(schema.get("$ref").textValue().substring(REFERENCE.length())), value, place, faults);
        } else if (schema.has("anyOf")) {
            checkAny(schema.get("anyOf"), value, place, faults);
        } else if (!isOfType(schema.path("type"), value)) {
            faults.add(new Fault(place, "wrong-type", types(schema.path("type"))));
        } else if (schema.has("enum") && !holds(schema.get("enum"), value)) {
            faults.add(new Fault(place, "unknown-value", shortened(value)));
        } else if (value.isTextual()) {
            checkString(schema, value.textValue(), place, faults);
        } else if (value.isNumber()) {
            checkNumber(schema, value, place, faults);
        } else if (value.isArray()) {
            checkArray(schema, value, place, faults);
        } else if (value.isObject()) {
            checkObject(schema, value, place, faults);
        }
    }

    /** The alternatives are a schema and null; the faults of the former say more. */
    private void checkAny(JsonNode alternatives, JsonNode value, String place, List<Fault> faults) {
        List<Fault> first = new ArrayList<>();
        for (JsonNode alternative : alternatives) {
            List<Fault> found = new ArrayList<>();
            check(alternative, value, place, found);
            if (found.isEmpty()) {
                return;
            }
            if (first.isEmpty()) {
                first = found;
            }
        }
        faults.addAll(first);
    }

    private void checkString(JsonNode schema, String value, String place, List<Fault> faults) {
        if (!Formats.isCleanText(value)) {
            faults.add(new Fault(place, "control-character", ""));
        } else if (schema.has("maxLength")
                && value.length() > schema.get("maxLength").intValue()) {
            faults.add(new Fault(place, "too-long", schema.get("maxLength").asText()));
        } else if (value.length() < schema.path("minLength").intValue()
                || schema.has("pattern") && !matches(schema.get("pattern").textValue(), value)
                || !Formats.isOfFormat(schema.path("format").asText(), value)) {
            String code =
                    Formats.dateFault(schema.path("format").asText(), value).orElse("not-allowed-value");
            faults.add(new Fault(place, code, shortened(value)));
        }
    }

    private static void checkNumber(JsonNode schema, JsonNode value, String place, List<Fault> faults) {
        if (schema.has("minimum") && value.longValue() < schema.get("minimum").longValue()) {
            faults.add(new Fault(place, "not-allowed-value", value.asText()));
        }
    }

    private void checkArray(JsonNode schema, JsonNode value, String place, List<Fault> faults) {
        if (schema.has("maxItems") && value.size() > schema.get("maxItems").intValue()) {
            faults.add(new Fault(place, "too-many", schema.get("maxItems").asText()));
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            check(schema.get("items"), value.get(i), place + "/" + i, faults);
        }
    }

    private void checkObject(JsonNode schema, JsonNode value, String place, List<Fault> faults) {
        JsonNode known = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        if (schema.has("maxProperties")
                && value.size() > schema.get("maxProperties").intValue()) {
            faults.add(new Fault(place, "too-many", schema.get("maxProperties").asText()));
            return;
        }
        for (Iterator<Map.Entry<String, JsonNode>> all = value.fields();
                all.hasNext() && faults.size() < MOST_FAULTS; ) {
            Map.Entry<String, JsonNode> field = all.next();
            String inside = place + "/" + escaped(field.getKey());
            if (known.has(field.getKey())) {
                check(known.get(field.getKey()), field.getValue(), inside, faults);
            } else if (!others.isObject()) {
                faults.add(new Fault(inside, "unknown-field", ""));
            } else if (field.getKey().length() > 200 || !Formats.isCleanText(field.getKey())) {
                faults.add(new Fault(place, "unknown-field", ""));
            } else {
                check(others, field.getValue(), inside, faults);
            }
        }
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.textValue())) {
                faults.add(new Fault(place + "/" + name.textValue(), "missing", ""));
            }
        }
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isOfType(one, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber() && value.canConvertToLong();
            case "null" -> value.isNull();
            default -> throw new IllegalStateException("openapi.json: no type " + type);
        };
    }

    private static boolean holds(JsonNode codes, JsonNode value) {
        for (JsonNode code : codes) {
            if (code.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(String pattern, String value) {
        return patterns.computeIfAbsent(pattern, Pattern::compile)
                        .matcher(value)
                        .find()
                && !value.endsWith("\n");
    }

    private static String types(JsonNode type) {
        if (!type.isArray()) {
            return type.asText();
        }
        List<String> names = new ArrayList<>();
        type.forEach(one -> names.add(one.asText()));
        return String.join(", ", names);
    }

    private static String shortened(JsonNode value) {
        return shortened(value.asText());
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }

    private static String escaped(String name) {
        return shortened(name).replace("~", "~0").replace("/", "~1");
    }
}

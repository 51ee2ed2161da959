package org.opengws.magnolia.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Walks a definition as Magnolia would make beans from it, and says what does not exist. */
final class Checking {

    private static final Set<String> TEXTS = Set.of("label", "title", "description", "placeholder");

    private final Map<String, Properties> texts = Map.of("th", LightFiles.texts("th"), "en", LightFiles.texts("en"));
    private final MagnoliaNames magnolia;
    private final List<String> problems = new ArrayList<>();

    Checking(MagnoliaNames magnolia) {
        this.magnolia = magnolia;
    }

    List<String> problems() {
        return problems;
    }

    /** @param expected what is made where the definition does not say, empty where it must */
    Checking check(String at, Object value, String expected) {
        if (expected.startsWith("map:") || expected.startsWith("list:")) {
            elements(at, value, expected.substring(expected.indexOf(':') + 1));
        } else if (value instanceof Map<?, ?> map) {
            bean(at, map, expected);
        } else {
            scalar(at, value, expected);
        }
        return this;
    }

    private void elements(String at, Object value, String element) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> check(at + "/" + key, each, element));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> check(at + "/-", each, element));
        } else {
            problems.add(at + ": neither a list nor a map");
        }
    }

    private void bean(String at, Map<?, ?> map, String expected) {
        Optional<String> type = type(at, map, expected);
        if (type.isEmpty()) {
            return;
        }
        Map<String, String> properties =
                OwnNames.has(type.get()) ? OwnNames.properties(type.get(), magnolia) : magnolia.properties(type.get());
        map.forEach((key, value) -> {
            if (key.equals("class") || key.equals("$type")) {
                return;
            }
            String property = properties.get(key);
            if (property == null) {
                problems.add(at + ": " + type.get() + " has no property " + key);
            } else {
                check(at + "/" + key, value, property);
                text(at, key.toString(), value);
            }
        });
    }

    private Optional<String> type(String at, Map<?, ?> map, String expected) {
        Object shortName = map.get("$type");
        Object name = map.get("class");
        Optional<String> type = shortName != null
                ? OwnNames.type(shortName.toString()).or(() -> magnolia.type(shortName.toString()))
                : Optional.of(name != null ? name.toString() : magnolia.made(expected));
        if (type.isEmpty() || !magnolia.has(type.get()) && !OwnNames.has(type.get())) {
            problems.add(at + ": there is no type " + (shortName != null ? shortName : type.orElse("")));
            return Optional.empty();
        }
        return type;
    }

    private void text(String at, String key, Object value) {
        if (TEXTS.contains(key) && value instanceof String text) {
            texts.forEach((language, known) -> {
                if (!known.containsKey(text)) {
                    problems.add(at + ": no text " + text + " in " + language);
                }
            });
        }
    }

    private void scalar(String at, Object value, String type) {
        boolean right = switch (type) {
            case "boolean", "java.lang.Boolean" -> value instanceof Boolean;
            case "int", "long", "java.lang.Integer", "java.lang.Long" ->
                value instanceof Integer || value instanceof Long;
            case "double" -> value instanceof Number;
            case "class" -> magnolia.has(value.toString()) || OwnNames.has(value.toString());
            case "java.lang.String", "enum", "java.lang.Object" -> value instanceof String || value instanceof Number;
            default -> false;
        };
        if (!right) {
            problems.add(at + ": " + value + " is no " + type);
        }
    }
}

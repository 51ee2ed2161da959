package org.opengws.publishing.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a strictly read file. Every question that is answered wrongly notes a problem and gets a harmless
 * place-holder or an empty answer; every key that was never asked for is a problem in the end.
 */
public final class YamlMap {

    private final String file;
    private final String place;
    private final MappingNode node;
    private final List<Problem> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final List<YamlMap> inside = new ArrayList<>();

    YamlMap(String file, String place, MappingNode node, List<Problem> problems) {
        this.file = file;
        this.place = place;
        this.node = node;
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(Problem.at(file, line(tuple.getKeyNode()), place, "key-not-text"));
            } else if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                problems.add(Problem.at(file, line(key), at(key.getValue()), "key-twice"));
            } else {
                lines.put(key.getValue(), line(key));
            }
        }
    }

    /** The keys in the order of the file; using one still has to be asked for by name. */
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Notes a problem with that key, or with the whole mapping where the key is empty. */
    public void problem(String key, String code, Object... arguments) {
        int line = lines.getOrDefault(key, line(node));
        problems.add(Problem.at(file, line, key.isEmpty() ? place : at(key), code, arguments));
    }

    /** Whether no problem was noted so far, anywhere in the file. */
    public boolean isSound() {
        return problems.isEmpty();
    }

    /** A text that must be there and not be blank; a place-holder where it is not. */
    public String text(String key) {
        return required(key).flatMap(value -> scalarText(key, value)).orElse("?");
    }

    /** A text that may be missing or empty. */
    public String textOr(String key, String otherwise) {
        return optional(key).flatMap(value -> scalarText(key, value)).orElse(otherwise);
    }

    /** A whole number within those limits, inclusive. */
    public int number(String key, int least, int most) {
        return required(key).map(value -> scalarNumber(key, value, least, most)).orElse(least);
    }

    public int numberOr(String key, int least, int most, int otherwise) {
        return optional(key).map(value -> scalarNumber(key, value, least, most)).orElse(otherwise);
    }

    /** True or false, in these very words. */
    public boolean flagOr(String key, boolean otherwise) {
        Optional<Node> value = optional(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        String word =
                value.get() instanceof ScalarNode scalar && Tag.BOOL.equals(scalar.getTag()) ? scalar.getValue() : "";
        if (!word.equals("true") && !word.equals("false")) {
            problem(key, "not-true-or-false");
        }
        return word.equals("true");
    }

    /** A value that the function knows by its code; an empty answer where it is missing or unknown. */
    public <T> Optional<T> oneOf(String key, Function<String, Optional<T>> known) {
        Optional<String> code = required(key).flatMap(value -> scalarText(key, value));
        Optional<T> found = code.flatMap(known);
        if (code.isPresent() && found.isEmpty()) {
            problem(key, "unknown-value", code.get());
        }
        return found;
    }

    /** As {@link #oneOf}, for a key that may be missing. */
    public <T> Optional<T> optionalOneOf(String key, Function<String, Optional<T>> known) {
        return has(key) ? oneOf(key, known) : Optional.empty();
    }

    /** A value of a type whose constructor refuses wrong texts with IllegalArgumentException. */
    public <T> Optional<T> value(String key, Function<String, T> constructor) {
        Optional<String> text = required(key).flatMap(value -> scalarText(key, value));
        try {
            return text.map(constructor);
        } catch (IllegalArgumentException | DateTimeException refused) {
            problem(key, "not-allowed-value", text.orElse(""));
            return Optional.empty();
        }
    }

    public <T> Optional<T> optionalValue(String key, Function<String, T> constructor) {
        return has(key) ? value(key, constructor) : Optional.empty();
    }

    /** A date as {@code 2026-11-22}, where the key is there. */
    public Optional<LocalDate> date(String key) {
        return optionalValue(key, LocalDate::parse);
    }

    public Optional<Period> period(String key) {
        return optionalValue(key, Period::parse);
    }

    /** The mapping under that key; noted as missing where it is not there. */
    public Optional<YamlMap> map(String key) {
        return required(key).flatMap(value -> asMap(key, at(key), value));
    }

    /** The mappings of a list; an empty list where the key is missing. */
    public List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        for (Node item : items(key)) {
            asMap(key, at(key) + "[" + (maps.size() + 1) + "]", item).ifPresent(maps::add);
        }
        return maps;
    }

    /** The texts of a list; an empty list where the key is missing. */
    public List<String> texts(String key) {
        return items(key).stream()
                .flatMap(item -> scalarText(key, item).stream())
                .toList();
    }

    void refuseUnknownKeys() {
        values.keySet().stream().filter(key -> !asked.contains(key)).forEach(key -> problem(key, "unknown-key", key));
        inside.forEach(YamlMap::refuseUnknownKeys);
    }

    private List<Node> items(String key) {
        Optional<Node> value = optional(key);
        if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
            problem(key, "not-a-list");
        }
        return value.map(list -> list instanceof SequenceNode sequence ? sequence.getValue() : List.<Node>of())
                .orElse(List.of());
    }

    private Optional<YamlMap> asMap(String key, String where, Node value) {
        if (value instanceof MappingNode mapping) {
            YamlMap map = new YamlMap(file, where, mapping, problems);
            inside.add(map);
            return Optional.of(map);
        }
        problem(key, "not-a-mapping");
        return Optional.empty();
    }

    private Optional<Node> required(String key) {
        Optional<Node> value = optional(key);
        if (value.isEmpty()) {
            problem(key, "missing", key);
        }
        return value;
    }

    private Optional<Node> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private Optional<String> scalarText(String key, Node value) {
        if (!(value instanceof ScalarNode scalar)
                || !(Tag.STR.equals(scalar.getTag()) || Tag.TIMESTAMP.equals(scalar.getTag()))) {
            problem(key, "not-a-text");
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            problem(key, "empty");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue().strip());
    }

    private int scalarNumber(String key, Node value, int least, int most) {
        String digits = value instanceof ScalarNode scalar && Tag.INT.equals(scalar.getTag()) ? scalar.getValue() : "";
        if (!digits.matches("-?[0-9]{1,9}")) {
            problem(key, "not-a-number");
            return least;
        }
        int number = Integer.parseInt(digits);
        if (number < least || number > most) {
            problem(key, "out-of-range", number, least, most);
            return least;
        }
        return number;
    }

    private String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }
}

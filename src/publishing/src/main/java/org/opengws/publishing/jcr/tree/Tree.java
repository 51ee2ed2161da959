package org.opengws.publishing.jcr.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.opengws.publishing.language.Text;

/**
 * A node with what is below it, as values: what is read from the repository before it is understood, and what is to be
 * there afterwards. Texts, numbers, flags and lists of texts; an empty one is the same as none.
 */
public final class Tree {

    private final String type;
    private final Map<String, Object> properties = new TreeMap<>();
    private final Map<String, Tree> children = new LinkedHashMap<>();

    public Tree(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    public Map<String, Object> properties() {
        return properties;
    }

    public Map<String, Tree> children() {
        return children;
    }

    public Tree put(String name, String value) {
        return value.isEmpty() ? this : set(name, value);
    }

    public Tree put(String name, long value) {
        return set(name, value);
    }

    public Tree put(String name, boolean value) {
        return set(name, value);
    }

    public Tree put(String name, List<String> values) {
        return values.isEmpty() ? this : set(name, List.copyOf(values));
    }

    public Tree put(String name, Text text) {
        return put(name + ".th", text.th()).put(name + ".en", text.en());
    }

    public Tree put(String name, Optional<?> value) {
        return value.isPresent() ? put(name, value.get().toString()) : this;
    }

    /** Keys and values by turns. */
    public Tree put(String name, Map<String, String> values) {
        List<String> flat = new ArrayList<>();
        values.forEach((key, value) -> {
            flat.add(key);
            flat.add(value);
        });
        return put(name, flat);
    }

    public Tree set(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    public Tree add(String name, Tree child) {
        children.put(name, child);
        return this;
    }

    public String text(String name) {
        return (String) properties.getOrDefault(name, "");
    }

    public long large(String name) {
        return (Long) properties.getOrDefault(name, 0L);
    }

    public int number(String name) {
        return Math.toIntExact(large(name));
    }

    public boolean flag(String name) {
        return (Boolean) properties.getOrDefault(name, false);
    }

    public Text bilingual(String name) {
        return new Text(text(name + ".th"), text(name + ".en"));
    }

    public <T> Optional<T> optional(String name, Function<String, T> reader) {
        return properties.containsKey(name) ? Optional.of(reader.apply(text(name))) : Optional.empty();
    }

    public Optional<LocalDate> day(String name) {
        return optional(name, LocalDate::parse);
    }

    public Optional<Instant> instant(String name) {
        return optional(name, Instant::parse);
    }

    @SuppressWarnings("unchecked")
    public List<String> list(String name) {
        return (List<String>) properties.getOrDefault(name, List.of());
    }

    public Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        Flat flat = new Flat(list(name));
        while (flat.hasNext()) {
            map.put(flat.next(), flat.next());
        }
        return map;
    }

    public Optional<Tree> child(String name) {
        return Optional.ofNullable(children.get(name));
    }

    /** The children of a child, which need not be there, in the order of their numbers. */
    public List<Tree> numbered(String name) {
        Map<Integer, Tree> sorted = new TreeMap<>();
        child(name)
                .ifPresent(container ->
                        container.children.forEach((key, value) -> sorted.put(Integer.valueOf(key), value)));
        return List.copyOf(sorted.values());
    }
}

package org.opengws.publishing.jcr.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.opengws.publishing.language.Text;

/** Reads records back from a list of texts, in the order in which they were written; a list inside has its size first. */
public final class Flat {

    private final Iterator<String> values;

    public Flat(List<String> values) {
        this.values = values.iterator();
    }

    public boolean hasNext() {
        return values.hasNext();
    }

    public String next() {
        return values.next();
    }

    public int number() {
        return Integer.parseInt(next());
    }

    public boolean flag() {
        return Boolean.parseBoolean(next());
    }

    public Text text() {
        return new Text(next(), next());
    }

    public LocalDate day() {
        return LocalDate.parse(next());
    }

    public <T> Optional<T> optional(Function<String, T> reader) {
        String value = next();
        return value.isEmpty() ? Optional.empty() : Optional.of(reader.apply(value));
    }

    /** To the end. */
    public <T> List<T> all(Function<Flat, T> reader) {
        List<T> all = new ArrayList<>();
        while (hasNext()) {
            all.add(reader.apply(this));
        }
        return all;
    }

    /** As many as the next value says. */
    public <T> List<T> several(Function<Flat, T> reader) {
        List<T> all = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            all.add(reader.apply(this));
        }
        return all;
    }

    public static <T> List<String> of(List<T> items, BiConsumer<List<String>, T> writer) {
        List<String> flat = new ArrayList<>();
        items.forEach(item -> writer.accept(flat, item));
        return flat;
    }

    /** With its size first. */
    public static <T> void sized(List<String> flat, List<T> items, BiConsumer<List<String>, T> writer) {
        flat.add(Integer.toString(items.size()));
        items.forEach(item -> writer.accept(flat, item));
    }

    public static void text(List<String> flat, Text text) {
        flat.add(text.th());
        flat.add(text.en());
    }
}

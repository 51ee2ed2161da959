package org.opengws.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.calendar.TypedDay;

/** Named values of a query or a posted form, in their order; a missing one is empty, never null. */
public record Fields(Map<String, List<String>> values) {

    public static final Fields NONE = new Fields(Map.of());

    public Fields {
        LinkedHashMap<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
        values = java.util.Collections.unmodifiableMap(copy);
    }

    public static Fields of(Map<String, String[]> parameters) {
        LinkedHashMap<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, all) -> copy.put(name, List.of(all)));
        return new Fields(copy);
    }

    /** The first value as it came. */
    public String raw(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The first value without white space at its ends and with line feeds only. */
    public String value(String name) {
        return raw(name).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    public Optional<String> given(String name) {
        return Optional.of(value(name)).filter(value -> !value.isEmpty());
    }

    /** The same, with that as the one value of a name. */
    public Fields with(String name, String value) {
        LinkedHashMap<String, List<String>> other = new LinkedHashMap<>(values);
        other.put(name, List.of(value));
        return new Fields(other);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Set<String> names() {
        return values.keySet();
    }

    /** Empty where there is none or it is no date; {@link #isBadDate} tells the two apart. */
    public Optional<LocalDate> date(String name) {
        return given(name).flatMap(typed -> TypedDay.read(typed).day());
    }

    public boolean isBadDate(String name) {
        return dateFault(name).isPresent();
    }

    /** The default where there is none, or none in that range. */
    public int number(String name, int from, int to, int otherwise) {
        String value = value(name);
        if (!value.matches("[0-9]{1,9}")) {
            return otherwise;
        }
        int number = Integer.parseInt(value);
        return number < from || number > to ? otherwise : number;
    }

    /** Why what is there is no date; empty where it is one, or there is nothing. */
    public Optional<TypedDay.Fault> dateFault(String name) {
        return given(name).flatMap(typed -> TypedDay.read(typed).fault());
    }
}

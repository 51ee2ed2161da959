package org.opengws.publishing.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.opengws.publishing.files.FlowText;
import org.opengws.publishing.language.Text;

/** Writes the record in the form that {@link ChangeReader} reads. */
final class ChangeWriter {

    private ChangeWriter() {}

    static String organisation(Organisation organisation) {
        return list(
                        "instruments",
                        organisation.instruments().stream()
                                .map(ChangeWriter::instrument)
                                .toList())
                + list(
                        "changes",
                        organisation.changes().stream()
                                .map(ChangeWriter::change)
                                .toList());
    }

    private static String list(String key, List<String> items) {
        return items.isEmpty()
                ? key + ": []\n"
                : items.stream().map(item -> "  - " + item + "\n").collect(Collectors.joining("", key + ":\n", ""));
    }

    static String instrument(Instrument instrument) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", instrument.id());
        map.put("name", text(instrument.name()));
        instrument.date().ifPresent(date -> map.put("date", date));
        return FlowText.of(map);
    }

    static String change(Change change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("change", change.code());
        change.day().ifPresent(day -> map.put("date", day));
        change.instrument().ifPresent(instrument -> map.put("instrument", instrument));
        if (change instanceof Change.Established established) {
            map.put("unit", unit(established.begins()));
        } else {
            map.put("unit", change.unit());
            details(change, map);
        }
        return FlowText.of(map);
    }

    private static void details(Change change, Map<String, Object> map) {
        if (change instanceof Change.Renamed renamed) {
            map.put("name", text(renamed.name()));
            put(map, "short", renamed.shortName());
        } else if (change instanceof Change.Split split) {
            map.put("continues", split.continues());
            map.put("into", split.into().stream().map(ChangeWriter::unit).toList());
        } else if (change instanceof Change.Merged merged) {
            map.put(
                    "merged",
                    merged.merged().stream().map(id -> Map.of("unit", id)).toList());
            merged.begins().ifPresent(begins -> map.put("begins", unit(begins)));
        } else if (change instanceof Change.Moved moved) {
            map.put("parent", moved.parent());
        } else if (change instanceof Change.Succeeded succeeded) {
            map.put("by", succeeded.by());
        }
    }

    private static Map<String, Object> unit(Unit unit) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", unit.id());
        map.put("name", text(unit.name()));
        put(map, "short", unit.shortName());
        map.put("kind", unit.kind().code());
        map.put("standing", unit.standing().code());
        unit.parent().ifPresent(parent -> map.put("parent", parent));
        map.put("functions", unit.functions().stream().sorted().toList());
        map.put("posts", unit.posts().stream().map(ChangeWriter::text).toList());
        put(map, "note", unit.note());
        unit.body().ifPresent(body -> map.put("body", body(body)));
        return map;
    }

    private static Map<String, Object> body(Body body) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", body.kind().code());
        map.put("province", body.province().code());
        return map;
    }

    private static void put(Map<String, Object> map, String key, Text text) {
        if (!text.isEmpty()) {
            map.put(key, text(text));
        }
    }

    private static Map<String, Object> text(Text text) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("th", text.th());
        if (!text.en().isEmpty()) {
            map.put("en", text.en());
        }
        return map;
    }
}

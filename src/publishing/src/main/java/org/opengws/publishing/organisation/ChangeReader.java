package org.opengws.publishing.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TextNodes;

/** Reads one change of the record. */
final class ChangeReader {

    private final YamlMap map;
    private final Optional<LocalDate> day;
    private final Optional<String> instrument;

    private ChangeReader(YamlMap map) {
        this.map = map;
        this.day = map.date("date");
        this.instrument = map.optionalValue("instrument", text -> text);
    }

    static Optional<Change> read(YamlMap map) {
        ChangeReader reader = new ChangeReader(map);
        String code = map.text("change");
        return switch (code) {
            case "established" ->
                map.map("unit")
                        .flatMap(ChangeReader::unit)
                        .map(unit -> new Change.Established(unit, reader.day, reader.instrument));
            case "renamed" -> reader.renamed();
            case "split" -> reader.split();
            case "merged" -> reader.merged();
            case "raised", "lowered" -> reader.standing(code);
            case "moved" -> reader.moved();
            case "abolished" -> reader.id("unit").map(id -> new Change.Abolished(id, reader.day, reader.instrument));
            case "succeeded" -> reader.succeeded();
            default -> reader.unknown(code);
        };
    }

    private Optional<Change> unknown(String code) {
        map.problem("change", "unknown-value", code);
        return Optional.empty();
    }

    private Optional<Change> renamed() {
        Text name = TextNodes.required(map, "name");
        Text shortName = TextNodes.optional(map, "short").orElse(Text.EMPTY);
        return id("unit").map(id -> new Change.Renamed(id, name, shortName, day, instrument));
    }

    private Optional<Change> split() {
        boolean continues = map.flagOr("continues", false);
        List<Unit> into = new ArrayList<>();
        map.maps("into").forEach(item -> unit(item).ifPresent(into::add));
        return id("unit").map(id -> new Change.Split(id, continues, into, day, instrument));
    }

    private Optional<Change> merged() {
        List<UnitId> merged = new ArrayList<>();
        for (YamlMap item : map.maps("merged")) {
            item.value("unit", UnitId::new).ifPresent(merged::add);
        }
        Optional<Unit> begins = map.has("begins") ? map.map("begins").flatMap(ChangeReader::unit) : Optional.empty();
        return id("unit").map(id -> new Change.Merged(id, merged, begins, day, instrument));
    }

    private Optional<Change> standing(String code) {
        LegalStatus to = code.equals("raised") ? LegalStatus.FULL : LegalStatus.INTERNAL;
        return id("unit").map(id -> new Change.StandingChanged(id, to, day, instrument));
    }

    private Optional<Change> moved() {
        Optional<UnitId> parent = id("parent");
        return id("unit").flatMap(id -> parent.map(to -> new Change.Moved(id, to, day, instrument)));
    }

    private Optional<Change> succeeded() {
        Optional<UnitId> by = id("by");
        return id("unit").flatMap(id -> by.map(to -> new Change.Succeeded(id, to, day, instrument)));
    }

    private Optional<UnitId> id(String key) {
        return map.value(key, UnitId::new);
    }

    private static Optional<Unit> unit(YamlMap map) {
        Optional<UnitId> id = map.value("id", UnitId::new);
        Optional<UnitKind> kind = map.oneOf("kind", UnitKind::byCode);
        Optional<LegalStatus> standing = map.oneOf("standing", LegalStatus::byCode);
        Text name = TextNodes.required(map, "name");
        Text shortName = TextNodes.optional(map, "short").orElse(Text.EMPTY);
        Text note = TextNodes.optional(map, "note").orElse(Text.EMPTY);
        Optional<UnitId> parent = map.optionalValue("parent", UnitId::new);
        List<String> functions = map.texts("functions");
        List<Text> posts = map.maps("posts").stream().map(TextNodes::inline).toList();
        return id.isEmpty() || kind.isEmpty() || standing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unit(
                        id.get(),
                        name,
                        shortName,
                        kind.get(),
                        parent,
                        standing.get(),
                        new HashSet<>(functions),
                        posts,
                        note,
                        body(map)));
    }

    private static Optional<Body> body(YamlMap map) {
        Optional<YamlMap> body = map.has("body") ? map.map("body") : Optional.empty();
        return body.flatMap(told -> {
            Optional<BodyKind> kind = told.oneOf("kind", BodyKind::byCode);
            Optional<Province> province = told.oneOf("province", Province::byCode);
            return kind.flatMap(known -> province.map(seat -> new Body(known, seat)));
        });
    }
}

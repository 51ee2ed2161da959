package org.opengws.web.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.LegalStatus;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitKind;

/** A dated act on the units as it was sent. Each kind needs its own fields and takes no others. */
final class ChangeInput {

    private static final Set<String> ALWAYS = Set.of("change", "day", "instrument");

    /** Fields that each kind needs, and after a plus sign those that it may have. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "established", List.of("begins"),
            "renamed", List.of("unit", "name", "+shortName"),
            "split", List.of("unit", "into", "+continues"),
            "merged", List.of("unit", "merged", "+begins"),
            "raised", List.of("unit"),
            "lowered", List.of("unit"),
            "moved", List.of("unit", "parent"),
            "abolished", List.of("unit"),
            "succeeded", List.of("unit", "by"));

    static final List<String> CODES = FIELDS.keySet().stream().sorted().toList();

    private ChangeInput() {}

    static Change read(Given given) {
        String kind = given.string("change");
        checkFields(given, FIELDS.get(kind));
        Optional<LocalDate> day = given.date("day");
        Optional<String> instrument =
                given.optional("instrument", String::strip).filter(id -> !id.isEmpty());
        Optional<UnitId> unit = given.optional("unit", UnitId::new);
        return switch (kind) {
            case "established" ->
                new Change.Established(given.inside("begins", ChangeInput::unit).orElseThrow(), day, instrument);
            case "renamed" ->
                new Change.Renamed(unit.orElseThrow(), named(given), given.text("shortName"), day, instrument);
            case "split" ->
                new Change.Split(
                        unit.orElseThrow(),
                        given.flag("continues"),
                        given.list("into", node -> unit(new Given(node))),
                        day,
                        instrument);
            case "merged" ->
                new Change.Merged(
                        unit.orElseThrow(),
                        given.list("merged", node -> new UnitId(node.textValue())),
                        given.inside("begins", ChangeInput::unit),
                        day,
                        instrument);
            case "raised" -> new Change.StandingChanged(unit.orElseThrow(), LegalStatus.FULL, day, instrument);
            case "lowered" -> new Change.StandingChanged(unit.orElseThrow(), LegalStatus.INTERNAL, day, instrument);
            case "moved" ->
                new Change.Moved(
                        unit.orElseThrow(),
                        given.optional("parent", UnitId::new).orElseThrow(),
                        day,
                        instrument);
            case "abolished" -> new Change.Abolished(unit.orElseThrow(), day, instrument);
            case "succeeded" ->
                new Change.Succeeded(
                        unit.orElseThrow(), given.optional("by", UnitId::new).orElseThrow(), day, instrument);
            default -> throw new IllegalStateException("no change " + kind);
        };
    }

    static Instrument instrument(Given given) {
        if (given.string("id").isEmpty()) {
            throw Halted.bad("/id", "missing", "");
        }
        return new Instrument(given.string("id"), named(given), given.date("date"));
    }

    private static void checkFields(Given given, List<String> fields) {
        Set<String> known = new HashSet<>(ALWAYS);
        for (String field : fields) {
            known.add(field.replace("+", ""));
            if (!field.startsWith("+") && !given.has(field)) {
                throw Halted.bad("/" + field, "missing", "");
            }
        }
        given.object().fieldNames().forEachRemaining(field -> {
            if (!known.contains(field) && given.has(field)) {
                throw Halted.bad("/" + field, "unknown-field", "");
            }
        });
    }

    private static Unit unit(Given given) {
        return new Unit(
                new UnitId(given.string("id")),
                named(given),
                given.text("shortName"),
                UnitKind.byCode(given.string("kind")).orElseThrow(),
                given.optional("parent", UnitId::new),
                LegalStatus.byCode(given.string("standing")).orElseThrow(),
                new HashSet<>(given.list("functions", node -> node.textValue())),
                given.list("posts", Given::text),
                given.text("note"));
    }

    private static Text named(Given given) {
        Text name = given.text("name");
        if (!TypedText.isVisible(name.th())) {
            throw Halted.bad("/name/th", "missing", "");
        }
        return name;
    }
}

package org.opengws.web.desk.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.LegalStatus;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitKind;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Fields;

/** Reads a dated act on units from its form; every field that is wrong is named at once. */
final class UnitActForm {

    /** What an act asks for, beside its day and instrument. */
    private static final Map<String, Set<String>> ASKS = Map.of(
            "established", Set.of("begins"),
            "renamed", Set.of("unit", "name"),
            "split", Set.of("unit", "into"),
            "merged", Set.of("merged", "becomes"),
            "raised", Set.of("unit"),
            "lowered", Set.of("unit"),
            "moved", Set.of("unit", "parent"),
            "abolished", Set.of("unit"),
            "succeeded", Set.of("unit", "by"));

    /** In the order of a unit's life. */
    static final List<String> CODES = List.of(
            "established", "renamed", "split", "merged", "raised", "lowered", "moved", "abolished", "succeeded");

    /** A unit that begins with the act: the choice of "becomes" that is no existing one. */
    static final String NEW = "new";

    private static final int MOST_ROWS = 12;

    private final Fields form;
    private final String code;
    private final Set<UnitId> known;
    private final List<Refusal> refusals = new ArrayList<>();

    UnitActForm(String code, Fields form, Set<UnitId> known) {
        this.code = code;
        this.form = form;
        this.known = known;
    }

    static Set<String> asks(String code) {
        return ASKS.getOrDefault(code, Set.of());
    }

    /** How many units a split is asked for. */
    static int rows(Fields form) {
        int rows = form.number("rows", 1, MOST_ROWS, 2);
        return form.value("do").equals("more") ? Math.min(MOST_ROWS, rows + 1) : rows;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** The instrument that was typed: the one on record that says the same, or one to be recorded together with the act. */
    Optional<Instrument> instrument(List<Instrument> recorded) {
        Text name = text("instrument.name");
        if (!form.value("instrument").equals(NEW)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = date("instrument.date");
        if (name.th().isEmpty()) {
            missing("instrument.name.th");
            return Optional.empty();
        }
        return recorded.stream()
                .filter(known -> known.name().equals(name) && known.date().equals(date))
                .findFirst()
                .or(() -> Optional.of(new Instrument(free(recorded), name, date)));
    }

    private static String free(List<Instrument> recorded) {
        Set<String> taken = recorded.stream().map(Instrument::id).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("act-" + number)) {
            number++;
        }
        return "act-" + number;
    }

    /** The act, empty where something speaks against the form itself. */
    Optional<Change> change(Optional<Instrument> begun) {
        Optional<LocalDate> day = date("day");
        if (day.isEmpty() && !form.isBadDate("day") && !form.has("day-unknown")) {
            missing("day");
        }
        Optional<String> instrument =
                begun.map(Instrument::id).or(() -> form.given("instrument").filter(id -> !id.equals(NEW)));
        Optional<UnitId> unit = asks(code).contains("unit") ? unit("unit") : Optional.empty();
        Optional<Change> change = switch (code) {
            case "established" -> begins("begins").map(begins -> new Change.Established(begins, day, instrument));
            case "renamed" -> renamed(unit, day, instrument);
            case "split" -> split(unit, day, instrument);
            case "merged" -> merged(day, instrument);
            case "raised" -> unit.map(one -> new Change.StandingChanged(one, LegalStatus.FULL, day, instrument));
            case "lowered" -> unit.map(one -> new Change.StandingChanged(one, LegalStatus.INTERNAL, day, instrument));
            case "moved" -> {
                Optional<UnitId> parent = unit("parent");
                yield unit.flatMap(one -> parent.map(above -> new Change.Moved(one, above, day, instrument)));
            }
            case "abolished" -> unit.map(one -> new Change.Abolished(one, day, instrument));
            default -> {
                Optional<UnitId> by = unit("by");
                yield unit.flatMap(one -> by.map(next -> new Change.Succeeded(one, next, day, instrument)));
            }
        };
        return refusals.isEmpty() ? change : Optional.empty();
    }

    private Optional<Change> renamed(Optional<UnitId> unit, Optional<LocalDate> day, Optional<String> instrument) {
        Text name = named("name");
        return unit.map(one -> new Change.Renamed(one, name, text("short"), day, instrument));
    }

    private Optional<Change> split(Optional<UnitId> unit, Optional<LocalDate> day, Optional<String> instrument) {
        List<Unit> into = new ArrayList<>();
        for (int row = 1; row <= rows(form); row++) {
            if (!isBlank("into" + row)) {
                begins("into" + row).ifPresent(into::add);
            }
        }
        return unit.map(one -> new Change.Split(one, form.has("continues"), into, day, instrument));
    }

    private Optional<Change> merged(Optional<LocalDate> day, Optional<String> instrument) {
        List<UnitId> merged = known.stream()
                .filter(unit -> form.all("merged").contains(unit.value()))
                .toList();
        if (merged.isEmpty()) {
            missing("merged");
        }
        if (form.value("becomes").equals(NEW)) {
            return begins("begins")
                    .map(unit -> new Change.Merged(unit.id(), merged, Optional.of(unit), day, instrument));
        }
        return unit("becomes").map(unit -> new Change.Merged(unit, merged, Optional.empty(), day, instrument));
    }

    private boolean isBlank(String prefix) {
        return form.given(prefix + ".id").isEmpty()
                && form.given(prefix + ".name.th").isEmpty()
                && form.given(prefix + ".name.en").isEmpty();
    }

    private Optional<Unit> begins(String prefix) {
        String id = form.value(prefix + ".id");
        Optional<UnitId> named = Optional.empty();
        if (id.isEmpty()) {
            missing(prefix + ".id");
        } else if (!UnitId.isValid(id)) {
            refusals.add(Refusal.invalid(prefix + ".id", "not-a-unit-id"));
        } else {
            named = Optional.of(new UnitId(id));
        }
        Text name = named(prefix + ".name");
        Optional<UnitKind> kind = UnitKind.byCode(form.value(prefix + ".kind"));
        if (kind.isEmpty()) {
            missing(prefix + ".kind");
        }
        LegalStatus standing =
                LegalStatus.byCode(form.value(prefix + ".standing")).orElse(LegalStatus.INTERNAL);
        Optional<UnitId> parent = existing(form.value(prefix + ".parent"));
        return named.flatMap(unit -> kind.map(called -> new Unit(
                unit,
                name,
                text(prefix + ".short"),
                called,
                parent,
                standing,
                functions(prefix),
                posts(prefix),
                text(prefix + ".note"))));
    }

    private Set<String> functions(String prefix) {
        return form.all(prefix + ".function").stream()
                .filter(Set.of(Unit.ICT_CENTRE, Unit.COMMUNICATIONS)::contains)
                .collect(Collectors.toSet());
    }

    /** One a line. */
    private List<Text> posts(String prefix) {
        return form.value(prefix + ".posts")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Text::thai)
                .toList();
    }

    private Text named(String field) {
        if (!TypedText.isVisible(form.value(field + ".th"))) {
            missing(field + ".th");
        }
        return text(field);
    }

    private Text text(String field) {
        return Text.of(form.value(field + ".th"), form.value(field + ".en"));
    }

    private Optional<UnitId> unit(String field) {
        Optional<UnitId> unit = existing(form.value(field));
        if (unit.isEmpty()) {
            missing(field);
        }
        return unit;
    }

    private Optional<UnitId> existing(String id) {
        return known.stream().filter(unit -> unit.value().equals(id)).findFirst();
    }

    private Optional<LocalDate> date(String field) {
        form.dateFault(field).ifPresent(fault -> refusals.add(Refusal.invalid(field, fault.code())));
        return form.date(field);
    }

    private void missing(String field) {
        refusals.add(Refusal.of(RefusalCode.FIELD_MISSING, field));
    }
}

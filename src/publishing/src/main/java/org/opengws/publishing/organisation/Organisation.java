package org.opengws.publishing.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;

/**
 * The units of the office on every day, made from their changes; immutable. A unit without a known start exists on every
 * day before its end.
 */
public final class Organisation {

    public static final Organisation EMPTY = new Organisation(Map.of(), List.of(), Map.of());

    private final Map<String, Instrument> instruments;
    private final List<Change> changes;
    private final Map<UnitId, Life> lives;

    private Organisation(Map<String, Instrument> instruments, List<Change> changes, Map<UnitId, Life> lives) {
        this.instruments = instruments;
        this.changes = changes;
        this.lives = lives;
    }

    /** From the record: changes in the order in which they were made. */
    public static Checked<Organisation> of(List<Instrument> instruments, List<Change> changes) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Instrument> byId = new LinkedHashMap<>();
        for (Instrument instrument : instruments) {
            if (byId.put(instrument.id(), instrument) != null) {
                problems.add(Problem.of(instrument.id(), "instrument-twice", instrument.id()));
            }
        }
        Map<UnitId, Life> lives = new LinkedHashMap<>();
        for (Change change : changes) {
            ChangeRules.check(change, byId, problems);
            change.units().stream()
                    .distinct()
                    .forEach(unit -> lives.computeIfAbsent(unit, Life::new).apply(change, problems));
        }
        Organisation made = new Organisation(byId, List.copyOf(changes), lives);
        if (problems.isEmpty()) {
            TreeRules.check(made, problems);
        }
        return Checked.unless(problems, () -> made);
    }

    /** With one act more, at its place by day; refused where it does not fit the history or stands there already. */
    public Checked<Organisation> with(Change change) {
        if (changes.contains(change)) {
            return Checked.refused(List.of(Problem.of(change.unit().value(), "change-recorded-already")));
        }
        List<Problem> typed = ChangeRules.typed(change);
        if (!typed.isEmpty()) {
            return Checked.refused(typed);
        }
        int at = 0;
        while (at < changes.size() && !isLaterOfTheSameUnit(changes.get(at), change)) {
            at++;
        }
        List<Change> more = new ArrayList<>(changes);
        more.add(at, change);
        return of(List.copyOf(instruments.values()), more);
    }

    private static boolean isLaterOfTheSameUnit(Change recorded, Change added) {
        return recorded.day().isPresent()
                && added.day().filter(day -> recorded.day().get().isAfter(day)).isPresent()
                && recorded.units().stream().anyMatch(added.units()::contains);
    }

    /** With one instrument more, for changes to name. */
    public Checked<Organisation> with(Instrument instrument) {
        List<Problem> typed = ChangeRules.typed(instrument);
        if (!typed.isEmpty()) {
            return Checked.refused(typed);
        }
        List<Instrument> more = new ArrayList<>(instruments.values());
        more.add(instrument);
        return of(more, changes);
    }

    /** The unit as it is on that day, if it exists then. */
    public Optional<UnitState> on(UnitId unit, LocalDate day) {
        return Optional.ofNullable(lives.get(unit)).flatMap(life -> life.on(day));
    }

    public boolean existsOn(UnitId unit, LocalDate day) {
        return on(unit, day).isPresent();
    }

    /** Every unit of that day, in the order of the record. */
    public List<UnitState> unitsOn(LocalDate day) {
        return lives.values().stream().flatMap(life -> life.on(day).stream()).toList();
    }

    /** The units directly below that one on that day. */
    public List<UnitState> children(UnitId parent, LocalDate day) {
        return unitsOn(day).stream()
                .filter(state -> state.parent().filter(parent::equals).isPresent())
                .toList();
    }

    /** Every unit that there ever was. */
    public Set<UnitId> units() {
        return new LinkedHashSet<>(lives.keySet());
    }

    /** The days on which something changed, oldest first. */
    public List<LocalDate> days() {
        return changes.stream()
                .flatMap(change -> change.day().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What happened to the unit, oldest first; empty for an unknown one. */
    public List<Change> history(UnitId unit) {
        return Optional.ofNullable(lives.get(unit)).map(Life::changes).orElse(List.of());
    }

    /** The units that its work went to when it ended, directly; empty while it exists, or where nobody followed. */
    public List<UnitId> successors(UnitId unit) {
        boolean ended = Optional.ofNullable(lives.get(unit))
                .filter(life -> life.last().isEmpty())
                .isPresent();
        if (!ended) {
            return List.of();
        }
        List<Change> history = history(unit);
        Change end = history.get(history.size() - 1);
        return end.units().stream()
                .filter(other -> !other.equals(unit))
                .filter(other -> !(end instanceof Change.Merged merged) || other.equals(merged.unit()))
                .toList();
    }

    /** Whether the unit has that function, such as {@link Unit#ICT_CENTRE}; it has it for as long as it is recorded. */
    public boolean hasFunction(UnitId unit, String function) {
        return history(unit).stream()
                .flatMap(change -> ChangeRules.begins(change).stream())
                .anyMatch(
                        begins -> begins.id().equals(unit) && begins.functions().contains(function));
    }

    public boolean isIctCentre(UnitId unit) {
        return hasFunction(unit, Unit.ICT_CENTRE);
    }

    /** The unit that has that function on that day. */
    public Optional<UnitState> withFunction(String function, LocalDate day) {
        return unitsOn(day).stream()
                .filter(state -> state.functions().contains(function))
                .findFirst();
    }

    public List<Instrument> instruments() {
        return List.copyOf(instruments.values());
    }

    public Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /** The whole record in its order; {@link #of} makes the same organisation from it. */
    public List<Change> changes() {
        return changes;
    }
}

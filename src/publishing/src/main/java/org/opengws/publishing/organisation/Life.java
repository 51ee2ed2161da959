package org.opengws.publishing.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.opengws.publishing.files.Problem;

/** One unit's states by the day from which each holds; made by applying its changes in order. */
final class Life {

    private final UnitId id;
    private final List<Change> changes = new ArrayList<>();
    private final TreeMap<LocalDate, Optional<UnitState>> states = new TreeMap<>();
    private LocalDate latest = LocalDate.MIN;

    Life(UnitId id) {
        this.id = id;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** The state on that day; empty before the start and from the end on. */
    Optional<UnitState> on(LocalDate day) {
        Map.Entry<LocalDate, Optional<UnitState>> entry = states.floorEntry(day);
        return entry == null ? Optional.empty() : entry.getValue();
    }

    Optional<UnitState> last() {
        return states.isEmpty() ? Optional.empty() : states.lastEntry().getValue();
    }

    /** The day from which an undated change of this unit would count. */
    LocalDate effective(Change change) {
        return change.day().orElse(latest);
    }

    void apply(Change change, List<Problem> problems) {
        LocalDate day = effective(change);
        if (day.isBefore(latest)) {
            problems.add(Problem.of(id.value(), "change-out-of-order", change.code(), day, latest));
            return;
        }
        Optional<UnitState> before = last();
        Optional<Unit> begins = beginning(change);
        if (begins.isPresent() && !states.isEmpty()) {
            problems.add(Problem.of(id.value(), "unit-begins-twice", id));
        } else if (begins.isEmpty() && before.isEmpty()) {
            problems.add(Problem.of(
                    id.value(),
                    "unit-does-not-exist",
                    id,
                    change.code(),
                    change.day().map(LocalDate::toString).orElse("-")));
        } else {
            put(day, change, begins, before);
        }
    }

    private void put(LocalDate day, Change change, Optional<Unit> begins, Optional<UnitState> before) {
        Optional<UnitState> after = begins.isPresent()
                ? begins.map(unit -> UnitState.beginning(unit, change.day()))
                : before.flatMap(state -> next(state, change)).map(state -> state.known(change.day()));
        states.put(day, after);
        changes.add(change);
        latest = day;
    }

    private Optional<Unit> beginning(Change change) {
        if (change instanceof Change.Established established) {
            return Optional.of(established.begins());
        }
        if (change instanceof Change.Split split) {
            return split.into().stream().filter(unit -> unit.id().equals(id)).findFirst();
        }
        if (change instanceof Change.Merged merged && merged.unit().equals(id)) {
            return merged.begins();
        }
        return Optional.empty();
    }

    private Optional<UnitState> next(UnitState state, Change change) {
        if (change instanceof Change.Renamed renamed) {
            return Optional.of(state.renamed(renamed.name(), renamed.shortName()));
        }
        if (change instanceof Change.StandingChanged changed) {
            return Optional.of(state.with(changed.to()));
        }
        if (change instanceof Change.Moved moved) {
            return Optional.of(state.under(moved.parent()));
        }
        return ends(change) ? Optional.empty() : Optional.of(state);
    }

    private boolean ends(Change change) {
        if (change instanceof Change.Split split) {
            return !split.continues();
        }
        if (change instanceof Change.Merged merged) {
            return !merged.unit().equals(id);
        }
        if (change instanceof Change.Succeeded succeeded) {
            return succeeded.unit().equals(id);
        }
        return change instanceof Change.Abolished;
    }
}

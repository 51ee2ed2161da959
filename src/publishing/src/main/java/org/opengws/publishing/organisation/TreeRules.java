package org.opengws.publishing.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.files.Problem;

/** On every day the units form one or more trees: each parent exists, nobody is above himself, one unit a function. */
final class TreeRules {

    private TreeRules() {}

    static void check(Organisation organisation, List<Problem> problems) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        organisation.changes().forEach(change -> change.day().ifPresent(days::add));
        Set<Problem> found = new HashSet<>();
        for (LocalDate day : days) {
            for (UnitState state : organisation.unitsOn(day)) {
                checkParent(organisation, state, day).filter(found::add).ifPresent(problems::add);
            }
            checkFunction(organisation, day, Unit.ICT_CENTRE).filter(found::add).ifPresent(problems::add);
        }
    }

    private static Optional<Problem> checkParent(Organisation organisation, UnitState state, LocalDate day) {
        Set<UnitId> above = new HashSet<>(Set.of(state.id()));
        Optional<UnitId> parent = state.parent();
        while (parent.isPresent()) {
            if (!above.add(parent.get())) {
                return Optional.of(Problem.of(state.id().value(), "unit-above-itself", state.id()));
            }
            Optional<UnitState> next = organisation.on(parent.get(), day);
            if (next.isEmpty() && !wasBeforeRecords(organisation, state, parent.get(), day)) {
                return Optional.of(Problem.of(state.id().value(), "parent-does-not-exist", state.id(), parent.get()));
            }
            parent = next.flatMap(UnitState::parent);
        }
        return Optional.empty();
    }

    /** A unit without a known start stands below a parent whose known start is later: the record has no more to say. */
    private static boolean wasBeforeRecords(Organisation organisation, UnitState state, UnitId parent, LocalDate day) {
        return state.start().isEmpty()
                && organisation.history(parent).stream()
                        .findFirst()
                        .flatMap(Change::day)
                        .filter(start -> day.isBefore(start))
                        .isPresent();
    }

    private static Optional<Problem> checkFunction(Organisation organisation, LocalDate day, String function) {
        long holders = organisation.unitsOn(day).stream()
                .filter(state -> state.functions().contains(function))
                .count();
        return holders > 1 ? Optional.of(Problem.of("", "function-held-twice", function)) : Optional.empty();
    }
}

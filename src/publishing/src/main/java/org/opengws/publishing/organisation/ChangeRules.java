package org.opengws.publishing.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.files.Problem;

/** What a change must be in itself, whatever the history says. */
final class ChangeRules {

    private ChangeRules() {}

    static void check(Change change, Map<String, Instrument> instruments, List<Problem> problems) {
        change.instrument()
                .filter(id -> !instruments.containsKey(id))
                .ifPresent(id -> problems.add(Problem.of(change.unit().value(), "unknown-instrument", id)));
        if (change instanceof Change.Split split && split.into().size() < (split.continues() ? 1 : 2)) {
            problems.add(Problem.of(change.unit().value(), "split-into-too-few"));
        }
        if (change instanceof Change.Merged merged) {
            checkMerged(merged, problems);
        }
        if (change instanceof Change.Succeeded succeeded && succeeded.unit().equals(succeeded.by())) {
            problems.add(Problem.of(change.unit().value(), "unit-succeeds-itself"));
        }
        if (change.units().stream().distinct().count() != change.units().size()) {
            problems.add(Problem.of(change.unit().value(), "unit-named-twice"));
        }
    }

    private static void checkMerged(Change.Merged merged, List<Problem> problems) {
        boolean within = merged.merged().contains(merged.unit());
        if (merged.merged().size() < (within ? 2 : 1)) {
            problems.add(Problem.of(merged.unit().value(), "merge-of-too-few"));
        }
        Optional<UnitId> begins = merged.begins().map(Unit::id);
        if (begins.isPresent() && (within || !begins.get().equals(merged.unit()))) {
            problems.add(Problem.of(merged.unit().value(), "merge-begins-another-unit"));
        }
    }

    /** The units that begin with that change. */
    static List<Unit> begins(Change change) {
        if (change instanceof Change.Established established) {
            return List.of(established.begins());
        }
        if (change instanceof Change.Split split) {
            return split.into();
        }
        return change instanceof Change.Merged merged ? merged.begins().stream().toList() : List.of();
    }
}

package org.opengws.publishing.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.PlainName;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TypedText;

/** What a change must be in itself, whatever the history says. */
final class ChangeRules {

    private ChangeRules() {}

    static void check(Change change, Map<String, Instrument> instruments, List<Problem> problems) {
        change.instrument()
                .filter(id -> !instruments.containsKey(id))
                .ifPresent(id -> problems.add(Problem.of(change.unit().value(), "unknown-instrument", id)));
        checkTexts(change, problems);
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

    /** Also what could not be written and read back: a text without its Thai, spaces around it. */
    private static void checkTexts(Change change, List<Problem> problems) {
        List<Text> needed = new ArrayList<>();
        List<Text> wished = new ArrayList<>();
        for (Unit unit : begins(change)) {
            needed.add(unit.name());
            needed.addAll(unit.posts());
            wished.add(unit.shortName());
            wished.add(unit.note());
        }
        if (change instanceof Change.Renamed renamed) {
            needed.add(renamed.name());
            wished.add(renamed.shortName());
        }
        wished.stream().filter(text -> !text.isEmpty()).forEach(needed::add);
        if (needed.stream().anyMatch(text -> text.th().isBlank())) {
            problems.add(Problem.of(change.unit().value(), "thai-text-missing"));
        } else if (needed.stream().anyMatch(text -> !text.equals(Text.of(text.th(), text.en())))) {
            problems.add(Problem.of(change.unit().value(), "spaces-around-text"));
        }
        if (begins(change).stream()
                .flatMap(unit -> unit.functions().stream())
                .anyMatch(function -> !PlainName.is(function))) {
            problems.add(Problem.of(change.unit().value(), "function-not-an-id"));
        }
    }

    /**
     * What was typed and may not be stored as it is. Asked when a change is recorded, never of what is on record: its
     * history is read as it stands.
     */
    static List<Problem> typed(Change change) {
        String field = change.unit().value();
        List<Problem> problems = new ArrayList<>();
        for (Unit unit : begins(change)) {
            line(field, unit.name(), problems);
            line(field, unit.shortName(), problems);
            line(field, unit.note(), problems);
            unit.posts().forEach(post -> line(field, post, problems));
        }
        if (change instanceof Change.Renamed renamed) {
            line(field, renamed.name(), problems);
            line(field, renamed.shortName(), problems);
        }
        return problems;
    }

    static List<Problem> typed(Instrument instrument) {
        List<Problem> problems = new ArrayList<>();
        line("instrument", Text.thai(instrument.id()), problems);
        line("instrument", instrument.name(), problems);
        return problems;
    }

    private static void line(String field, Text text, List<Problem> problems) {
        TypedText.problemInLine(field, text.th(), TypedText.LINE).ifPresent(problems::add);
        TypedText.problemInLine(field, text.en(), TypedText.LINE).ifPresent(problems::add);
        if (!text.th().isEmpty() && !TypedText.isVisible(text.th())) {
            problems.add(Problem.of(field, "thai-text-missing"));
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

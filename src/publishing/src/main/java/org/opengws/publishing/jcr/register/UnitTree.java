package org.opengws.publishing.jcr.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;

/**
 * The units one by one, beside the record that they follow from, for those who list nodes; nothing of ours reads them
 * back. A unit is shown as its last recorded act made it, also where that lies ahead, or as it was before it ended.
 */
public final class UnitTree {

    public static final String UNITS = "units";

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private UnitTree() {}

    public static Tree of(Organisation organisation) {
        Tree units = new Tree(Names.PART);
        organisation.units().forEach(unit -> units.add(unit.value(), of(organisation, unit)));
        return units;
    }

    private static Tree of(Organisation organisation, UnitId unit) {
        Tree tree = new Tree(Names.UNIT).put("id", unit.value());
        List<Change> history = organisation.history(unit);
        Optional<UnitState> now = organisation.on(unit, EVER);
        Optional<LocalDate> end = now.isPresent()
                ? Optional.empty()
                : history.get(history.size() - 1).day();
        now.or(() -> end.flatMap(day -> organisation.on(unit, day.minusDays(1))))
                .ifPresent(state -> put(tree, state));
        return tree.put("ended", end)
                .put("exists", now.isPresent())
                .add("history", Trees.numbered(history, change -> of(organisation, change)));
    }

    private static void put(Tree tree, UnitState state) {
        tree.put("name", state.name())
                .put("shortName", state.shortName())
                .put("kind", state.kind().code())
                .put("standing", state.standing().code())
                .put("parent", state.parent())
                .put("start", state.start());
    }

    private static Tree of(Organisation organisation, Change change) {
        Text instrument = change.instrument()
                .flatMap(organisation::instrument)
                .map(Instrument::name)
                .orElse(Text.EMPTY);
        return new Tree(Names.PART)
                .put("change", change.code())
                .put("day", change.day())
                .put("instrument", instrument);
    }
}

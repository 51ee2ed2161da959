package org.opengws.publishing.jcr.register;

import java.util.List;

import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.OrganisationFile;

/** The organisation's record: a node for each instrument and each change, in the form of its file beside what it is about. */
final class OrganisationTree {

    private static final String INSTRUMENTS = "instruments";
    private static final String CHANGES = "changes";
    private static final String RECORD = "record";

    private OrganisationTree() {}

    static Tree of(Organisation organisation) {
        return new Tree(Names.FOLDER)
                .add(INSTRUMENTS, Trees.numbered(organisation.instruments(), OrganisationTree::of))
                .add(CHANGES, Trees.numbered(organisation.changes(), OrganisationTree::of))
                .add(UnitTree.UNITS, UnitTree.of(organisation));
    }

    static Organisation organisation(Tree tree) {
        List<Instrument> instruments = tree.numbered(INSTRUMENTS).stream()
                .map(node -> OrganisationFile.parseInstrument(node.text(RECORD)).orThrow())
                .toList();
        List<Change> changes = tree.numbered(CHANGES).stream()
                .map(node -> OrganisationFile.parseChange(node.text(RECORD)).orThrow())
                .toList();
        return Organisation.of(instruments, changes).orThrow();
    }

    private static Tree of(Instrument instrument) {
        return new Tree(Names.PART)
                .put("id", instrument.id())
                .put("name", instrument.name())
                .put("date", instrument.date())
                .put(RECORD, OrganisationFile.write(instrument));
    }

    private static Tree of(Change change) {
        return new Tree(Names.PART)
                .put("change", change.code())
                .put("unit", change.unit().value())
                .put("day", change.day())
                .put("instrument", change.instrument())
                .put(RECORD, OrganisationFile.write(change));
    }
}

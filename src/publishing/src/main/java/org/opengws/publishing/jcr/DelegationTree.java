package org.opengws.publishing.jcr;

import java.time.LocalDate;
import java.util.List;

import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.PersonId;

/** All delegations, a node each, in the order in which they were given. */
final class DelegationTree {

    private static final String ALL = "all";

    private DelegationTree() {}

    static Tree of(List<Delegation> delegations) {
        return new Tree(Names.FOLDER).add(ALL, Trees.numbered(delegations, DelegationTree::of));
    }

    static List<Delegation> delegations(Tree tree) {
        return tree.numbered(ALL).stream().map(DelegationTree::delegation).toList();
    }

    private static Tree of(Delegation delegation) {
        return new Tree(Names.PART)
                .put("id", delegation.id())
                .put("order", delegation.order())
                .put("by", delegation.by().value())
                .put("to", delegation.to().value())
                .put("scope", delegation.scope())
                .put("from", delegation.from().toString())
                .put("until", delegation.until().toString());
    }

    private static Delegation delegation(Tree tree) {
        return new Delegation(
                tree.text("id"),
                tree.text("order"),
                new PersonId(tree.text("by")),
                new PersonId(tree.text("to")),
                tree.text("scope"),
                LocalDate.parse(tree.text("from")),
                LocalDate.parse(tree.text("until")));
    }
}

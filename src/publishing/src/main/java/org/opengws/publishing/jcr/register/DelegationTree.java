package org.opengws.publishing.jcr.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.jcr.tree.Flat;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.people.PersonId;

/** All delegations, a node each, in the order in which they were recorded. */
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
        Tree tree = new Tree(Names.PART)
                .put("id", delegation.id().value())
                .put("order", delegation.order())
                .put("by", delegation.by().value())
                .put("to", delegation.to().value())
                .put("byPost", delegation.posts().by())
                .put("toPost", delegation.posts().to())
                .put("scope", delegation.scope())
                .put("from", delegation.from().toString())
                .put("until", delegation.until());
        delegation
                .scan()
                .ifPresent(scan ->
                        tree.put("scan", List.of(scan.sha256(), scan.name(), scan.type(), Long.toString(scan.size()))));
        Delegation.Course course = delegation.course();
        put(tree, "recorded", course.recorded());
        put(tree, "confirmed", course.confirmed());
        put(tree, "refused", course.refused());
        put(tree, "ended", course.ended().map(Delegation.Ending::mark));
        course.ended().ifPresent(ending -> tree.put("lastDay", ending.lastDay().toString()));
        put(tree, "voided", course.voided());
        return tree;
    }

    private static void put(Tree tree, String name, Optional<Delegation.Mark> mark) {
        mark.ifPresent(
                made -> tree.put(name, List.of(made.by().value(), made.at().toString(), made.reason())));
    }

    private static Delegation delegation(Tree tree) {
        Optional<Delegation.Ending> ended = mark(tree, "ended")
                .map(mark -> new Delegation.Ending(tree.day("lastDay").orElseThrow(), mark));
        return new Delegation(
                new DelegationId(tree.text("id")),
                tree.text("order"),
                new PersonId(tree.text("by")),
                new PersonId(tree.text("to")),
                new Delegation.Posts(tree.text("byPost"), tree.text("toPost")),
                tree.text("scope"),
                LocalDate.parse(tree.text("from")),
                tree.day("until"),
                scan(tree.list("scan")),
                new Delegation.Course(
                        mark(tree, "recorded"),
                        mark(tree, "confirmed"),
                        mark(tree, "refused"),
                        ended,
                        mark(tree, "voided")));
    }

    private static Optional<Delegation.Scan> scan(List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Flat flat = new Flat(values);
        return Optional.of(new Delegation.Scan(flat.next(), flat.next(), flat.next(), Long.parseLong(flat.next())));
    }

    private static Optional<Delegation.Mark> mark(Tree tree, String name) {
        List<String> values = tree.list(name);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Flat flat = new Flat(values);
        return Optional.of(new Delegation.Mark(new PersonId(flat.next()), Instant.parse(flat.next()), flat.next()));
    }
}

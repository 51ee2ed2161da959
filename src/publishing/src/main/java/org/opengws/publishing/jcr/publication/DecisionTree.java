package org.opengws.publishing.jcr.publication;

import java.time.Instant;
import java.util.List;

import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.DecisionFormat;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.tree.Flat;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.StepId;

/** A decision of the chain. */
final class DecisionTree {

    private DecisionTree() {}

    static Tree of(Decision decision) {
        Decider by = decision.by();
        Decision.Bound bound = decision.bound();
        return new Tree(Names.PART)
                .put("format", decision.format().code())
                .put("number", decision.number())
                .put("edition", decision.edition())
                .put("round", decision.round())
                .put("verb", decision.verb().code())
                .put("step", decision.step())
                .put(
                        "by",
                        List.of(
                                by.id().value(),
                                by.name(),
                                by.position(),
                                by.unit(),
                                by.unitName(),
                                by.role(),
                                by.delegation(),
                                by.onBehalfOf()))
                .put("roles", by.roles())
                .put("comment", decision.comment())
                .put("corrections", Flat.of(decision.corrections(), DecisionTree::correction))
                .put(
                        "checklist",
                        decision.checklist().stream().map(PointId::value).toList())
                .put("passed", decision.passed())
                .put("at", decision.at().toString())
                .put("bound", List.of(bound.substance(), bound.bytes(), bound.topic(), bound.memo()))
                .put("details", decision.details())
                .put("previous", decision.previous())
                .put("hash", decision.hash());
    }

    static Decision decision(Tree tree) {
        Flat by = new Flat(tree.list("by"));
        Flat bound = new Flat(tree.list("bound"));
        return new Decision(
                DecisionFormat.stored(tree.text("format")),
                tree.number("number"),
                tree.number("edition"),
                tree.number("round"),
                Verb.byCode(tree.text("verb")).orElseThrow(),
                tree.optional("step", StepId::new),
                new Decider(
                        new PersonId(by.next()),
                        by.next(),
                        by.next(),
                        by.next(),
                        by.next(),
                        by.next(),
                        by.next(),
                        by.next(),
                        tree.list("roles")),
                tree.text("comment"),
                corrections(tree.list("corrections")),
                tree.list("checklist").stream().map(PointId::new).toList(),
                tree.flag("passed"),
                Instant.parse(tree.text("at")),
                new Decision.Bound(bound.next(), bound.next(), bound.next(), bound.next()),
                tree.map("details"),
                tree.text("previous"),
                tree.text("hash"));
    }

    static void correction(List<String> flat, Correction correction) {
        flat.add(correction.id());
        flat.add(correction.target());
        flat.add(correction.text());
        flat.add(Boolean.toString(correction.done()));
        flat.add(Integer.toString(correction.decision()));
    }

    static List<Correction> corrections(List<String> values) {
        return new Flat(values)
                .all(flat -> new Correction(
                        flat.next(), flat.next(), flat.next(), Boolean.parseBoolean(flat.next()), flat.number()));
    }
}

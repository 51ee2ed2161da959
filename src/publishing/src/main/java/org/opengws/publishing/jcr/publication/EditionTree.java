package org.opengws.publishing.jcr.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.jcr.tree.Flat;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.storage.Round;

/** An edition: its own state as properties; content, pinned procedure and memo below it; and the frozen rounds. */
final class EditionTree {

    private EditionTree() {}

    static Tree of(Edition edition) {
        Tree tree = new Tree(Names.PART)
                .put("number", edition.number())
                .put("state", edition.state().code())
                .put("round", edition.round())
                .put("topic", edition.topic().value())
                .put("chosen", edition.chosen())
                .put("step", edition.step())
                .put("stepSince", edition.stepSince())
                .put("stepDue", edition.stepDue())
                .put("skipped", Flat.of(edition.skipped(), (flat, skipped) -> {
                    flat.add(skipped.step().value());
                    flat.add(skipped.reason());
                }))
                .put("returnedAt", edition.returnedAt())
                .put("assignee", edition.assignee())
                .put("editors", sorted(edition.editors()))
                .put("submitters", sorted(edition.submitters()))
                .put("corrections", Flat.of(edition.corrections(), DecisionTree::correction))
                .put("discarded", edition.discarded())
                .put("publishedAt", edition.publishedAt())
                .put("leftOut", edition.leftOut())
                .add(Names.CONTENT, ContentTree.of(edition.content()));
        frozen(tree, edition);
        edition.memo().ifPresent(memo -> tree.add(Names.MEMO, MemoTree.of(memo)));
        return tree;
    }

    static Edition edition(Tree tree) {
        return new Edition(
                tree.number("number"),
                EditionState.byCode(tree.text("state")).orElseThrow(),
                tree.number("round"),
                new TopicId(tree.text("topic")),
                tree.child(Names.CONTENT).map(ContentTree::content).orElseThrow(),
                tree.optional("chosen", ProcedureId::new),
                tree.child(Names.PINNED).map(ProcedureTree::procedure),
                tree.optional("step", StepId::new),
                tree.instant("stepSince"),
                tree.day("stepDue"),
                new Flat(tree.list("skipped"))
                        .all(flat -> new Edition.SkippedStep(new StepId(flat.next()), flat.next())),
                tree.optional("returnedAt", StepId::new),
                sealed(tree),
                new Evidence(tree.map("evidence")),
                tree.child(Names.MEMO).map(MemoTree::memo),
                tree.optional("assignee", PersonId::new),
                people(tree.list("editors")),
                people(tree.list("submitters")),
                DecisionTree.corrections(tree.list("corrections")),
                tree.flag("discarded"),
                tree.instant("publishedAt"),
                tree.text("leftOut"));
    }

    /** What is frozen at a submission. The memo comes to it when it is signed. */
    static Tree round(Edition edition) {
        Tree tree = new Tree(Names.PART)
                .put("number", edition.round())
                .put("topic", edition.topic().value())
                .add(Names.CONTENT, ContentTree.of(edition.content()));
        frozen(tree, edition);
        signed(edition).ifPresent(memo -> tree.add(Names.MEMO, MemoTree.of(memo)));
        return tree;
    }

    static Round round(Tree tree) {
        return new Round(
                tree.number("number"),
                new TopicId(tree.text("topic")),
                tree.child(Names.CONTENT).map(ContentTree::content).orElseThrow(),
                new Evidence(tree.map("evidence")),
                sealed(tree),
                tree.child(Names.PINNED).map(ProcedureTree::procedure).orElseThrow(),
                tree.child(Names.MEMO).map(MemoTree::memo));
    }

    static Optional<Memo> signed(Edition edition) {
        return edition.memo().filter(memo -> memo.signature().isPresent());
    }

    private static void frozen(Tree tree, Edition edition) {
        tree.put("substance", edition.sealed().substance())
                .put("bytes", edition.sealed().bytes())
                .put("evidence", edition.evidence().values());
        edition.pinned().ifPresent(procedure -> tree.add(Names.PINNED, ProcedureTree.of(procedure)));
    }

    private static Hashes sealed(Tree tree) {
        return new Hashes(tree.text("substance"), tree.text("bytes"));
    }

    private static List<String> sorted(Set<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toList();
    }

    private static Set<PersonId> people(List<String> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}

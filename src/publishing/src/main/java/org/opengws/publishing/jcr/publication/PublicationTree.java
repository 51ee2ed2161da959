package org.opengws.publishing.jcr.publication;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.jcr.tree.Flat;
import org.opengws.publishing.jcr.tree.Moments;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.PersonId;

/** A whole publication, to and fro without loss; its rounds and files are not in it. */
final class PublicationTree {

    static final String DUTIES = "duties";

    private PublicationTree() {}

    static Tree of(Publication publication, Instant changed) {
        Tree tree = new Tree(Names.PUBLICATION)
                .put("id", publication.id().value())
                .put("version", publication.version())
                .put("topic", publication.topic().value())
                .put("owner", publication.owner().value())
                .put("createdAt", publication.createdAt().toString())
                .put("review", review(publication))
                .put(DUTIES, Flat.of(publication.duties(), PublicationTree::duty))
                .put("confirmed", publication.confirmed())
                .put("checked", publication.checked())
                .put(Names.CHANGED, Moments.key(changed));
        marks(tree, publication.marks());
        Lines.put(tree, publication);
        Tree editions = new Tree(Names.PART);
        publication
                .editions()
                .forEach(edition -> editions.add(Integer.toString(edition.number()), EditionTree.of(edition)));
        Tree decisions = new Tree(Names.PART);
        publication
                .decisions()
                .forEach(decision -> decisions.add(Integer.toString(decision.number()), DecisionTree.of(decision)));
        return tree.add(Names.EDITIONS, editions).add(Names.DECISIONS, decisions);
    }

    static Publication publication(Tree tree) {
        return new Publication(
                new PublicationId(tree.text("id")),
                tree.large("version"),
                new TopicId(tree.text("topic")),
                new UnitId(tree.text("owner")),
                Instant.parse(tree.text("createdAt")),
                tree.numbered(Names.EDITIONS).stream().map(EditionTree::edition).toList(),
                marks(tree),
                review(tree),
                duties(tree),
                tree.day("confirmed"),
                tree.day("checked"),
                tree.numbered(Names.DECISIONS).stream()
                        .map(DecisionTree::decision)
                        .toList());
    }

    private static List<Duty> duties(Tree tree) {
        return duties(tree.list(DUTIES));
    }

    static List<Duty> duties(List<String> values) {
        return new Flat(values).all(flat -> new Duty(DutyKind.valueOf(flat.next()), flat.day(), flat.day()));
    }

    private static void duty(List<String> flat, Duty duty) {
        flat.add(duty.kind().name());
        flat.add(duty.due().toString());
        flat.add(duty.since().toString());
    }

    private static List<String> review(Publication publication) {
        return publication
                .review()
                .map(review -> List.of(review.interval().toString(), review.reason()))
                .orElse(List.of());
    }

    private static Optional<ReviewInterval> review(Tree tree) {
        List<String> values = tree.list("review");
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReviewInterval(Period.parse(values.get(0)), values.get(1)));
    }

    private static void marks(Tree tree, Marks marks) {
        marks.suspension()
                .ifPresent(mark -> tree.put(
                        "suspension", List.of(mark.on().toString(), mark.reason(), Boolean.toString(mark.expired()))));
        marks.withdrawalRequest()
                .ifPresent(mark -> tree.put(
                        "withdrawalRequest",
                        List.of(mark.by().value(), mark.on().toString(), mark.reason(), id(mark.successor()))));
        marks.withdrawal()
                .ifPresent(mark ->
                        tree.put("withdrawal", List.of(mark.on().toString(), mark.reason(), id(mark.successor()))));
    }

    private static Marks marks(Tree tree) {
        return new Marks(
                first(tree, "suspension")
                        .map(flat -> new Marks.Suspension(flat.day(), flat.next(), Boolean.parseBoolean(flat.next()))),
                first(tree, "withdrawalRequest")
                        .map(flat -> new Marks.WithdrawalRequest(
                                new PersonId(flat.next()), flat.day(), flat.next(), flat.optional(PublicationId::new))),
                first(tree, "withdrawal")
                        .map(flat -> new Marks.Withdrawal(flat.day(), flat.next(), flat.optional(PublicationId::new))));
    }

    private static Optional<Flat> first(Tree tree, String name) {
        List<String> values = tree.list(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(new Flat(values));
    }

    private static String id(Optional<PublicationId> id) {
        return id.map(PublicationId::value).orElse("");
    }
}

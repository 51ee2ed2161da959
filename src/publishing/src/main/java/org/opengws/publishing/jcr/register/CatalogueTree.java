package org.opengws.publishing.jcr.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Category;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.PeriodDue;
import org.opengws.publishing.catalogue.Provenance;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Sourced;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.procedure.ProcedureId;

/** The catalogue: a node for each category and topic, numbered in their order; each value beside where it comes from. */
final class CatalogueTree {

    private static final String CATEGORIES = "categories";
    private static final String TOPICS = "topics";

    private CatalogueTree() {}

    static Tree of(Catalogue catalogue) {
        return new Tree(Names.FOLDER)
                .put("scheme", catalogue.scheme())
                .put("year", catalogue.year())
                .put("name", catalogue.name())
                .put("note", catalogue.note())
                .add(CATEGORIES, Trees.numbered(catalogue.categories(), CatalogueTree::of))
                .add(TOPICS, Trees.numbered(catalogue.topics(), CatalogueTree::of));
    }

    static Catalogue catalogue(Tree tree) {
        return new Catalogue(
                tree.text("scheme"),
                tree.number("year"),
                tree.bilingual("name"),
                tree.bilingual("note"),
                tree.numbered(CATEGORIES).stream().map(CatalogueTree::category).toList(),
                tree.numbered(TOPICS).stream().map(CatalogueTree::topic).toList());
    }

    private static Tree of(Category category) {
        return new Tree(Names.CATEGORY)
                .put("id", category.id().value())
                .put("name", category.name())
                .put("aliases", category.aliases());
    }

    private static Category category(Tree tree) {
        return new Category(new CategoryId(tree.text("id")), tree.bilingual("name"), tree.list("aliases"));
    }

    private static Tree of(Topic topic) {
        Tree tree = new Tree(Names.TOPIC)
                .put("id", topic.id().value())
                .put("category", topic.category().value())
                .put("name", topic.name())
                .put("rhythm", topic.rhythm().code())
                .put("onChange", topic.onChange())
                .put("form", topic.form().value())
                .put("since", topic.since().toString());
        put(tree, "procedure", topic.procedure(), ProcedureId::value);
        put(tree, "interval", topic.interval(), Period::toString);
        put(tree, "owner", topic.owner(), owner -> owner.map(UnitId::value).orElse(""));
        put(tree, "provision", topic.provision(), text -> text);
        topic.due().ifPresent(due -> {
            put(tree, "dueAfter", due, rule -> rule.after().toString());
            tree.put("dueFromStart", due.value().fromStart());
        });
        return tree;
    }

    private static Topic topic(Tree tree) {
        return new Topic(
                new TopicId(tree.text("id")),
                new CategoryId(tree.text("category")),
                tree.bilingual("name"),
                sourced(tree, "procedure", ProcedureId::new),
                Rhythm.valueOf(tree.text("rhythm").toUpperCase(Locale.ROOT)),
                sourced(tree, "interval", Period::parse),
                due(tree),
                tree.flag("onChange"),
                new FormId(tree.text("form")),
                sourced(tree, "owner", text -> text.isEmpty() ? Optional.empty() : Optional.of(new UnitId(text))),
                sourced(tree, "provision", text -> text),
                LocalDate.parse(tree.text("since")));
    }

    private static Optional<Sourced<PeriodDue>> due(Tree tree) {
        return tree.text("dueAfter").isEmpty()
                ? Optional.empty()
                : Optional.of(sourced(
                        tree, "dueAfter", text -> new PeriodDue(tree.flag("dueFromStart"), Period.parse(text))));
    }

    private static <T> void put(Tree tree, String name, Sourced<T> sourced, Function<T, String> writer) {
        List<String> from = sourced.from().map(Provenance::code).stream().toList();
        tree.put(name, writer.apply(sourced.value()));
        from.forEach(code -> tree.put(name + "From", code));
    }

    private static <T> Sourced<T> sourced(Tree tree, String name, Function<String, T> reader) {
        return new Sourced<>(
                reader.apply(tree.text(name)),
                tree.optional(name + "From", code -> Provenance.valueOf(code.toUpperCase(Locale.ROOT))));
    }
}

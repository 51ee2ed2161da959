package org.opengws.publishing.jcr.register;

import java.time.Instant;
import java.util.List;

import org.opengws.publishing.assessment.ItemCode;
import org.opengws.publishing.assessment.Mapping;
import org.opengws.publishing.assessment.Mappings;
import org.opengws.publishing.assessment.SchemeKey;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.people.PersonId;

/** What the office said of the items of schemes, a node each. */
final class MappingTree {

    private static final String ALL = "all";

    private MappingTree() {}

    static Tree of(Mappings mappings) {
        return new Tree(Names.FOLDER).add(ALL, Trees.numbered(mappings.all(), MappingTree::of));
    }

    static Mappings mappings(Tree tree) {
        return new Mappings(
                tree.numbered(ALL).stream().map(MappingTree::mapping).toList());
    }

    private static Tree of(Mapping mapping) {
        return new Tree(Names.PART)
                .put("scheme", mapping.scheme().scheme())
                .put("year", mapping.scheme().year())
                .put("code", mapping.code().value())
                .put("topics", mapping.topics().stream().map(TopicId::value).toList())
                .put(
                        "publications",
                        mapping.publications().stream()
                                .map(PublicationId::value)
                                .toList())
                .put("applies", mapping.applies())
                .put("reason", mapping.reason())
                .put("by", mapping.by().value())
                .put("at", mapping.at().toString());
    }

    private static Mapping mapping(Tree tree) {
        List<TopicId> topics = tree.list("topics").stream().map(TopicId::new).toList();
        return new Mapping(
                new SchemeKey(tree.text("scheme"), tree.number("year")),
                new ItemCode(tree.text("code")),
                topics,
                tree.list("publications").stream().map(PublicationId::new).toList(),
                tree.flag("applies"),
                tree.text("reason"),
                new PersonId(tree.text("by")),
                Instant.parse(tree.text("at")));
    }
}

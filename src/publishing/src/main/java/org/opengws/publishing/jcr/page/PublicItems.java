package org.opengws.publishing.jcr.page;

import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.assessment.ItemCode;
import org.opengws.publishing.assessment.SchemeKey;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.site.PublicAssessment;

/** {@code /assessment} of the public workspace; not there where an earlier release wrote it, or nothing is assessed. */
final class PublicItems {

    private static final String ITEMS = "items";

    private PublicItems() {}

    static Tree tree(PublicAssessment assessment) {
        return new Tree(Names.PART)
                .put(PublicNames.HASH, assessment.hash())
                .add(ITEMS, Trees.numbered(assessment.items(), PublicItems::tree));
    }

    private static Tree tree(PublicAssessment.Item item) {
        return new Tree(Names.PART)
                .put("scheme", item.scheme().scheme())
                .put("year", item.scheme().year())
                .put("schemeTitle", item.schemeTitle())
                .put("code", item.code().value())
                .put("title", item.title())
                .put("topics", item.topics().stream().map(TopicId::value).toList())
                .put(
                        "publications",
                        item.publications().stream().map(PublicationId::value).toList());
    }

    static PublicAssessment assessment(Session session) throws RepositoryException {
        if (!session.nodeExists(PublicNames.ASSESSMENT)) {
            return PublicAssessment.EMPTY;
        }
        Tree tree = Trees.read(session.getNode(PublicNames.ASSESSMENT), Set.of());
        return new PublicAssessment(
                tree.numbered(ITEMS).stream().map(PublicItems::item).toList());
    }

    private static PublicAssessment.Item item(Tree tree) {
        return new PublicAssessment.Item(
                new SchemeKey(tree.text("scheme"), tree.number("year")),
                tree.bilingual("schemeTitle"),
                new ItemCode(tree.text("code")),
                tree.bilingual("title"),
                tree.list("topics").stream().map(TopicId::new).toList(),
                tree.list("publications").stream().map(PublicationId::new).toList());
    }
}

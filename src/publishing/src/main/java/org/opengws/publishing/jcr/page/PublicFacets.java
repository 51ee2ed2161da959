package org.opengws.publishing.jcr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.site.Facets;
import org.opengws.publishing.storage.Page;

/** Four properties of each line, and nothing of what is below it. */
final class PublicFacets {

    private static final int YEAR = 4;

    private PublicFacets() {}

    static Page<Facets.Line> read(PublicQuery query, Session session) throws RepositoryException {
        List<Facets.Line> lines = new ArrayList<>();
        for (NodeIterator nodes = query.nodes(session, 0, Page.COUNTED + 1); nodes.hasNext(); ) {
            lines.add(line(nodes.nextNode()));
        }
        boolean more = lines.size() > Page.COUNTED;
        List<Facets.Line> counted = more ? lines.subList(0, Page.COUNTED) : lines;
        return new Page<>(counted, counted.size(), more);
    }

    private static Facets.Line line(Node page) throws RepositoryException {
        return new Facets.Line(
                new TopicId(page.getProperty(PublicTree.TOPIC).getString()),
                new UnitId(page.getProperty(PublicTree.OWNER).getString()),
                Integer.parseInt(
                        page.getProperty(PublicTree.PUBLISHED).getString().substring(0, YEAR)),
                page.hasProperty(PublicTree.TYPES)
                        ? Set.copyOf(Trees.texts(page.getProperty(PublicTree.TYPES)))
                        : Set.of());
    }
}

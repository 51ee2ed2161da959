package org.opengws.publishing.jcr.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.site.Highlights;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Listing;

/** {@code /highlights}: the version of what is public, and for each topic how many pages there are and how fresh. */
final class PublicHighlights {

    private static final String TOPICS = "topics";
    private static final String PAGES = "pages";
    private static final String NEWEST = "newest";

    private PublicHighlights() {}

    /** Written first in every save, so that of two at once one fails and is repeated on what is there then. */
    static Node lock(Session session) throws RepositoryException {
        Node highlights = Folders.folder(session, PublicNames.HIGHLIGHTS);
        highlights.setProperty(PublicNames.VERSION, version(session) + 1);
        return highlights;
    }

    static long version(Session session) throws RepositoryException {
        String path = PublicNames.HIGHLIGHTS + "/" + PublicNames.VERSION;
        return session.propertyExists(path) ? session.getProperty(path).getLong() : 0;
    }

    /** One page instead of another; either may be missing. */
    static void count(Node highlights, PublicationId id, Optional<Listed> before, Optional<Listed> after)
            throws RepositoryException {
        if (before.isPresent()) {
            TopicId topic = before.get().topic();
            Optional<LocalDate> other = newestWithout(highlights.getSession(), id, topic);
            write(highlights, topic, -1, other);
        }
        if (after.isPresent()) {
            TopicId topic = after.get().topic();
            Optional<LocalDate> known = newest(highlights, topic);
            LocalDate day = after.get().published();
            write(highlights, topic, 1, Optional.of(known.filter(day::isBefore).orElse(day)));
        }
    }

    static Highlights read(Session session, int most) throws RepositoryException {
        String path = PublicNames.HIGHLIGHTS + "/" + TOPICS;
        Map<TopicId, Highlights.Count> topics = new HashMap<>();
        if (session.nodeExists(path)) {
            for (NodeIterator nodes = session.getNode(path).getNodes(); nodes.hasNext(); ) {
                Node node = nodes.nextNode();
                Tree tree = Trees.properties(node);
                if (tree.number(PAGES) > 0) {
                    topics.put(new TopicId(node.getName()), new Highlights.Count(tree.number(PAGES), tree.day(NEWEST)));
                }
            }
        }
        return new Highlights(
                topics, PublicReading.listed(PublicQuery.of(Listing.ALL).nodes(session, 0, most)));
    }

    private static Optional<LocalDate> newestWithout(Session session, PublicationId id, TopicId topic)
            throws RepositoryException {
        Optional<Node> node = PublicQuery.of(Listing.of(topic)).without(id).first(session);
        return node.isPresent()
                ? Optional.of(PublicTree.listed(Trees.properties(node.get())).published())
                : Optional.empty();
    }

    private static Optional<LocalDate> newest(Node highlights, TopicId topic) throws RepositoryException {
        String path = TOPICS + "/" + topic.value();
        return highlights.hasNode(path)
                ? Trees.properties(highlights.getNode(path)).day(NEWEST)
                : Optional.empty();
    }

    private static void write(Node highlights, TopicId topic, int more, Optional<LocalDate> newest)
            throws RepositoryException {
        Node topics = highlights.hasNode(TOPICS) ? highlights.getNode(TOPICS) : highlights.addNode(TOPICS, Names.PART);
        Node node = topics.hasNode(topic.value())
                ? topics.getNode(topic.value())
                : topics.addNode(topic.value(), Names.PART);
        long pages = node.hasProperty(PAGES) ? node.getProperty(PAGES).getLong() : 0;
        node.setProperty(PAGES, Math.max(0, pages + more));
        node.setProperty(NEWEST, newest.map(LocalDate::toString).orElse(null));
    }
}

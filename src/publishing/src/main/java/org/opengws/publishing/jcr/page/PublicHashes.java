package org.opengws.publishing.jcr.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.outbox.PublicInstance;
import org.opengws.publishing.site.Projected;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.storage.Batch;

/** What this instance holds of {@code gws-public}, each hash drawn anew from what is stored. */
public final class PublicHashes implements PublicInstance {

    /** In place of the hash of a page that shows a file which is not there. */
    static final String INCOMPLETE = "incomplete";

    /** In place of the hash of a page that an earlier release wrote, without what lists are narrowed by or found with today. */
    static final String EARLIER = "earlier";

    private final Sessions sessions;
    private final PublicPaths paths = new PublicPaths();

    /** @param sessions on workspace {@code gws-public} */
    public PublicHashes(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Batch<Line> walk(String from, int limit) {
        return sessions.read(session -> {
            List<Line> lines = new ArrayList<>();
            PublicCatalogue catalogue = PublicRegisters.catalogue(session);
            for (NodeIterator nodes = PublicQuery.after(from).nodes(session, 0, limit); nodes.hasNext(); ) {
                lines.add(line(nodes.nextNode(), catalogue));
            }
            String next = lines.size() < limit
                    ? ""
                    : lines.get(lines.size() - 1).publication().value();
            return new Batch<>(lines, next);
        });
    }

    @Override
    public Optional<String> hash(PublicationId publication) {
        return sessions.read(session -> {
            Optional<Node> page = paths.find(session, publication);
            return page.isPresent()
                    ? Optional.of(
                            line(page.get(), PublicRegisters.catalogue(session)).hash())
                    : Optional.empty();
        });
    }

    @Override
    public Optional<String> path(PublicationId publication) {
        return sessions.read(session -> {
            Optional<Node> page = paths.find(session, publication);
            return page.isPresent() ? Optional.of(page.get().getPath()) : Optional.empty();
        });
    }

    @Override
    public String reached(String path) {
        return sessions.read(session -> {
            String there = path;
            while (!there.isEmpty() && !session.nodeExists(there)) {
                there = there.substring(0, there.lastIndexOf('/'));
            }
            return there;
        });
    }

    @Override
    public long version() {
        return sessions.read(PublicHighlights::version);
    }

    @Override
    public Map<String, String> registers() {
        return sessions.read(session -> {
            Map<String, String> hashes = new HashMap<>();
            for (String root : PublicRegisters.ROOTS) {
                String property = root + "/" + PublicNames.HASH;
                if (session.propertyExists(property)) {
                    hashes.put(root.substring(1), session.getProperty(property).getString());
                }
            }
            return Map.copyOf(hashes);
        });
    }

    /** @param catalogue of today; a topic that it does not have yet may be of any category */
    static boolean isEarlier(Node page, Projected projected, PublicCatalogue catalogue) throws RepositoryException {
        return projected instanceof PublishedPage
                && (!page.hasProperty(PublicTree.TYPES)
                        || !hasWordsOfToday(page)
                        || !isOfItsCategory(page, projected, catalogue));
    }

    private static boolean isOfItsCategory(Node page, Projected projected, PublicCatalogue catalogue)
            throws RepositoryException {
        Optional<String> category =
                catalogue.categoryOf(projected.topic()).map(found -> found.id().value());
        return category.isEmpty()
                || page.hasProperty(PublicNames.CATEGORY)
                        && page.getProperty(PublicNames.CATEGORY).getString().equals(category.get());
    }

    private static boolean hasWordsOfToday(Node page) throws RepositoryException {
        return page.hasProperty(PublicNames.SEARCH_VERSION)
                && page.getProperty(PublicNames.SEARCH_VERSION).getLong() == SearchText.VERSION;
    }

    private static Line line(Node page, PublicCatalogue catalogue) throws RepositoryException {
        Projected projected = PublicReading.projected(page);
        for (String sha256 : PublicFiles.needed(projected)) {
            if (!PublicFiles.has(page, sha256)) {
                return new Line(projected.id(), INCOMPLETE);
            }
        }
        return new Line(projected.id(), isEarlier(page, projected, catalogue) ? EARLIER : projected.hash());
    }
}

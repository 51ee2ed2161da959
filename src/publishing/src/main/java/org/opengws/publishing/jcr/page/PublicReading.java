package org.opengws.publishing.jcr.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.site.Facets;
import org.opengws.publishing.site.Highlights;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Listing;
import org.opengws.publishing.site.Projected;
import org.opengws.publishing.site.PublicAssessment;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.site.StoredFile;
import org.opengws.publishing.storage.Page;

/**
 * Reads workspace {@code gws-public}. Keeps in memory what it read of one version, and forgets it with the next one, so
 * that nothing taken off the site is shown a moment longer.
 */
public final class PublicReading implements PublicSite {

    private static final int NEWEST = 12;
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_QUERIES = 100;
    private static final int ATTEMPTS = 15;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Sessions sessions;
    private final PublicWords words;
    private final PublicPaths paths = new PublicPaths();
    private volatile Kept kept = new Kept(-1, null, null, null, null);

    /** What was read of one version; the registers when first needed. */
    private static final class Kept {

        private final long version;
        private final PublicCatalogue catalogue;
        private final Organisation organisation;
        private final PublicAssessment assessment;
        private final Highlights highlights;
        private final Map<PublicationId, Optional<Projected>> pages = new ConcurrentHashMap<>();
        private final Map<String, Page<Facets.Line>> counted = new ConcurrentHashMap<>();

        Kept(
                long version,
                PublicCatalogue catalogue,
                Organisation organisation,
                PublicAssessment assessment,
                Highlights highlights) {
            this.version = version;
            this.catalogue = catalogue;
            this.organisation = organisation;
            this.assessment = assessment;
            this.highlights = highlights;
        }
    }

    /** @param sessions on workspace {@code gws-public} */
    public PublicReading(Sessions sessions) {
        this.sessions = sessions;
        this.words = new PublicWords(sessions);
    }

    @Override
    public long version() {
        return sessions.read(PublicHighlights::version);
    }

    /** A CMS may replace a page on a public instance in several saves; who reads in between reads again. */
    @Override
    public Optional<Projected> find(PublicationId id) {
        for (int attempt = 1; ; attempt++) {
            try {
                return findNow(id);
            } catch (NoSuchElementException | IllegalArgumentException halfThere) {
                if (attempt == ATTEMPTS) {
                    throw halfThere;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private Optional<Projected> findNow(PublicationId id) {
        return sessions.read(session -> {
            Kept current = current(session);
            Optional<Projected> page = current.pages.get(id);
            if (page == null) {
                page = read(session, id);
                if (page.isPresent() && current.pages.size() < MOST_PAGES) {
                    current.pages.put(id, page);
                }
            }
            return page;
        });
    }

    @Override
    public PublicCatalogue catalogue() {
        return sessions.read(session -> current(session).catalogue);
    }

    @Override
    public Organisation organisation() {
        return sessions.read(session -> current(session).organisation);
    }

    @Override
    public PublicAssessment assessment() {
        return sessions.read(session -> current(session).assessment);
    }

    @Override
    public Highlights highlights() {
        return sessions.read(session -> current(session).highlights);
    }

    @Override
    public Page<Listed> list(Listing listing, int offset, int limit) {
        if (PublicQuery.findsNothing(listing)) {
            return Page.empty();
        }
        return sessions.read(session -> {
            PublicQuery query = PublicQuery.of(listing);
            List<Listed> lines = listed(query.nodes(session, offset, limit));
            int counted = count(query.nodes(session, 0, Page.COUNTED + 1));
            return new Page<>(lines, Math.min(counted, Page.COUNTED), counted > Page.COUNTED);
        });
    }

    @Override
    public Optional<String> nearest(String typed) {
        return words.of(version())
                .nearest(typed)
                .filter(near -> list(Listing.search(near, Set.of()), 0, 1).total() > 0);
    }

    @Override
    public Facets facets(Listing listing) {
        if (PublicQuery.findsNothing(listing)) {
            return Facets.NONE;
        }
        Page<Facets.Line> lines = sessions.read(session -> {
            Map<String, Page<Facets.Line>> counted = current(session).counted;
            Page<Facets.Line> known = counted.get(listing.words());
            if (known == null) {
                known = PublicFacets.read(PublicQuery.of(listing.unrestricted()), session);
                if (counted.size() < MOST_QUERIES) {
                    counted.put(listing.words(), known);
                }
            }
            return known;
        });
        return Facets.of(lines.items(), listing, lines.more());
    }

    @Override
    public Optional<StoredFile> open(PublicationId id, String sha256) {
        return sessions.read(session -> {
            Optional<Node> page = paths.find(session, id);
            return page.isPresent() ? PublicFiles.open(page.get(), sha256) : Optional.empty();
        });
    }

    /** As it is stored, not as it is remembered. */
    Optional<Projected> read(Session session, PublicationId id) throws RepositoryException {
        Optional<Node> node = paths.find(session, id);
        return node.isPresent() ? Optional.of(projected(node.get())) : Optional.empty();
    }

    static Projected projected(Node page) throws RepositoryException {
        return PublicTree.projected(Trees.read(page, Set.of(PublicNames.FILES)));
    }

    static List<Listed> listed(NodeIterator nodes) throws RepositoryException {
        List<Listed> lines = new ArrayList<>();
        while (nodes.hasNext()) {
            lines.add(PublicTree.listed(Trees.properties(nodes.nextNode())));
        }
        return lines;
    }

    private Kept current(Session session) throws RepositoryException {
        long version = PublicHighlights.version(session);
        Kept before = kept;
        if (before.version == version) {
            return before;
        }
        Kept now = new Kept(
                version,
                PublicRegisters.catalogue(session),
                PublicRegisters.organisation(session),
                PublicItems.assessment(session),
                PublicHighlights.read(session, NEWEST));
        kept = now;
        return now;
    }

    private static int count(NodeIterator nodes) {
        long size = nodes.getSize();
        if (size >= 0) {
            return Math.toIntExact(size);
        }
        int count = 0;
        for (; nodes.hasNext(); count++) {
            nodes.nextNode();
        }
        return count;
    }
}

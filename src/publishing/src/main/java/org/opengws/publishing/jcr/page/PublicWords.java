package org.opengws.publishing.jcr.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Rest;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.language.NearWords;

/**
 * The words by which public pages are found, for what is spelt nearly like one. Read in batches when first needed and
 * again after a change, but never so often that it takes more than a small part of the time: words of a page taken off
 * may be known a little longer, so whoever offers one looks first whether it still finds something.
 */
final class PublicWords {

    private static final int BATCH = 500;

    private record Known(long version, NearWords words, Rest rest) {

        boolean isOf(long now) {
            return version == now || !rest.isOver();
        }
    }

    private final Sessions sessions;
    private final AtomicReference<Known> known = new AtomicReference<>();

    PublicWords(Sessions sessions) {
        this.sessions = sessions;
    }

    NearWords of(long version) {
        Known before = known.get();
        if (before != null && before.isOf(version)) {
            return before.words();
        }
        synchronized (this) {
            Known meanwhile = known.get();
            if (meanwhile == null || !meanwhile.isOf(version)) {
                known.set(read(version));
            }
            return known.get().words();
        }
    }

    private Known read(long version) {
        long start = System.nanoTime();
        Map<String, Integer> counts = new HashMap<>();
        String from = "";
        boolean more = true;
        while (more) {
            String after = from;
            String last = sessions.read(session -> count(session, after, counts));
            more = !last.isEmpty();
            from = last;
        }
        return new Known(version, new NearWords(counts), Rest.after(start));
    }

    /** The id of the last one of a full batch; empty where there are no more. */
    private static String count(Session session, String after, Map<String, Integer> counts) throws RepositoryException {
        int pages = 0;
        String last = "";
        for (NodeIterator nodes = PublicQuery.after(after).nodes(session, 0, BATCH); nodes.hasNext(); pages++) {
            Node page = nodes.nextNode();
            last = new PublicationId(page.getProperty(PublicTree.ID).getString()).value();
            if (page.hasProperty(PublicNames.SEARCH)) {
                List.of(page.getProperty(PublicNames.SEARCH).getString().split(" "))
                        .forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        return pages < BATCH ? "" : last;
    }
}

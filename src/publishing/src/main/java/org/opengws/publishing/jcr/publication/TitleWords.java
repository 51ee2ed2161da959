package org.opengws.publishing.jcr.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Moments;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Rest;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.XPath;
import org.opengws.publishing.language.NearWords;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.Readership;

/**
 * The words of titles with who reads them, for what is spelt nearly like one. Kept in memory: read in batches when first
 * needed, for a moment at a time, afterwards only what changed since, and never so often that it takes more than a small
 * part of the time. So what it knows may be a little old, and whoever offers a word looks first whether it finds something
 * for that reader.
 */
final class TitleWords {

    private static final int BATCH = 500;
    /** What else there is is found, and nobody is offered its words. */
    private static final int MOST = 50_000;
    /** Nobody waits longer for what he may have meant; whoever asks next reads on. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    /** What is saved by another instance, or took long to be saved, is seen later than its moment says. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    /**
     * @param words of the edition that the line is about
     * @param open of the one that is public or was last
     */
    private record Title(Readership readers, List<String> words, List<String> open) {

        List<String> to(Reader reader) {
            return readers.includes(reader) ? words : open;
        }
    }

    private final Sessions sessions;
    private final int atOnce;
    private final Map<PublicationId, Title> titles = new ConcurrentHashMap<>();
    /** Each word and readership once, since many titles have the same. */
    private final Map<Object, Object> values = new HashMap<>();

    /** From when on something may have changed that it does not know; empty where it has not read everything yet. */
    private Optional<Instant> known = Optional.empty();

    /** Of what was saved when reading began, and the id at which it goes on; empty where it begins. */
    private Optional<Instant> newest = Optional.empty();

    private String place = "";
    private Rest rest = new Rest(0, 0);

    TitleWords(Sessions sessions) {
        this(sessions, BATCH);
    }

    TitleWords(Sessions sessions, int atOnce) {
        this.sessions = sessions;
        this.atOnce = atOnce;
    }

    /** Those of what that reader reads. */
    NearWords to(Reader reader) {
        renew();
        Map<String, Integer> counts = new HashMap<>();
        titles.values().forEach(title -> title.to(reader).forEach(word -> counts.merge(word, 1, Integer::sum)));
        return new NearWords(counts);
    }

    /** Where lines were drawn up otherwise without a change that says so. */
    synchronized void forget() {
        titles.clear();
        values.clear();
        known = Optional.empty();
        place = "";
    }

    private synchronized void renew() {
        if (known.isPresent() && !rest.isOver()) {
            return;
        }
        long start = System.nanoTime();
        if (place.isEmpty()) {
            newest = sessions.read(TitleWords::newest);
        }
        do {
            String from = place;
            place = known.isEmpty() && titles.size() >= MOST ? "" : sessions.read(session -> keep(session, from));
        } while (!place.isEmpty() && System.nanoTime() - start < PATIENCE);
        if (place.isEmpty()) {
            known = newest;
        }
        rest = Rest.after(start);
    }

    private static Optional<Instant> newest(Session session) throws RepositoryException {
        String statement = new XPath(Names.PUBLICATION).ordered("@" + Names.CHANGED + " descending");
        NodeIterator found = XPath.run(session, statement, 1).getNodes();
        return found.hasNext() ? Optional.of(changed(found.nextNode())) : Optional.empty();
    }

    private static Instant changed(Node publication) throws RepositoryException {
        return Instant.parse(publication.getProperty(Names.CHANGED).getString());
    }

    /** The last id of a full batch; empty where there are no more. */
    private String keep(Session session, String after) throws RepositoryException {
        XPath query = new XPath(Names.PUBLICATION).after("id", after);
        known.map(moment -> Moments.key(moment.minus(OVERLAP))).ifPresent(from -> query.from(Names.CHANGED, from));
        int kept = 0;
        String last = "";
        for (NodeIterator found =
                        XPath.run(session, query.ordered("@id"), atOnce).getNodes();
                found.hasNext();
                kept++) {
            Node publication = found.nextNode();
            last = publication.getName();
            keep(publication, new PublicationId(last));
        }
        return kept < atOnce ? "" : last;
    }

    private void keep(Node publication, PublicationId id) throws RepositoryException {
        if (!Lines.isListed(publication)) {
            titles.remove(id);
            return;
        }
        Readership readers = Lines.readership(publication);
        List<String> words = words(publication, Lines.WORDS);
        List<String> open = readers.open() ? words : words(publication, Lines.PUBLIC_WORDS);
        titles.put(id, new Title(once(readers), words, open));
    }

    private List<String> words(Node node, String name) throws RepositoryException {
        return Lines.texts(node, name).stream().map(this::once).toList();
    }

    @SuppressWarnings("unchecked") // what is found is equal to what is looked for
    private <T> T once(T value) {
        Object same = values.putIfAbsent(value, value);
        return same == null ? value : (T) same;
    }
}

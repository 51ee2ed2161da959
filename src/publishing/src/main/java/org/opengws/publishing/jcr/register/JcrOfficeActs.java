package org.opengws.publishing.jcr.register;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.jcr.tree.Whole;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.storage.OfficeActs;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.Page;

/**
 * Acts of the office: {@code /office/acts/<hundred>/<number>}. The node {@code /office} knows the last one, and is locked
 * by whoever adds one, so that of two the second save fails and is done again behind the first.
 */
public final class JcrOfficeActs implements OfficeActs {

    public static final String ROOT = "/office";

    private static final String ACTS = ROOT + "/acts/";
    private static final String LAST = "last";
    private static final String HEAD = "head";
    private static final int BUCKET = 100;

    private final Sessions sessions;
    private final Clock clock;

    JcrOfficeActs(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** In the save of what it tells of: the act, its line in the journal of the day, and whom to tell. */
    static OfficeAct add(Sessions sessions, Session session, OfficeAct.Draft draft, Instant now)
            throws RepositoryException {
        Node office = Folders.folder(session, ROOT);
        office.setProperty(Names.LOCK, UUID.randomUUID().toString());
        Tree known = sessions.read(same -> Trees.properties(office));
        int number = known.properties().containsKey(LAST) ? known.number(LAST) + 1 : 1;
        String previous = number == 1 ? OfficeAct.START : known.text(HEAD);
        OfficeAct act = draft.sealed(number, now.truncatedTo(ChronoUnit.MILLIS), previous);
        Node bucket = Folders.folder(session, bucket(number));
        Trees.create(bucket, Integer.toString(number), Whole.sealed(OfficeActTree.of(act)));
        office.setProperty(LAST, (long) number);
        office.setProperty(HEAD, act.hash());
        JcrJournal.add(session, act);
        sessions.toTell(witness -> witness.acted(act));
        if (!act.concerned().isEmpty() || act.kind().asks()) {
            JcrOutbox.add(session, OutboxEntry.officeAct(number, now));
        }
        return act;
    }

    @Override
    public OfficeAct append(OfficeAct.Draft draft) {
        return sessions.change(session -> add(sessions, session, draft, clock.instant()));
    }

    @Override
    public Optional<OfficeAct> find(int number) {
        return sessions.read(session -> read(session, number));
    }

    @Override
    public Page<OfficeAct> newest(int offset, int limit) {
        return sessions.read(session -> {
            int last = last(session);
            List<OfficeAct> acts = new ArrayList<>();
            for (int number = last - offset; number > 0 && acts.size() < limit; number--) {
                read(session, number).ifPresent(acts::add);
            }
            return new Page<>(acts, Math.min(last, Page.COUNTED), last > Page.COUNTED);
        });
    }

    @Override
    public List<OfficeAct> from(int number, int limit) {
        return sessions.read(session -> {
            int last = last(session);
            List<OfficeAct> acts = new ArrayList<>();
            for (int next = number; next <= last && acts.size() < limit; next++) {
                read(session, next).ifPresent(acts::add);
            }
            return acts;
        });
    }

    private static int last(Session session) throws RepositoryException {
        return session.nodeExists(ROOT) && session.getNode(ROOT).hasProperty(LAST)
                ? (int) session.getNode(ROOT).getProperty(LAST).getLong()
                : 0;
    }

    private Optional<OfficeAct> read(Session session, int number) throws RepositoryException {
        String path = bucket(number) + "/" + number;
        return session.nodeExists(path)
                ? Optional.of(OfficeActTree.act(Whole.read(sessions, session.getNode(path), Set.of())))
                : Optional.empty();
    }

    static boolean isThere(Session session, int number) throws RepositoryException {
        return session.nodeExists(bucket(number) + "/" + number);
    }

    private static String bucket(int number) {
        return ACTS + (number - 1) / BUCKET;
    }
}

package org.opengws.publishing.jcr.register;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemExistsException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.PathName;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.outbox.Leases;

/** Leases: {@code /leases/<name>}, whose lock is written before it is read, so that of two takers one fails. */
public final class JcrLeases implements Leases {

    private static final String ROOT = "/leases";
    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";

    private final Sessions sessions;

    public JcrLeases(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean hold(String name, String holder, Instant now, Duration length) {
        return sessions.write(session -> {
            try {
                if (isHeldLongEnough(session, name, holder, now.plus(length.dividedBy(2)))) {
                    return true;
                }
                Node lease = locked(session, name);
                if (!isFree(lease, holder, now)) {
                    return false;
                }
                lease.setProperty(HOLDER, holder);
                lease.setProperty(UNTIL, now.plus(length).toString());
                session.save();
                return true;
            } catch (InvalidItemStateException | ItemExistsException quicker) {
                // somebody else took it between our look and our save
                return false;
            }
        });
    }

    @Override
    public void release(String name, String holder) {
        sessions.change(session -> {
            if (session.nodeExists(path(name))) {
                Node lease = locked(session, name);
                if (lease.hasProperty(HOLDER)
                        && lease.getProperty(HOLDER).getString().equals(holder)) {
                    lease.getProperty(HOLDER).remove();
                    lease.getProperty(UNTIL).remove();
                }
            }
            return null;
        });
    }

    /** Nobody else can have it before it ends, so a renewal that early would only cost a save. */
    private static boolean isHeldLongEnough(Session session, String name, String holder, Instant until)
            throws RepositoryException {
        if (!session.nodeExists(path(name))) {
            return false;
        }
        Node lease = session.getNode(path(name));
        return lease.hasProperty(HOLDER)
                && lease.getProperty(HOLDER).getString().equals(holder)
                && Instant.parse(lease.getProperty(UNTIL).getString()).isAfter(until);
    }

    private static boolean isFree(Node lease, String holder, Instant now) throws RepositoryException {
        return !lease.hasProperty(HOLDER)
                || lease.getProperty(HOLDER).getString().equals(holder)
                || !now.isBefore(Instant.parse(lease.getProperty(UNTIL).getString()));
    }

    private static Node locked(Session session, String name) throws RepositoryException {
        Node root = Folders.folder(session, ROOT);
        String child = PathName.of(name);
        Node lease = root.hasNode(child) ? root.getNode(child) : Folders.grow(root, child, Names.ENTRY);
        lease.setProperty(Names.LOCK, UUID.randomUUID().toString());
        return lease;
    }

    private static String path(String name) {
        return ROOT + "/" + PathName.of(name);
    }
}

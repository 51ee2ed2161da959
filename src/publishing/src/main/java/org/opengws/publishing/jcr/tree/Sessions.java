package org.opengws.publishing.jcr.tree;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import javax.jcr.InvalidItemStateException;
import javax.jcr.ItemExistsException;
import javax.jcr.ItemNotFoundException;
import javax.jcr.PathNotFoundException;
import javax.jcr.Repository;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;

import org.opengws.publishing.storage.StorageException;
import org.opengws.publishing.storage.Witness;

/**
 * A bounded pool of the module's own sessions on one workspace; a login costs more than most of what is done with one.
 * A session belongs to one thread at a time, is fresh when work begins, and comes back only without pending changes.
 * What is read inside other work of the same thread uses that work's session, so that nobody waits for himself.
 *
 * <p>A repository shows one item of another session's save before the next one. In {@code gws} nobody waits for it: what
 * must be whole is read by {@link Whole}, and what a reading stumbles on, because another item of a save is not there yet, is
 * read again. In {@code gws-public}, where one worker saves now and then and a page is kept in memory by the version that it
 * was read at, reading still waits while a change of this pool is being saved. See docs/adr/0016.
 */
public final class Sessions implements AutoCloseable {

    /** Enough for what a host of one machine does at once. */
    public static final int USUAL = 16;

    private static final int ATTEMPTS = 40;
    private static final int FEW_ATTEMPTS = 4;
    private static final Set<String> STATE_GONE = Set.of("NoSuchItemStateException", "StaleItemStateException");

    /** What is done with a session. It keeps neither the session nor anything of it. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Session session) throws RepositoryException;
    }

    private final Login login;
    private final String workspace;
    private final Semaphore permits;
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
    private final ThreadLocal<Session> current = new ThreadLocal<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final ReadWriteLock saving = new ReentrantReadWriteLock();
    private final boolean readingWaits;
    private final ThreadLocal<List<Consumer<Witness>>> untold = ThreadLocal.withInitial(ArrayList::new);
    private volatile Witness witness = Witness.NOBODY;
    /** Begun and ended; one at a time, so that it is odd while one runs. */
    private final AtomicLong saves = new AtomicLong();

    public Sessions(Login login, String workspace, int most) {
        this.login = login;
        this.workspace = workspace;
        this.permits = new Semaphore(most, true);
        this.readingWaits = workspace.equals(Workspaces.PUBLIC);
    }

    public static Sessions over(Repository repository, SimpleCredentials credentials, String workspace) {
        return new Sessions(name -> repository.login(credentials, name), workspace, USUAL);
    }

    public String workspace() {
        return workspace;
    }

    /**
     * Reads. Whatever it should have changed all the same is thrown away. Where another session saved in between and
     * something was not to be found or understood therefore, the same is done again from the start.
     */
    public <T> T read(Work<T> work) {
        Session outer = current.get();
        if (outer == null) {
            return untilUnderstood(session -> whole(session, work));
        }
        try {
            return whole(outer, work);
        } catch (RepositoryException e) {
            throw failure(e);
        }
    }

    private <T> T whole(Session session, Work<T> work) throws RepositoryException {
        if (!readingWaits) {
            return work.with(session);
        }
        saving.readLock().lock();
        try {
            return work.with(session);
        } finally {
            saving.readLock().unlock();
        }
    }

    /** Does work that saves by itself, once. Never inside other work of the same thread. */
    public <T> T write(Work<T> work) {
        refuseInside();
        return run(work);
    }

    /**
     * Does work and saves it. Where another session's save came in between, the same is done again from the start, in
     * another session: so the work looks anew at what it changes. Work that has nothing to save refreshes its session.
     */
    public <T> T change(Work<T> work) {
        refuseInside();
        T done = untilNotOvertaken(session -> {
            untold.get().clear();
            T result = work.with(session);
            save(session);
            return result;
        });
        List<Consumer<Witness>> saved = List.copyOf(untold.get());
        untold.remove();
        saved.forEach(each -> each.accept(witness));
        return done;
    }

    /** Tells that witness from now on of what was saved; before, nobody was told. */
    public void tell(Witness other) {
        witness = other;
    }

    /** Within a change: to be told once it is saved, and not where it is not. */
    public void toTell(Consumer<Witness> what) {
        untold.get().add(what);
    }

    private void save(Session session) throws RepositoryException {
        if (!session.hasPendingChanges()) {
            return;
        }
        saving.writeLock().lock();
        try {
            saves.incrementAndGet();
            session.save();
        } finally {
            saves.incrementAndGet();
            saving.writeLock().unlock();
        }
    }

    private <T> T untilNotOvertaken(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            long before = saves.get();
            try {
                return run(work);
            } catch (StorageException e) {
                if (attempt >= ATTEMPTS || !isBesideASave(before) && !isOvertaken(e.getCause())) {
                    throw e;
                }
                letOthersFinish(attempt);
            }
        }
    }

    /** A value that was read with a part missing, such as a date, cannot be made. */
    private <T> T untilUnderstood(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return untilNotOvertaken(work);
            } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
                if (attempt >= FEW_ATTEMPTS) {
                    throw e;
                }
                letOthersFinish(attempt);
            }
        }
    }

    /** Begun and ended in this pool so far: odd while one runs, the same as before where none ran since. */
    long saves() {
        return saves.get();
    }

    /** Waits for the save that runs now, if one does: afterwards all of it is there. Never inside other work. */
    public void awaitSave() {
        saving.readLock().lock();
        saving.readLock().unlock();
    }

    private void refuseInside() {
        if (current.get() != null) {
            throw new IllegalStateException("a write inside other work of the same session");
        }
    }

    /** Whether a save of this pool ran since then: one that had begun before may still be running. */
    private boolean isBesideASave(long before) {
        return before % 2 == 1 || saves.get() != before;
    }

    /** Whether a save by a session that is not of this pool may be the cause. */
    private static boolean isOvertaken(Throwable cause) {
        return cause instanceof InvalidItemStateException
                || cause instanceof ItemExistsException
                || cause instanceof ItemNotFoundException
                || cause instanceof PathNotFoundException
                || cause != null && isStateGone(cause.getCause());
    }

    /** Jackrabbit has no exception of JCR for a node that was removed under a session that changed it. */
    private static boolean isStateGone(Throwable cause) {
        return cause != null && STATE_GONE.contains(cause.getClass().getSimpleName());
    }

    private static void letOthersFinish(int attempt) {
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(1, 2 + Math.min(attempt, 20))));
    }

    private <T> T run(Work<T> work) {
        permits.acquireUninterruptibly();
        Session session = null;
        boolean sound = false;
        try {
            session = fresh();
            current.set(session);
            T result = work.with(session);
            sound = true;
            return result;
        } catch (RepositoryException e) {
            throw failure(e);
        } finally {
            current.remove();
            try {
                release(session, sound);
            } finally {
                permits.release();
            }
        }
    }

    private Session fresh() throws RepositoryException {
        if (closed.get()) {
            throw new RepositoryException("the sessions are closed");
        }
        for (Session session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            if (session.isLive()) {
                session.refresh(false);
                return session;
            }
        }
        Session session = login.login(workspace);
        // only this brings in what was saved on another machine
        session.refresh(false);
        return session;
    }

    /** Only a session whose work ended well and that holds no change goes back to the others. */
    private void release(Session session, boolean sound) {
        if (session == null) {
            return;
        }
        boolean clean = false;
        try {
            if (sound && session.hasPendingChanges()) {
                session.refresh(false);
            }
            clean = sound && session.isLive() && !closed.get();
        } catch (RepositoryException e) {
            throw failure(e);
        } finally {
            if (clean) {
                idle.addFirst(session);
            } else {
                session.logout();
            }
        }
    }

    private StorageException failure(RepositoryException cause) {
        return new StorageException("workspace " + workspace + ": " + cause.getMessage(), cause);
    }

    /** Logs out all that are idle; those at work are logged out when they come back. */
    @Override
    public void close() {
        closed.set(true);
        for (Session session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            session.logout();
        }
    }
}

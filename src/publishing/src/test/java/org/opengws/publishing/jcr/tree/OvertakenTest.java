package org.opengws.publishing.jcr.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.storage.StorageException;

/** What fails beside another save is done again; what fails with nobody beside it is told. */
class OvertakenTest {

    private final CountDownLatch saving = new CountDownLatch(1);
    private final CountDownLatch saved = new CountDownLatch(1);
    private final Sessions sessions = new Sessions(workspace -> session(), Workspaces.GWS, 4);

    @Test
    void whatBeganAndFailedWhileASaveWasRunningIsDoneAgain() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<String> first = other.submit(() -> sessions.change(session -> "first"));
        assertThat(saving.await(1, TimeUnit.MINUTES)).isTrue();

        AtomicInteger attempts = new AtomicInteger();
        String done = sessions.read(session -> {
            if (attempts.incrementAndGet() == 1) {
                throw new RepositoryException("failed to remove property");
            }
            return "second";
        });

        assertThat(done).isEqualTo("second");
        assertThat(attempts).hasValue(2);
        saved.countDown();
        assertThat(first.get(1, TimeUnit.MINUTES)).isEqualTo("first");
        other.shutdown();
    }

    @Test
    void whatFailsWithNobodyBesideItIsToldAtOnce() {
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> sessions.read(session -> {
                    attempts.incrementAndGet();
                    throw new RepositoryException("no space left on device");
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("no space left");
        assertThat(attempts).hasValue(1);
    }

    /** Has something to save until it is saved, and is at it until {@link #saved}. */
    private Session session() throws RepositoryException {
        Session session = mock(Session.class);
        when(session.isLive()).thenReturn(true);
        when(session.hasPendingChanges()).thenReturn(true, false);
        doAnswer(call -> {
                    saving.countDown();
                    saved.await(1, TimeUnit.MINUTES);
                    return null;
                })
                .when(session)
                .save();
        return session;
    }
}

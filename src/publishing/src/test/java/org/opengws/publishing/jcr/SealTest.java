package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;

/** A seal says whether what is read is what one save wrote; nobody waits for it, and nothing is unreadable for it. */
@TestInstance(Lifecycle.PER_CLASS)
class SealTest {

    private static final String SEAL = "seal";
    private static final String CONTENT = "editions/1/content";
    private static final String TITLE = "title.th";

    private Office office;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = Office.open(folder);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void everythingThatChangesAPublicationSealsItAnew() {
        PublicationId id = office.begun("1.1").id();
        String begun = property(id, SEAL);
        office.does(office.staff.clerk, id, Verb.SUBMIT);
        String submitted = property(id, SEAL);
        office.storage.publications().strand(id, true);
        String stranded = property(id, SEAL);

        assertThat(List.of(begun, submitted, stranded)).doesNotHaveDuplicates().allMatch(seal -> seal.startsWith("1 "));
        assertThat(property(id, "editions/1/rounds/1/" + SEAL)).startsWith("1 ");
        office.storage.publications().strand(id, false);
        assertThat(property(id, SEAL)).isEqualTo(submitted);
    }

    @Test
    void whatWasSavedBeforeThereWereSealsIsReadAndSealedAtItsNextChange() throws Exception {
        Publication begun = office.begun("1.1");
        alter(begun.id(), node -> node.getProperty(SEAL).remove());

        assertThat(office.find(begun.id())).isEqualTo(begun);
        office.does(office.staff.clerk, begun.id(), Verb.SUBMIT);
        assertThat(property(begun.id(), SEAL)).startsWith("1 ");
    }

    @Test
    void whatSomebodyAlteredIsHandedOnAsItIs() throws Exception {
        PublicationId id = office.begun("1.1").id();
        alter(id, node -> node.getNode(CONTENT).setProperty(TITLE, "ถูกแก้"));

        assertThat(office.find(id).latest().content().title().th()).isEqualTo("ถูกแก้");
    }

    @Test
    void whatIsThereInPartIsReadAgainUntilAllOfItIs() throws Exception {
        Publication begun = office.begun("1.1");
        String title = begun.latest().content().title().th();
        ExecutorService another = Executors.newSingleThreadExecutor();
        Future<?> saving = another.submit(() -> {
            // half of it, and at once the other half, as a repository may show one save
            for (int i = 0; i < 20; i++) {
                alter(begun.id(), node -> {
                    node.getNode(CONTENT).setProperty(TITLE, "ครึ่งเดียว");
                    node.getSession().save();
                    node.getNode(CONTENT).setProperty(TITLE, title);
                });
                TimeUnit.MILLISECONDS.sleep(5);
            }
            return null;
        });
        int read = 0;
        for (; !saving.isDone(); read++) {
            assertThat(office.find(begun.id())).isEqualTo(begun);
        }
        saving.get(1, TimeUnit.MINUTES);
        another.shutdown();
        assertThat(read).isPositive();
    }

    @Test
    void whoReadsIsNotHeldUpWhileASaveIsHeldUp() throws Exception {
        PublicationId id = office.begun("1.1").id();
        Publication before = office.find(id);
        CountDownLatch saving = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try (Sessions sessions = new Sessions(
                workspace -> heldUp(office.repository.login(workspace), saving, mayEnd), Workspaces.GWS, 4)) {
            Storage storage = new Storage(sessions, office.clock);
            Future<?> deciding = people.submit(() -> storage.publications()
                    .change(
                            id,
                            publication -> office.publishing
                                    .deciding(id)
                                    .decide(publication, office.act(before, Verb.SUBMIT), office.staff.clerk)));
            assertThat(saving.await(30, TimeUnit.SECONDS)).isTrue();
            Future<Publication> reading =
                    people.submit(() -> storage.publications().find(id).orElseThrow());
            Future<Integer> listing = people.submit(() -> storage.publications()
                    .list(PublicationFilter.ALL, new Reader(true, Set.of(), Set.of()), 0, 20)
                    .total());

            assertThat(reading.get(30, TimeUnit.SECONDS)).isEqualTo(before);
            assertThat(listing.get(30, TimeUnit.SECONDS)).isPositive();
            assertThat(deciding.isDone()).isFalse();
            mayEnd.countDown();
            deciding.get(30, TimeUnit.SECONDS);
            assertThat(storage.publications().find(id).orElseThrow().version()).isGreaterThan(before.version());
        } finally {
            mayEnd.countDown();
            people.shutdown();
        }
    }

    @Test
    void aLineWhoseReadersAreOfAnotherSaveTellsItsTitleToNobodyBesideItsUnit() throws Exception {
        PublicationId id = office.begun("1.1").id();
        Publication submitted = office.does(office.staff.clerk, id, Verb.SUBMIT);
        Reader reader = new Reader(false, Set.of(), Set.of("somebody"));
        String now = "recorded:" + submitted.version();
        alter(id, node -> node.setProperty("readers", new String[] {"somebody", now}));
        assertThat(line(id).to(reader).title().isEmpty()).isFalse();

        alter(id, node -> node.setProperty("readers", new String[] {"somebody", "recorded:1"}));

        assertThat(line(id).to(reader).title().isEmpty()).isTrue();
        Reader unit = new Reader(false, Set.of(Staff.STRATEGY), Set.of());
        assertThat(line(id).to(unit).title().isEmpty()).isFalse();
    }

    private PublicationLine line(PublicationId id) {
        return office.storage.publications().lines(List.of(id)).get(0);
    }

    private static Session heldUp(Session session, CountDownLatch saving, CountDownLatch mayEnd) {
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("save") && session.hasPendingChanges()) {
                        saving.countDown();
                        mayEnd.await();
                    }
                    try {
                        return method.invoke(session, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @FunctionalInterface
    private interface Alteration {
        void of(Node node) throws RepositoryException;
    }

    /** By somebody who knows nothing of seals. */
    private void alter(PublicationId id, Alteration alteration) throws RepositoryException {
        Session session = office.repository.login(Workspaces.GWS);
        try {
            alteration.of(new Paths().find(session, id).orElseThrow());
            session.save();
        } finally {
            session.logout();
        }
    }

    private String property(PublicationId id, String path) {
        return office.sessions.read(session ->
                new Paths().find(session, id).orElseThrow().getProperty(path).getString());
    }
}

package org.opengws.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.acceptance.product.Answer;
import org.opengws.acceptance.product.Client;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SampleFiles;
import org.opengws.publishing.audit.AuditCheck;
import org.opengws.publishing.audit.AuditReport;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.people.Person;
import org.opengws.standalone.command.Gws;
import org.opengws.standalone.product.Product;
import org.opengws.standalone.repository.EmbeddedRepository;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Several clients work, the product is killed at random moments and started again. {@code ./gws soak} runs it longer:
 * {@code -Dgws.soak.rounds}, each of 200 transitions and three kills.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("gws.soak.rounds", 1);
    private static final long SEED = Long.getLong("gws.soak.seed", System.nanoTime());
    private static final int TRANSITIONS = 200;
    private static final int KILLS = 3;
    private static final int WORKERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final Random random = new Random(SEED);
    private final List<String> publications = new CopyOnWriteArrayList<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile ProductProcess process;
    private volatile Map<Person, Client> clients = Map.of();
    private Staff staff;
    private Journal journal;

    @Test
    void whatWasAnsweredAsDoneOutlivesEveryKillAndNothingIsHalfDone() throws Exception {
        System.out.println("kill test: seed " + SEED + ", rounds " + ROUNDS);
        staff = RunningProduct.prepare(data());
        reuseSpaceSoon();
        journal = new Journal(folder.resolve("answers.txt"));
        List<Worker> workers = new ArrayList<>();
        byte[] document = SampleFiles.pdf("เอกสาร");
        for (int i = 0; i < WORKERS; i++) {
            workers.add(new Worker(staff, journal, publications, document, SEED + i));
        }
        start();
        for (int round = 1; round <= ROUNDS; round++) {
            round(round, workers);
        }
        workedOff();
        audited();
    }

    @AfterEach
    void end() throws InterruptedException {
        if (process != null) {
            process.stop();
        }
    }

    /**
     * The database writes over what is 45 seconds old; only then is it seen whether it finds its newest state after a
     * kill. A test has not so much time.
     */
    private void reuseSpaceSoon() throws SQLException {
        String address = EmbeddedRepository.database(data().resolve("repository"));
        try (Connection connection = DriverManager.getConnection(address, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("SET RETENTION_TIME 500");
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void round(int round, List<Worker> workers) throws Exception {
        int from = journal.size();
        List<Integer> moments = random.ints(KILLS, from + 10, from + TRANSITIONS - 10)
                .sorted()
                .boxed()
                .toList();
        for (int moment : moments) {
            workUntil(moment, workers, true);
            start();
            new Survivors(staff, journal, this::client).assertComplete(publications);
        }
        workUntil(from + TRANSITIONS, workers, false);
        new Survivors(staff, journal, this::client).assertComplete(publications);
        System.out.printf(
                "round %d: killed after %s answers; %d done, %d refused, %d lost, %d publications%n",
                round,
                moments,
                journal.size(),
                journal.refusals(),
                journal.lost().size(),
                publications.size());
    }

    /** Until that many were answered as done; then, at a moment nobody chose, the end. */
    private void workUntil(int done, List<Worker> workers, boolean kill) throws Exception {
        List<Thread> threads = workers.stream()
                .map(worker -> new Thread(() -> work(worker, done, kill)))
                .toList();
        threads.forEach(Thread::start);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (journal.size() < done && failure.get() == null) {
            assertThat(Instant.now()).as("too slow").isBefore(deadline);
            Thread.sleep(2);
        }
        if (kill) {
            Thread.sleep(random.nextInt(60));
            process.kill();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw new AssertionError("a client failed", failure.get());
        }
    }

    /** Goes on past the number while the kill is to come, so that something is always under way. */
    private void work(Worker worker, int done, boolean kill) {
        try {
            while ((kill || journal.size() < done) && failure.get() == null) {
                worker.act(this::client);
            }
        } catch (IOException gone) {
            if (!kill) {
                failure.compareAndSet(null, gone);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private void start() throws Exception {
        process = ProductProcess.start(data(), folder.resolve("product.log"));
        clients = new ConcurrentHashMap<>();
    }

    private Client client(Person person) {
        Function<Person, Client> made =
                each -> Client.visitor(process.address()).as(each.id().value(), RunningProduct.PASSWORD);
        return clients.computeIfAbsent(person, made);
    }

    /** Once the outbox is empty, the public sees what is in force and nothing else. */
    private void workedOff() throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        for (String id : publications) {
            while (state(id).equals("publishing")) {
                assertThat(Instant.now()).as(id + " is still on its way").isBefore(deadline);
                Thread.sleep(100);
            }
        }
        for (String id : publications) {
            assertPublic(
                    client(staff.auditor).get("/publications/" + id).orFail().json());
        }
    }

    /** As an auditor does it, without the product's own word for it. */
    private void audited() throws IOException {
        Path export = folder.resolve("export.txt");
        int exit = Gws.commandLine(new Product())
                .execute("audit", "export", export.toString(), "--data", data().toString());
        assertThat(exit).isZero();
        Path heads = data().resolve("heads/heads.txt");
        Path own = Files.exists(heads) ? heads : Files.createFile(folder.resolve("heads.txt"));
        AuditReport report = AuditCheck.check(export, own);
        assertThat(report.discrepancies()).isEmpty();
        assertThat(report.isGood()).isTrue();
        assertThat(report.decisions()).isPositive();
        System.out.println("audit: " + report.publications() + " publications, " + report.decisions() + " decisions");
    }

    private String state(String id) {
        return Worker.latest(client(staff.auditor)
                        .get("/publications/" + id)
                        .orFail()
                        .json())
                .path("state")
                .asText();
    }

    private void assertPublic(JsonNode publication) {
        String id = publication.path("id").asText();
        Client visitor = Client.visitor(process.address());
        Answer page = visitor.page("/p/" + id);
        if (page.status() / 100 == 3) {
            page = visitor.page(page.header("Location"));
        }
        if (publication.path("inForce").isNull()) {
            assertThat(page.status()).as(id).isEqualTo(404);
        } else {
            assertThat(page.status()).as(id).isEqualTo(200);
            assertThat(page.text()).contains(title(publication));
        }
    }

    private static String title(JsonNode publication) {
        for (JsonNode edition : publication.path("editions")) {
            if (edition.path("number").asInt() == publication.path("inForce").asInt()) {
                return edition.path("content").path("title").path("th").asText();
            }
        }
        throw new AssertionError("nothing in force");
    }
}

package org.opengws.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;

/** How long one reader waits for a whole publication, and for the first page of an inbox, while four people decide. */
final class ReadingMeasure {

    private static final TopicId TOPIC = new TopicId("s9-2");
    private static final UnitId OWNER = new UnitId("policy-strategy");
    private static final int DECIDING = 4;
    private static final long SECONDS = 3;

    private final Bureau bureau;
    private final int rounds;
    private final Course course;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicInteger decided = new AtomicInteger();

    ReadingMeasure(Bureau bureau, int rounds) {
        this.bureau = bureau;
        this.rounds = rounds;
        this.course = new Course(bureau.staff, bureau.clock);
    }

    void into(Table table) throws Exception {
        List<PublicationId> ids = bureau.storage.publications().walk("", 200).items();
        ExecutorService people = Executors.newFixedThreadPool(DECIDING);
        List<Future<?>> deciders = new ArrayList<>();
        for (int i = 0; i < DECIDING; i++) {
            deciders.add(people.submit(this::decide));
        }
        List<Double> finds = new ArrayList<>();
        List<Double> inboxes = new ArrayList<>();
        read(ids, new ArrayList<>(), new ArrayList<>());
        decided.set(0);
        long start = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            read(ids, finds, inboxes);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        ended.set(true);
        for (Future<?> each : deciders) {
            each.get();
        }
        people.shutdown();
        String beside = Math.round(decided.get() / seconds) + " decisions a second beside";
        row(table, "a publication", finds, beside);
        row(table, "inbox of the verifier", inboxes, beside);
    }

    private static void row(Table table, String what, List<Double> times, String beside) {
        Figures figures = new Figures(times);
        table.plain(
                "reading under 4 deciding: " + what + ", p95",
                Figures.number(figures.percentile(0.95)) + " ms",
                figures.with(" ms") + ", " + figures.count() + " times; " + beside);
    }

    private void read(List<PublicationId> ids, List<Double> finds, List<Double> inboxes) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (int i = 0; System.nanoTime() < end; i++) {
            PublicationId id = ids.get(i % ids.size());
            finds.add(Pairs.milliseconds(() -> found(id)));
            if (i % 10 == 0) {
                Person verifier = bureau.staff.verifier;
                inboxes.add(Pairs.milliseconds(() -> bureau.publishing.inbox(verifier, 0, 20)));
            }
            // as people read: not without a pause
            TimeUnit.MICROSECONDS.sleep(500);
        }
    }

    private void found(PublicationId id) {
        if (bureau.publishing.find(id).isEmpty()) {
            throw new IllegalStateException(id + " is gone");
        }
    }

    private void decide() {
        while (!ended.get()) {
            Topic topic = bureau.publishing.catalogue().topic(TOPIC).orElseThrow();
            Publication seen = Course.accepted(bureau.publishing.begin(
                    bureau.staff.clerk(OWNER), OWNER, Population.draft(topic, Population.content("การอ่าน", ""))));
            Optional<Course.Move> move = course.next(seen);
            while (move.isPresent() && !ended.get()) {
                seen = Course.accepted(bureau.publishing.act(
                        move.get().person(), seen.id(), move.get().act()));
                decided.incrementAndGet();
                move = course.next(seen);
            }
            if (move.isEmpty()) {
                Course.accepted(
                        bureau.publishing.arrive(seen.id(), seen.latest().number()));
            }
        }
    }
}

package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Deciding;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Effect;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.index.DayWalk;
import org.opengws.publishing.jcr.register.OutboxTree;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.OutboxEntry;

@TestInstance(Lifecycle.PER_CLASS)
class RaceTest {

    /** To where it has locked, read, decided, written, and to its end. */
    private static final int STEPS = 5;

    private final Stepper<Outcome> stepper = new Stepper<>();
    private final Random random = new Random(7);
    private Office office;
    private Storage stepped;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = Office.open(folder);
        stepped = new Storage(office.sessions, office.clock, stepper);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void ofTwoDecisionsOnOnePublicationOneWinsAndTheOtherIsStaleHoweverTheyInterleave() {
        List<List<Integer>> interleavings = interleavings(STEPS, STEPS);
        assertThat(interleavings).hasSize(252);
        Iterator<Publication> submitted = submitted(interleavings.size()).iterator();
        List<Publication> won = new ArrayList<>();
        for (List<Integer> turns : interleavings) {
            Publication seen = submitted.next();
            List<Outcome> outcomes = stepper.run(
                    List.of(
                            decides(seen, office.staff.head, Verb.ENDORSE),
                            decides(seen, office.staff.clerk, Verb.RECALL)),
                    turns);
            oneWonAndTheOtherIsStale(turns, seen, outcomes);
            won.add(office.find(seen.id()));
        }
        assertThat(journal(won)).isEqualTo(hashes(won));
        assertThat(notices(won)).isEqualTo(hashes(won).size());
        assertThat(IndexCheck.differences(office)).isEmpty();
    }

    @Test
    void decisionsOnTwoPublicationsBothSucceedHoweverTheyMeetInTheIndexes() {
        List<List<Integer>> interleavings = interleavings(STEPS, STEPS);
        Iterator<Publication> submitted =
                submitted(2 * interleavings.size() / 6).iterator();
        for (int i = 0; i < interleavings.size(); i += 6) {
            List<Outcome> outcomes = stepper.run(
                    List.of(
                            decides(submitted.next(), office.staff.head, Verb.ENDORSE),
                            decides(submitted.next(), office.staff.head, Verb.ENDORSE)),
                    interleavings.get(i));
            assertThat(outcomes).as("turns %s", interleavings.get(i)).allMatch(Outcome::isAccepted);
        }
        assertThat(IndexCheck.differences(office)).isEmpty();
    }

    @Test
    void manyAtOnceLeaveEveryIndexWhole() throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(6);
        List<Future<PublicationId>> published = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            String clause = List.of("1.1", "1.2", "1.3").get(i % 3);
            published.add(clients.submit(
                    () -> office.published(office.begun(clause).id()).id()));
        }
        for (Future<PublicationId> id : published) {
            assertThat(office.find(id.get()).inForce()).isPresent();
        }
        clients.shutdown();
        assertThat(IndexCheck.differences(office)).isEmpty();
    }

    private void oneWonAndTheOtherIsStale(List<Integer> turns, Publication seen, List<Outcome> outcomes) {
        List<Outcome> accepted = outcomes.stream().filter(Outcome::isAccepted).toList();
        assertThat(accepted).as("turns %s", turns).hasSize(1);
        List<Refusal> refusals = outcomes.stream()
                .flatMap(outcome -> outcome.fold(yes -> List.<Refusal>of(), reasons -> reasons).stream())
                .toList();
        assertThat(refusals).as("turns %s", turns).extracting(Refusal::code).contains(RefusalCode.STALE);
        Publication stored = office.find(seen.id());
        assertThat(accepted).first().isEqualTo(new Outcome.Accepted(stored, effects(accepted.get(0))));
        assertThat(stored.decisions()).hasSize(seen.decisions().size() + 1);
    }

    private long notices(List<Publication> publications) {
        Set<PublicationId> ids = ids(publications);
        return office.sessions.read(session -> {
            long[] count = {0};
            DayWalk.oldestFirst(List.of(session.getNode("/outbox/open"))).each((node, day) -> {
                OutboxEntry entry = OutboxTree.entry(node);
                if (entry.kind() == OutboxEntry.Kind.NOTIFY
                        && ids.contains(entry.publication().orElseThrow())) {
                    count[0]++;
                }
                return true;
            });
            return count[0];
        });
    }

    private static List<Effect> effects(Outcome outcome) {
        return ((Outcome.Accepted) outcome).effects();
    }

    private Callable<Outcome> decides(Publication seen, Person person, Verb verb) {
        return () -> stepped.publications()
                .change(
                        seen.id(),
                        publication -> office.publishing
                                .deciding(seen.id())
                                .decide(publication, office.act(seen, verb), person));
    }

    /** Stored together, which is quicker than one by one. */
    private List<Publication> submitted(int count) {
        List<Outcome.Accepted> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PublicationId id = PublicationId.random(random);
            Deciding deciding = office.publishing.deciding(id);
            Draft draft = Draft.of(new TopicId("s9-2"), Office.content("เรื่อง"));
            Publication begun = Office.accepted(deciding.begin(id, Staff.STRATEGY, draft, office.staff.clerk));
            all.add((Outcome.Accepted) deciding.decide(begun, office.act(begun, Verb.SUBMIT), office.staff.clerk));
        }
        office.storage.publications().load(all);
        return all.stream().map(Outcome.Accepted::next).toList();
    }

    private Set<String> journal(List<Publication> publications) {
        Set<String> ids = ids(publications).stream().map(PublicationId::value).collect(Collectors.toSet());
        Set<String> hashes = new HashSet<>();
        office.storage.journal().read(office.publishing.today(), line -> {
            if (ids.contains(line.chain())) {
                hashes.add(line.hash());
            }
        });
        return hashes;
    }

    private static Set<PublicationId> ids(List<Publication> publications) {
        return publications.stream().map(Publication::id).collect(Collectors.toSet());
    }

    private static Set<String> hashes(List<Publication> publications) {
        return publications.stream()
                .flatMap(publication -> publication.decisions().stream())
                .map(Decision::hash)
                .collect(Collectors.toSet());
    }

    private static List<List<Integer>> interleavings(int ofFirst, int ofSecond) {
        if (ofFirst == 0 && ofSecond == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        if (ofFirst > 0) {
            interleavings(ofFirst - 1, ofSecond).forEach(rest -> all.add(begin(0, rest)));
        }
        if (ofSecond > 0) {
            interleavings(ofFirst, ofSecond - 1).forEach(rest -> all.add(begin(1, rest)));
        }
        return all;
    }

    private static List<Integer> begin(int turn, List<Integer> rest) {
        List<Integer> turns = new ArrayList<>(List.of(turn));
        turns.addAll(rest);
        return turns;
    }
}

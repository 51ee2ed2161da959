package org.opengws.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.standalone.repository.EmbeddedRepository;

/**
 * A publication's whole way, decision by decision, against plain JCR code that saves the same nodes and properties once
 * for each. What is the same is learnt in every round by listening to one publication that is not timed.
 */
final class DecisionMeasure {

    private static final TopicId TOPIC = new TopicId("s9-2");
    private static final UnitId OWNER = new UnitId("policy-strategy");
    private static final int PUBLICATIONS = 3;

    private final Bureau bureau;
    private final int rounds;
    private final int documentSize;
    private final Course course;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, List<Double>> byStep = new LinkedHashMap<>();
    private final Map<String, List<Double>> rawByStep = new LinkedHashMap<>();
    private final Map<String, String> sizes = new LinkedHashMap<>();
    private int numbers;

    /** @param documentSize bytes of the one document that each publication has; 0 for none */
    DecisionMeasure(Bureau bureau, int rounds, int documentSize) {
        this.bureau = bureau;
        this.rounds = rounds;
        this.documentSize = documentSize;
        this.course = new Course(bureau.staff, bureau.clock);
    }

    void into(Table table) throws Exception {
        Session raw = bureau.repository().login(EmbeddedRepository.credentials(), Workspaces.GWS);
        Pairs pairs = new Pairs();
        try {
            for (int warm = 0; warm < 3; warm++) {
                round(raw, 0, new Pairs());
            }
            byStep.clear();
            rawByStep.clear();
            for (int round = 0; round < rounds; round++) {
                round(raw, round, pairs);
            }
        } finally {
            raw.logout();
        }
        String with = documentSize == 0 ? "without documents" : "one document of " + documentSize / 1024 + " KiB";
        table.atMost(1.5, "decision / raw JCR, " + with, pairs, " ms");
        byStep.forEach((step, times) -> table.plain(
                "… " + step,
                Figures.number(new Figures(times).median() / new Figures(rawByStep.get(step)).median()),
                new Figures(times).with(" ms") + " / " + new Figures(rawByStep.get(step)).with(" ms") + "; "
                        + sizes.get(step)));
    }

    private void round(Session raw, int round, Pairs pairs) throws Exception {
        List<Recording> learnt = learn(raw);
        learnt.forEach(recording -> sizes.put(recording.step(), recording.size()));
        double decided = 0;
        double written = 0;
        for (int i = 0; i < PUBLICATIONS; i++) {
            Publication mine = begin();
            Publication other = begin();
            for (Recording recording : learnt) {
                double one;
                double same;
                if ((round + i) % 2 == 0) {
                    one = decide(mine.id(), recording.step());
                    same = write(raw, recording, other.id());
                } else {
                    same = write(raw, recording, other.id());
                    one = decide(mine.id(), recording.step());
                }
                byStep.computeIfAbsent(recording.step(), key -> new ArrayList<>())
                        .add(one);
                rawByStep
                        .computeIfAbsent(recording.step(), key -> new ArrayList<>())
                        .add(same);
                decided += one;
                written += same;
            }
        }
        int decisions = PUBLICATIONS * learnt.size();
        pairs.add(decided / decisions, written / decisions);
    }

    private List<Recording> learn(Session session) throws Exception {
        PublicationId id = begin().id();
        List<Recording> learnt = new ArrayList<>();
        boolean more = true;
        while (more) {
            Publication seen = bureau.publishing.find(id).orElseThrow();
            String step = step(seen);
            more = course.next(seen).isPresent();
            learnt.add(Recording.of(session, id, step, () -> decide(id, step)));
        }
        return learnt;
    }

    /** Milliseconds of that decision alone; what a page would have read before it is read before. */
    private double decide(PublicationId id, String expected) throws Exception {
        Publication seen = bureau.publishing.find(id).orElseThrow();
        if (!step(seen).equals(expected)) {
            throw new IllegalStateException(id + " is at " + step(seen) + ", not at " + expected);
        }
        Optional<Course.Move> move = course.next(seen);
        long start = System.nanoTime();
        var outcome = move.isPresent()
                ? bureau.publishing.act(move.get().person(), id, move.get().act())
                : bureau.publishing.arrive(id, seen.latest().number());
        double milliseconds = (System.nanoTime() - start) / 1e6;
        Course.accepted(outcome);
        return milliseconds;
    }

    private static double write(Session session, Recording recording, PublicationId id) throws Exception {
        // a session of the domain's begins fresh too
        session.refresh(false);
        String path = recording.find(session, id);
        return Pairs.milliseconds(() -> recording.write(session, id, path));
    }

    private String step(Publication seen) {
        return course.next(seen)
                .map(Course.Move::act)
                .map(Act::verb)
                .orElse(Verb.ARRIVE)
                .code();
    }

    private Publication begin() throws IOException, RepositoryException {
        Topic topic = bureau.publishing.catalogue().topic(TOPIC).orElseThrow();
        var person = bureau.staff.clerk(OWNER);
        var draft = Population.draft(topic, Population.content("การวัดครั้งที่ " + numbers++, ""));
        Publication begun = Course.accepted(bureau.publishing.begin(person, OWNER, draft));
        if (documentSize == 0) {
            return begun;
        }
        Document document = document(begun.id());
        var saved = Population.draft(topic, draft.content().withDocument(document));
        return Course.accepted(bureau.publishing.act(
                person,
                begun.id(),
                Act.of(Verb.SAVE, begun.version()).draft(saved).newDocuments(List.of(document))));
    }

    private Document document(PublicationId id) throws IOException {
        byte[] bytes = new byte[documentSize];
        new Random(numbers++).nextBytes(bytes);
        Path file = Files.createTempFile("gws-bench", ".pdf");
        try {
            Files.write(file, bytes);
            String sha256 = Sha256.of(bytes);
            bureau.storage.files().store(id, sha256, file);
            return new Document(
                    DocumentId.random(random),
                    FileName.of("report.pdf").orElseThrow(),
                    Text.thai("รายงาน"),
                    DocumentType.PDF,
                    bytes.length,
                    sha256,
                    new Inspection(true, 12, Sha256.of("รายงาน"), List.of(), "bench 1", List.of()));
        } finally {
            Files.delete(file);
        }
    }
}

package org.opengws.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.opengws.publishing.calendar.Holidays;
import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.catalogue.Known;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.MemoDraft;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.decision.Policy;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentComparer;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentReader;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.TestRepository;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.OrganisationFile;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.ChecklistPoint;
import org.opengws.publishing.procedure.Procedures;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.refusal.Refusal;

/**
 * The whole office for tests: a real Jackrabbit in a folder, the framework's catalogue, units, procedures and forms, the
 * {@link Staff}, a clock that stands on Monday 23 November 2026, nine o'clock, until a test moves it.
 */
public final class Office implements AutoCloseable {

    private static final ResourceSource FILES = ResourceSource.classPath(Office.class.getClassLoader());

    public final Staff staff = new Staff();
    public final MovableClock clock = MovableClock.at(LocalDate.of(2026, 11, 23), 9);
    public final TestRepository repository;
    public final Sessions sessions;
    public final Storage storage;
    public final Publishing publishing;

    /** What reads and compares files where a submission asks. */
    public DocumentReader reader =
            (file, type) -> Inspection.incomplete("test 1", Finding.of(FindingCode.READER_ENDED));

    public DocumentComparer comparer = DocumentComparer.NONE;

    private final Path folder;
    private final AtomicInteger numbers = new AtomicInteger();

    private Office(Path folder, TestRepository repository) {
        this.folder = folder;
        this.repository = repository;
        sessions = repository.sessions(Workspaces.GWS);
        storage = new Storage(sessions, clock);
        Procedures procedures = new Procedures(FILES);
        Forms forms = new Forms(FILES);
        seed(storage, procedures, forms);
        publishing = new Publishing(
                storage.publications(),
                storage.files(),
                storage.registers(),
                procedures,
                forms,
                new Holidays(FILES)::workingDays,
                staff,
                () -> Policy.PROPOSED,
                clock,
                new Rereading(
                        storage.publications(),
                        storage.files(),
                        (file, type) -> reader.inspect(file, type),
                        (earlier, now, type) -> comparer.compare(earlier, now, type),
                        folder));
    }

    public static Office open(Path folder) {
        return over(TestRepository.open(folder.resolve("repository")), folder);
    }

    /** @param folder for what it writes beside the repository */
    public static Office over(TestRepository repository, Path folder) {
        return new Office(folder, repository);
    }

    public static void seed(Storage storage, Procedures procedures, Forms forms) {
        var organisation = OrganisationFile.read(FILES).orThrow();
        Known known = new Known(
                id -> procedures.procedure(id).isPresent(),
                id -> forms.form(id).isPresent(),
                organisation.units()::contains);
        storage.registers()
                .seed(
                        () -> CatalogueFile.read(FILES, LocalDate.of(2026, 10, 1), known)
                                .orThrow(),
                        () -> organisation);
    }

    /** Text content that may be published as it is. */
    public static Content content(String title) {
        Content empty = Content.EMPTY;
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, Text.thai(title))
                .set(ContentField.SUMMARY, Text.thai("สรุปของ" + title))
                .set(ContentField.BODY, Text.thai("<p>เนื้อความของ" + title + "</p>"))
                .build();
    }

    public Publication begun(String topic, UnitId owner, Content content) {
        Draft draft = new Draft(new TopicId(topic), content, Optional.empty(), evidence(topic), Optional.empty());
        return accepted(publishing.begin(of(owner, Role.OWNER), owner, draft));
    }

    /** A draft of the bureau of policy and strategy under a topic of that clause: 1.1, 1.2 or 1.3. */
    public Publication begun(String clause) {
        String topic =
                Map.of("1.1", "s9-2", "1.2", "strategy", "1.3", "telephone").get(clause);
        return begun(topic, Staff.STRATEGY, content("เรื่องที่ " + numbers.incrementAndGet()));
    }

    /** Does that verb with everything that a willing person gives with it. */
    public Publication does(Person person, PublicationId id, Verb verb) {
        return accepted(publishing.act(person, id, act(find(id), verb)));
    }

    public Publication does(Person person, PublicationId id, Act act) {
        return accepted(publishing.act(person, id, act));
    }

    /** That verb on what was seen, with checklist, memo, corrections and a comment as needed. */
    public Act act(Publication seen, Verb verb) {
        Act act = Act.of(verb, seen.version()).comment("เหตุผล").tickedWhereAsked(ticked(seen));
        return verb == Verb.SEND_MEMO
                ? act.memo(new MemoDraft(
                        "วท ๐๒๐๑/๑", publishing.today(), "๐ ๒๓๓๓ ๓๗๐๐", "ขอเผยแพร่ข้อมูล", "เพื่อโปรดพิจารณา"))
                : act;
    }

    /** Whoever is asked agrees, until it waits for the verifier. */
    public Publication reachesVerifier(PublicationId id) {
        if (find(id).latest().state() != EditionState.IN_PROCEDURE) {
            does(of(find(id).owner(), Role.OWNER), id, Verb.SUBMIT);
        }
        while (kind(id) != StepKind.VERIFY) {
            agrees(id);
        }
        return find(id);
    }

    /** On its way to the public; the outbox holds the rest. */
    public Publication verified(PublicationId id) {
        reachesVerifier(id);
        return does(staff.secondVerifier, id, Verb.PUBLISH);
    }

    /** In force, as if the projection had arrived. */
    public Publication published(PublicationId id) {
        Publication verified = verified(id);
        return accepted(publishing.arrive(id, verified.latest().number()));
    }

    public Publication find(PublicationId id) {
        return publishing.find(id).orElseThrow();
    }

    public void on(LocalDate day) {
        clock.set(day.atTime(9, 0).atZone(clock.getZone()).toInstant());
    }

    /** A stored file that reads as that text; each call stores other bytes. */
    public Document document(PublicationId id, String name, String text) {
        int number = numbers.incrementAndGet();
        byte[] bytes = (text + "\n" + number).getBytes(StandardCharsets.UTF_8);
        String sha256 = Sha256.of(bytes);
        storage.files().store(id, sha256, file(bytes));
        String number32 = Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> Character.toString(c <= '9' ? 'a' + c - '0' : 'a' + c - 'a' + 10))
                .collect(Collectors.joining());
        return new Document(
                new DocumentId("a".repeat(16 - number32.length()) + number32),
                FileName.of(name).orElseThrow(),
                Text.thai(name),
                DocumentType.PDF,
                bytes.length,
                sha256,
                new Inspection(true, 1, Sha256.of(text), List.of(), "test 1", List.of()));
    }

    public Person of(UnitId unit, Role role) {
        return staff.people().stream()
                .filter(person -> person.is(role) && person.belongsTo(unit))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        sessions.close();
        repository.close();
    }

    /** The next publication, or a failure that names the refusals. */
    public static Publication accepted(Outcome outcome) {
        return outcome.fold(Outcome.Accepted::next, refusals -> {
            throw new AssertionError(
                    "refused: " + refusals.stream().map(Refusal::toString).collect(Collectors.joining(", ")));
        });
    }

    private void agrees(PublicationId id) {
        UnitId owner = find(id).owner();
        switch (kind(id)) {
            case ENDORSE -> does(of(owner, Role.UNIT_HEAD), id, Verb.ENDORSE);
            case APPROVE -> does(staff.secretary, id, Verb.APPROVE);
            case CONFIRM -> does(staff.communications, id, Verb.CONFIRM);
            case MEMO -> does(of(owner, Role.UNIT_HEAD), id, Verb.SEND_MEMO);
            case RECEIVE -> does(staff.director, id, Verb.RECEIVE);
            case VERIFY -> throw new IllegalStateException("it waits for the verifier");
        }
    }

    private StepKind kind(PublicationId id) {
        return find(id).latest().currentStep().orElseThrow().kind();
    }

    private static Set<String> ticked(Publication publication) {
        Set<String> ids = publication
                .latest()
                .currentStep()
                .map(step -> step.checklist().stream().map(ChecklistPoint::id).collect(Collectors.toSet()))
                .orElseGet(HashSet::new);
        publication.latest().corrections().stream().map(Correction::id).forEach(ids::add);
        return ids;
    }

    private static Evidence evidence(String topic) {
        return topic.equals("strategy")
                ? new Evidence(
                        Map.of("number", "อว ๐๑๐๐/๑", "date", "2026-10-01", "approver", "คณะรัฐมนตรี", "file", "file"))
                : Evidence.NONE;
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("upload-" + numbers.incrementAndGet()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.opengws.standalone.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.jcr.RepositoryException;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.StoringDocument;
import org.opengws.publishing.calendar.Holidays;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.catalogue.Known;
import org.opengws.publishing.decision.Policy;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Uploads;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.page.PublicProjecting;
import org.opengws.publishing.jcr.page.PublicReading;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.organisation.OrganisationFile;
import org.opengws.publishing.outbox.BackOff;
import org.opengws.publishing.outbox.Dispatcher;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.ProjectEffect;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.procedure.Procedures;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.site.Surroundings;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.standalone.people.Accounts;
import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.standalone.settings.Settings;
import org.opengws.web.document.ContentTypeDetector;
import org.opengws.web.document.ForkedDocumentReader;
import org.opengws.web.document.ReadingLimits;
import org.opengws.web.html.JsoupHtmlCleaner;

/** A real repository in a folder, with the parts of the product that the demo goes through; nobody is notified. */
final class DemoProduct implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(7, 0).atZone(Settings.BANGKOK).toInstant(), Settings.BANGKOK);

    private static final ResourceSource FILES = ResourceSource.classPath(DemoProduct.class.getClassLoader());

    final Accounts accounts;
    private final EmbeddedRepository repository;
    private final Sessions sessions;
    private final Sessions publicSessions;
    private final Procedures procedures = new Procedures(FILES);
    private final Forms forms = new Forms(FILES);
    private final Holidays holidays = new Holidays(FILES);
    private final JsoupHtmlCleaner cleaner = new JsoupHtmlCleaner();
    private final ForkedDocumentReader reader;
    private final Path work;

    DemoProduct(Path folder) throws IOException, RepositoryException {
        accounts = Accounts.open(folder.resolve("people.json"));
        repository = EmbeddedRepository.open(folder.resolve("repository"));
        sessions = sessions(Workspaces.GWS);
        publicSessions = sessions(Workspaces.PUBLIC);
        work = Files.createTempDirectory(folder, "work");
        reader = new ForkedDocumentReader(ReadingLimits.DEFAULT, Files.createDirectory(work.resolve("reading")));
        LocalDate since = Demo.firstDay(CLOCK, holidays.workingDays());
        storage(CLOCK)
                .registers()
                .seed(
                        () -> CatalogueFile.read(FILES, since, Known.everything())
                                .orThrow(),
                        () -> OrganisationFile.read(FILES).orThrow());
    }

    Demo demo() {
        return new Demo(accounts, storage(CLOCK).bookmarks(), holidays.workingDays(), cleaner, work, CLOCK);
    }

    void fill() {
        fill(this::stage);
    }

    void fill(Function<Clock, DemoStage> stage) {
        demo().fill(InetAddress.getLoopbackAddress(), stage);
    }

    DemoStage stage(Clock clock) {
        Storage storage = storage(clock);
        Publishing publishing = publishing(storage, clock);
        StoringDocument storing = publishing.storingDocument(
                new Uploads(new ContentTypeDetector(), reader, Uploads.DEFAULT_LIMIT), () -> DocumentType.DOCUMENTS);
        Dispatcher dispatcher = dispatcher(storage, publishing, clock);
        return new DemoStage() {
            @Override
            public Publishing publishing() {
                return publishing;
            }

            @Override
            public StoringDocument storingDocument() {
                return storing;
            }

            @Override
            public void deliver() {
                dispatcher.runOnce();
            }
        };
    }

    Publishing publishing() {
        return publishing(storage(CLOCK), CLOCK);
    }

    Storage storage(Clock clock) {
        return new Storage(sessions, clock);
    }

    PublicSite site() {
        return new PublicReading(publicSessions);
    }

    WorkingDays workingDays() {
        return holidays.workingDays();
    }

    JsoupHtmlCleaner cleaner() {
        return cleaner;
    }

    @Override
    public void close() {
        reader.close();
        publicSessions.close();
        sessions.close();
        repository.close();
    }

    private Sessions sessions(String workspace) {
        return Sessions.over(repository.repository(), EmbeddedRepository.credentials(), workspace);
    }

    private Publishing publishing(Storage storage, Clock clock) {
        return new Publishing(
                storage.publications(),
                storage.files(),
                storage.registers(),
                procedures,
                forms,
                holidays::workingDays,
                accounts,
                () -> Policy.PROPOSED,
                clock);
    }

    private Dispatcher dispatcher(Storage storage, Publishing publishing, Clock clock) {
        PublicProjecting projecting = new PublicProjecting(
                publicSessions, storage.publications()::find, storage.files(), () -> surroundings(storage, clock));
        Map<OutboxEntry.Kind, EffectHandler> handlers = new EnumMap<>(OutboxEntry.Kind.class);
        handlers.put(OutboxEntry.Kind.PROJECT, new ProjectEffect(publishing, projecting));
        handlers.put(OutboxEntry.Kind.NOTIFY, entry -> Result.DONE);
        handlers.put(OutboxEntry.Kind.OFFICE, entry -> Result.DONE);
        handlers.put(OutboxEntry.Kind.MAIL, entry -> Result.DONE);
        return new Dispatcher(
                storage.outbox(), storage.leases(), handlers, BackOff.USUAL, Duration.ofMinutes(2), "demo", clock);
    }

    private Surroundings surroundings(Storage storage, Clock clock) {
        Instant now = clock.instant();
        return new Surroundings(
                LocalDate.ofInstant(now, Settings.BANGKOK),
                storage.registers().catalogue(),
                storage.registers().organisation(),
                forms.all().stream().collect(Collectors.toMap(Form::id, form -> form)),
                cleaner,
                document -> Optional.of(document.sha256()));
    }
}

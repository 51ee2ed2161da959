package org.opengws.web.product;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.Rereading;
import org.opengws.publishing.StoringDocument;
import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.decision.Policy;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Uploads;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.page.PublicHashes;
import org.opengws.publishing.jcr.page.PublicProjecting;
import org.opengws.publishing.jcr.page.PublicReading;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.outbox.Projecting;
import org.opengws.publishing.outbox.Reconcile;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.site.Surroundings;
import org.opengws.web.Domain;
import org.opengws.web.document.ContentTypeDetector;
import org.opengws.web.document.ForkedDocumentReader;

/**
 * The domain over its storage, on one clock. Several may stand on the same repository, such as the demonstration's past
 * before the product's present.
 */
public final class Assembly {

    /**
     * What is the same on every clock.
     *
     * @param incoming how files come in
     * @param sessions on workspace {@code gws}
     * @param publicSessions on workspace {@code gws-public}
     */
    public record Ground(
            Books books,
            Directory directory,
            HtmlCleaner cleaner,
            ForkedDocumentReader reader,
            Policy policy,
            Incoming incoming,
            Sessions sessions,
            Sessions publicSessions,
            Delivery delivery) {}

    private final Ground ground;
    private final Clock clock;
    private final Storage storage;
    private final Publishing publishing;
    private final StoringDocument storing;
    private final PublicProjecting here;
    private final Projecting delivering;

    public Assembly(Ground ground, Clock clock) {
        this.ground = ground;
        this.clock = clock;
        storage = new Storage(ground.sessions(), clock);
        publishing = new Publishing(
                storage.publications(),
                storage.files(),
                storage.registers(),
                ground.books().procedures(),
                ground.books().forms(),
                ground.books().holidays()::workingDays,
                ground.directory(),
                ground::policy,
                clock,
                new Rereading(
                        storage.publications(),
                        storage.files(),
                        ground.reader(),
                        ground.reader(),
                        ground.incoming().temporary()));
        Uploads uploads = new Uploads(
                new ContentTypeDetector(), ground.reader(), ground.incoming().limit(), ground.incoming());
        storing = publishing.storingDocument(uploads, () -> DocumentType.DOCUMENTS);
        here = new PublicProjecting(
                ground.publicSessions(), storage.publications()::find, storage.files(), this::surroundings);
        delivering = ground.delivery().projecting(here);
    }

    public Ground ground() {
        return ground;
    }

    public Clock clock() {
        return clock;
    }

    public Storage storage() {
        return storage;
    }

    public Publishing publishing() {
        return publishing;
    }

    public StoringDocument storing() {
        return storing;
    }

    /** Projects and delivers. */
    public Projecting projecting() {
        return delivering;
    }

    /** Brings the public catalogue and organisation up to date where they changed. */
    public void projectRegisters() {
        ground.delivery().registers(here);
    }

    public PublicReading site() {
        return new PublicReading(ground.publicSessions());
    }

    public Reconcile reconcile() {
        return new Reconcile(
                storage.publications(),
                ground.delivery().state(new PublicHashes(ground.publicSessions())),
                delivering,
                storage.outbox(),
                storage.bookmarks(),
                clock);
    }

    public Domain domain() {
        return new Domain(
                publishing,
                storing,
                ground.directory(),
                ground.books().holidays()::workingDays,
                ground.books().texts(),
                ground.cleaner(),
                clock);
    }

    private Surroundings surroundings() {
        Map<String, Form> forms =
                ground.books().forms().all().stream().collect(Collectors.toMap(Form::id, form -> form));
        return new Surroundings(
                publishing.today(),
                publishing.catalogue(),
                publishing.organisation(),
                forms,
                ground.cleaner(),
                document -> Optional.of(document.sha256()));
    }
}

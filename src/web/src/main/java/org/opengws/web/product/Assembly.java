package org.opengws.web.product;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.Rereading;
import org.opengws.publishing.StoringDocument;
import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Policy;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Uploads;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.page.PublicHashes;
import org.opengws.publishing.jcr.page.PublicProjecting;
import org.opengws.publishing.jcr.page.PublicReading;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.outbox.Projecting;
import org.opengws.publishing.outbox.Reconcile;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.site.PublicAssessment;
import org.opengws.publishing.site.Surroundings;
import org.opengws.publishing.visits.VisitStore;
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
     * @param visits that were counted, as far as they are kept here
     */
    public record Parts(
            OfficeFiles officeFiles,
            Directory directory,
            HtmlCleaner cleaner,
            ForkedDocumentReader reader,
            Policy policy,
            Incoming incoming,
            Sessions sessions,
            Sessions publicSessions,
            Delivery delivery,
            VisitStore visits) {}

    private final Parts parts;
    private final Clock clock;
    private final Storage storage;
    private final Publishing publishing;
    private final StoringDocument storing;
    private final PublicProjecting here;
    private final Projecting delivering;

    public Assembly(Parts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
        storage = new Storage(parts.sessions(), clock);
        publishing = new Publishing(
                storage.publications(),
                storage.files(),
                storage.registers(),
                parts.officeFiles().procedures(),
                parts.officeFiles().forms(),
                parts.officeFiles().holidays()::workingDays,
                parts.directory(),
                parts::policy,
                clock,
                new Rereading(
                        storage.publications(),
                        storage.files(),
                        parts.reader(),
                        parts.reader(),
                        parts.incoming().temporary()));
        parts.officeFiles().schemes().knowing(this::topics);
        Uploads uploads = new Uploads(
                new ContentTypeDetector(), parts.reader(), parts.incoming().limit(), parts.incoming());
        storing = publishing.storingDocument(uploads, () -> DocumentType.DOCUMENTS);
        here = new PublicProjecting(
                parts.publicSessions(), storage.publications()::find, storage.files(), this::surroundings);
        delivering = parts.delivery().projecting(here);
    }

    public Parts parts() {
        return parts;
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
        parts.delivery().registers(here);
    }

    public PublicReading site() {
        return new PublicReading(parts.publicSessions());
    }

    public Reconcile reconcile() {
        return new Reconcile(
                storage.publications(),
                parts.delivery().state(new PublicHashes(parts.publicSessions())),
                delivering,
                storage.outbox(),
                storage.bookmarks(),
                clock);
    }

    public Domain domain() {
        return new Domain(
                publishing,
                storing,
                parts.directory(),
                parts.officeFiles().holidays()::workingDays,
                parts.officeFiles().texts(),
                parts.cleaner(),
                clock,
                parts.officeFiles().schemes());
    }

    private Set<TopicId> topics() {
        return publishing.catalogue().topics().stream().map(Topic::id).collect(Collectors.toSet());
    }

    private Surroundings surroundings() {
        Map<FormId, Form> forms =
                parts.officeFiles().forms().all().stream().collect(Collectors.toMap(Form::id, form -> form));
        return new Surroundings(
                publishing.today(),
                publishing.catalogue(),
                publishing.organisation(),
                forms,
                parts.cleaner(),
                PublicAssessment.of(domain().assessing().schemes(), publishing.mappings()),
                document -> Optional.of(document.sha256()));
    }
}

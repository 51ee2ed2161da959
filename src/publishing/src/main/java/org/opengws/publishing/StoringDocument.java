package org.opengws.publishing;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.document.Upload;
import org.opengws.publishing.document.Uploads;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Files;

/**
 * Puts a file into an edition's draft, as a new document or in the place of an earlier one. The bytes are stored before
 * the save that names them: a save that then fails leaves bytes that nothing names, never a name without bytes.
 */
public final class StoringDocument {

    private final Publishing publishing;
    private final Files files;
    private final Uploads uploads;
    private final Supplier<Set<DocumentType>> allowed;
    private final SecureRandom random = new SecureRandom();

    StoringDocument(Publishing publishing, Files files, Uploads uploads, Supplier<Set<DocumentType>> allowed) {
        this.publishing = publishing;
        this.files = files;
        this.uploads = uploads;
        this.allowed = allowed;
    }

    /** The largest file that is let in, in bytes. */
    public long limit() {
        return uploads.limit();
    }

    /** How files are let in, for other places that take some. */
    public Uploads uploads() {
        return uploads;
    }

    /** What that edition takes: documents, and images where its topic's form shows them. */
    public Set<DocumentType> allowed(Edition edition) {
        Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
        types.addAll(allowed.get());
        boolean pictures = publishing
                .catalogue()
                .topic(edition.topic())
                .map(Topic::form)
                .flatMap(publishing::form)
                .filter(form -> form.fields().stream().anyMatch(field -> field.type() == FieldType.IMAGE))
                .isPresent();
        if (pictures) {
            types.addAll(DocumentType.IMAGES);
        }
        return types;
    }

    /** Why that person may not put a file there now; empty where he may. To be asked before a body is read. */
    public List<Refusal> refusals(Person person, PublicationId id, long version, Optional<DocumentId> replaces) {
        Optional<Publication> known = publishing.find(id);
        if (known.isEmpty()) {
            return List.of(Refusal.of(RefusalCode.NOT_FOUND));
        }
        Publication publication = known.get();
        List<Refusal> refusals = new ArrayList<>(publishing.refusals(publication, Verb.SAVE, person));
        boolean mayWrite = refusals.isEmpty();
        if (mayWrite && !publication.latest().state().isEditable()) {
            refusals.add(Refusal.of(RefusalCode.CONTENT_LOCKED));
        }
        uploads.refusal().ifPresent(refusals::add);
        if (publication.version() != version) {
            refusals.add(Refusal.of(RefusalCode.STALE));
        }
        replaces.filter(document -> mayWrite
                        && publication.latest().content().document(document).isEmpty())
                .ifPresent(document ->
                        refusals.add(Refusal.of(RefusalCode.DOCUMENT_UNKNOWN, "documents." + document.value())));
        return refusals;
    }

    /**
     * Reads the file as long as the limits let it, stores it and saves the draft. The file stays where it is.
     *
     * @param label empty for the earlier document's or, for a new one, the file's name
     * @param replaces the document that this is a mended file of; keeps its id and place
     */
    public Outcome upload(
            Person person,
            PublicationId id,
            long version,
            IncomingFile file,
            Text label,
            Optional<DocumentId> replaces) {
        List<Refusal> refusals = refusals(person, id, version, replaces);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Edition edition = publishing.find(id).orElseThrow().latest();
        Optional<Document> earlier = replaces.flatMap(edition.content()::document);
        if (replaces.isPresent() && earlier.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.STALE));
        }
        Upload upload = uploads.receive(file, allowed(edition));
        return upload.fold(
                accepted -> store(person, id, version, file, document(accepted, label, earlier)), Outcome.Refused::new);
    }

    private Document document(Upload.Accepted file, Text label, Optional<Document> earlier) {
        Text shown = !label.isEmpty()
                ? label
                : earlier.map(Document::label)
                        .orElseGet(() -> Text.thai(file.name().stem()));
        return file.as(earlier.map(Document::id).orElseGet(() -> DocumentId.random(random)), shown);
    }

    private Outcome store(Person person, PublicationId id, long version, IncomingFile file, Document document) {
        Edition edition = publishing.find(id).orElseThrow().latest();
        files.store(id, document.sha256(), file.content());
        Content content = edition.content().withDocument(document);
        Draft draft = new Draft(edition.topic(), content, edition.chosen(), edition.evidence(), Optional.empty());
        return publishing.act(
                person, id, Act.of(Verb.SAVE, version).draft(draft).newDocuments(List.of(document)));
    }
}

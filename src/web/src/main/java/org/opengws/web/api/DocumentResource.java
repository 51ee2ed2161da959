package org.opengws.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.StoringDocument;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Download;
import org.opengws.web.OrderScan;

/** Files of an edition: put in as the raw body of a request, streamed to the disk; given out in ranges. */
final class DocumentResource {

    private static final int BUFFER = 16 * 1024;
    private static final int INSUFFICIENT_STORAGE = 507;

    private final Publishing publishing;
    private final StoringDocument storing;
    private final PublicationResource publications;
    private final Path temporary;

    /** @param temporary where a file waits on the disk until it is stored; must exist */
    DocumentResource(Publishing publishing, StoringDocument storing, PublicationResource publications, Path temporary) {
        this.publishing = publishing;
        this.storing = storing;
        this.publications = publications;
        this.temporary = temporary;
    }

    Answer upload(Call call) throws IOException {
        return store(call, Optional.empty());
    }

    Answer replace(Call call) throws IOException {
        return store(call, Optional.of(call.id("document", DocumentId::new)));
    }

    /** The scan of a written order, for a delegation to name. */
    Answer keepScan(Call call) throws IOException {
        if (!publishing.delegating().mayGive(call.person())) {
            return Reply.refused(List.of(Refusal.of(RefusalCode.WRONG_ROLE)));
        }
        String name = SentName.of(call);
        Optional<Refusal> full = storing.uploads().refusal();
        if (full.isPresent()) {
            return Reply.refused(List.of(full.get()));
        }
        if (call.request().getContentLengthLong() > storing.limit()) {
            return tooLarge();
        }
        Path file = Files.createTempFile(temporary, "api", ".part");
        try {
            return receive(call, file)
                    ? publishing
                            .delegating()
                            .keep(call.person(), new IncomingFile("scan", name, file), storing.uploads())
                            .fold(scan -> Reply.of(ReferenceJson.scan(scan)), Reply::refused)
                    : tooLarge();
        } finally {
            Files.delete(file);
        }
    }

    Answer scan(Call call) {
        Optional<Delegation.Scan> scan =
                publishing.delegating().find(call.id("id", DelegationId::new)).flatMap(Delegation::scan);
        return scan.<Answer>map(found -> new Answer.File(OrderScan.download(publishing, found)))
                .orElseGet(PublicationResource::unknown);
    }

    /** Everything that can be refused is, before the body is read. */
    private Answer store(Call call, Optional<DocumentId> replaces) throws IOException {
        PublicationId id = call.publication();
        long version = call.version(call.query().given("version"));
        String name = SentName.of(call);
        List<Refusal> refusals = storing.refusals(call.person(), id, version, replaces);
        if (!refusals.isEmpty()) {
            return Reply.refused(refusals);
        }
        if (call.request().getContentLengthLong() > storing.limit()) {
            return tooLarge();
        }
        Path file = Files.createTempFile(temporary, "api", ".part");
        try {
            if (!receive(call, file)) {
                return tooLarge();
            }
            Text label = Text.of(call.query().value("labelTh"), call.query().value("labelEn"));
            IncomingFile incoming = new IncomingFile("file", name, file);
            return publications.answer(
                    storing.upload(call.person(), id, version, incoming, label, replaces), call, 200);
        } finally {
            Files.delete(file);
        }
    }

    /** False where there is more than the limit; the rest is not read. */
    private boolean receive(Call call, Path file) throws IOException {
        long left = storing.limit();
        InputStream body = call.request().getInputStream();
        try (OutputStream disk = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                write(disk, buffer, read);
            }
            return true;
        }
    }

    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException brokenOff) {
            throw Halted.brokenOff();
        }
    }

    private void write(OutputStream disk, byte[] buffer, int length) throws IOException {
        try {
            disk.write(buffer, 0, length);
        } catch (IOException failed) {
            if (Files.getFileStore(temporary).getUsableSpace() < BUFFER) {
                throw new Halted(INSUFFICIENT_STORAGE, List.of());
            }
            throw failed;
        }
    }

    private Answer tooLarge() {
        return Reply.refused(List.of(Refusal.of(RefusalCode.DOCUMENT_TOO_LARGE, "file", "limit", storing.limit())));
    }

    Answer download(Call call) {
        PublicationId id = call.publication();
        DocumentId wanted = call.id("document", DocumentId::new);
        return PublicationResource.found(
                publishing,
                call,
                publication -> call.query("edition", DocumentResource::number)
                        .map(publication::edition)
                        .orElseGet(() -> Optional.of(publication.latest()))
                        .flatMap((Edition edition) -> edition.content().document(wanted))
                        .<Answer>map(document -> new Answer.File(download(id, document)))
                        .orElseGet(PublicationResource::unknown));
    }

    private Download download(PublicationId id, Document document) {
        return new Download(
                document.name().value(),
                document.type().mediaType(),
                document.size(),
                document.sha256(),
                false,
                false,
                () -> publishing
                        .open(id, document)
                        .orElseThrow(() -> new UncheckedIOException(
                                new IOException("stored bytes of document " + document.id() + " are gone"))));
    }

    private static Optional<Integer> number(String value) {
        return value.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}

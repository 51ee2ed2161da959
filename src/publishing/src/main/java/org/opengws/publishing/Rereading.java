package org.opengws.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.decision.Earlier;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentComparer;
import org.opengws.publishing.document.DocumentReader;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.storage.Files;
import org.opengws.publishing.storage.Round;
import org.opengws.publishing.storage.Rounds;

/**
 * What a submission must know of its files beyond what is stored: a file of which no reading said if it opens is read
 * again, and a mended file is compared with each one that was decided on. Slow; done before the transaction, and kept
 * with the document by the submission that asked.
 */
public final class Rereading {

    private final Rounds rounds;
    private final Files files;
    private final DocumentReader reader;
    private final DocumentComparer comparer;
    private final Path folder;

    /** @param folder for copies while they are read; must exist */
    public Rereading(Rounds rounds, Files files, DocumentReader reader, DocumentComparer comparer, Path folder) {
        this.folder = folder;
        this.rounds = rounds;
        this.files = files;
        this.reader = reader;
        this.comparer = comparer;
    }

    static Rereading never(Files files) {
        return new Rereading(
                (id, edition, round) -> Optional.empty(),
                files,
                (file, type) -> Inspection.incomplete("none", Finding.of(FindingCode.READER_ENDED)),
                DocumentComparer.NONE,
                Path.of(System.getProperty("java.io.tmpdir")));
    }

    Earlier earlier(PublicationId id) {
        return (edition, round) -> rounds.round(id, edition, round).map(Round::content);
    }

    /** With what reading and comparing the latest edition's files finds now. */
    Earlier beforeSubmission(Publication publication) {
        Edition edition = publication.latest();
        Map<String, Document> read = new HashMap<>();
        for (Document document : edition.content().documents()) {
            Document now = compared(publication, edition, readAgain(publication.id(), document));
            if (!now.equals(document)) {
                read.put(now.sha256(), now);
            }
        }
        return earlier(publication.id()).with(read);
    }

    private Document readAgain(PublicationId id, Document document) {
        return document.inspection().needsAnotherLook()
                ? withCopy(id, document, document, copy -> document.inspected(reader.inspect(copy, document.type())))
                : document;
    }

    private Document compared(Publication publication, Edition edition, Document document) {
        Document now = document;
        for (Document decided : decidedOn(publication, edition, document)) {
            boolean known = now.likenessTo(decided.sha256())
                    .filter(likeness -> likeness.verdict() != Likeness.Verdict.BROKEN_OFF)
                    .isPresent();
            if (!known) {
                now = now.compared(compare(publication.id(), decided, now).of(decided, now));
            }
        }
        return now;
    }

    private DocumentComparer.Found compare(PublicationId id, Document decided, Document now) {
        DocumentComparer.Found gone = new DocumentComparer.Found(Likeness.Verdict.INCOMPLETE, "gone", "");
        return withCopy(
                id,
                decided,
                gone,
                earlier -> withCopy(id, now, gone, mended -> comparer.compare(earlier, mended, now.type())));
    }

    /** The files on which somebody decided favourably in that document's place, other than its own. */
    private List<Document> decidedOn(Publication publication, Edition edition, Document document) {
        Map<String, Document> decided = new LinkedHashMap<>();
        for (Decision decision : publication.decisions()) {
            if (decision.edition() == edition.number() && isBinding(decision)) {
                rounds.round(publication.id(), edition.number(), decision.round())
                        .map(Round::content)
                        .flatMap((Content content) -> content.document(document.id()))
                        .filter(other -> other.type() == document.type()
                                && !other.sha256().equals(document.sha256()))
                        .ifPresent(other -> decided.put(other.sha256(), other));
            }
        }
        return List.copyOf(decided.values());
    }

    private static boolean isBinding(Decision decision) {
        return decision.passed()
                && Verbs.of(decision.verb())
                        .counts()
                        .passes()
                        .filter(StepKind::bindsContent)
                        .isPresent();
    }

    private interface Use<T> {
        T of(Path copy);
    }

    /** Files in the repository have no path of their own. */
    private <T> T withCopy(PublicationId id, Document document, T gone, Use<T> use) {
        Optional<InputStream> stored = files.open(id, document.sha256());
        if (stored.isEmpty()) {
            return gone;
        }
        try (InputStream bytes = stored.get()) {
            Path copy = java.nio.file.Files.createTempFile(
                    folder, "compare", "." + document.name().extension());
            try {
                java.nio.file.Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
                return use.of(copy);
            } finally {
                java.nio.file.Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a stored file cannot be read again", e);
        }
    }
}

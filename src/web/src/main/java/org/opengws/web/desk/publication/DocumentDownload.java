package org.opengws.web.desk.publication;

import java.io.InputStream;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Download;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Found;
import org.opengws.web.desk.screen.Screen;

/** A document of an edition, to look at or, with {@code ?save}, to keep; with {@code ?round=} as it was submitted then. */
public final class DocumentDownload implements Screen {

    private final Domain domain;
    private final Rounds rounds;

    public DocumentDownload(Domain domain, Rounds rounds) {
        this.domain = domain;
        this.rounds = rounds;
    }

    @Override
    public Answer answer(Visit visit) {
        return Found.document(domain, rounds, visit, (publication, document) -> file(publication, document, visit));
    }

    private Answer file(Publication publication, Document document, Visit visit) {
        boolean inline = !visit.query().has("save")
                && (document.type() == DocumentType.PDF || document.type().isImage());
        return new Answer.File(new Download(
                document.name().value(),
                document.type().mediaType(),
                document.size(),
                document.sha256(),
                inline,
                false,
                () -> open(publication, document)));
    }

    private InputStream open(Publication publication, Document document) {
        Optional<InputStream> stored = domain.publishing().open(publication.id(), document);
        return stored.orElseThrow(() ->
                new IllegalStateException("document " + document.id() + " of " + publication.id() + " is not stored"));
    }
}

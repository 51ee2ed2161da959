package org.opengws.web.desk;

import java.io.InputStream;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.storage.Round;
import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Download;
import org.opengws.web.Visit;

/** A document of an edition, to look at or, with {@code ?save}, to keep; with {@code ?round=} as it was submitted then. */
final class DocumentDownload implements Screen {

    private final Domain domain;
    private final Rounds rounds;

    DocumentDownload(Domain domain, Rounds rounds) {
        this.domain = domain;
        this.rounds = rounds;
    }

    @Override
    public Answer answer(Visit visit) {
        return Found.publication(
                domain,
                visit,
                publication -> content(publication, visit)
                        .flatMap(content -> content.documents().stream()
                                .filter(document -> document.id().value().equals(visit.variable("document")))
                                .findFirst())
                        .map(document -> file(publication, document, visit))
                        .orElseGet(Failures::missing));
    }

    private Optional<Content> content(Publication publication, Visit visit) {
        Optional<Edition> edition = Found.edition(publication, visit.variable("edition"));
        int round = visit.query().number("round", 1, 1_000_000, 0);
        return round == 0
                ? edition.map(Edition::content)
                : edition.flatMap(found -> rounds.round(publication.id(), found.number(), round))
                        .map(Round::content);
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

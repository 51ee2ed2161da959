package org.opengws.web.desk;

import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.storage.Round;
import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** Finds what an address names, or answers that there is none. */
final class Found {

    private Found() {}

    static Answer publication(Domain domain, Visit visit, Function<Publication, Answer> then) {
        return find(domain, visit).map(then).orElseGet(() -> absent(domain, visit));
    }

    /** As much of it as the one who looks may read. */
    static Optional<Publication> find(Domain domain, Visit visit) {
        return id(visit).flatMap(id -> domain.publishing().as(visit.me()).find(id));
    }

    /** Why nothing was found. */
    static Answer absent(Domain domain, Visit visit) {
        return id(visit)
                .filter(id -> domain.publishing().as(visit.me()).isKept(id))
                .map(id -> kept())
                .orElseGet(Failures::missing);
    }

    private static Optional<PublicationId> id(Visit visit) {
        return Optional.of(visit.variable("id")).filter(PublicationId::isValid).map(PublicationId::new);
    }

    /** There is something that is neither public nor his to read. */
    static Answer kept() {
        return Failures.page(403, "error.not-reader", "");
    }

    static Optional<Edition> edition(Publication publication, String number) {
        return number.matches("[0-9]{1,6}") ? publication.edition(Integer.parseInt(number)) : Optional.empty();
    }

    /**
     * What an edition says; where a round is named ({@code ?round=}), what it said when it was submitted then, for who may
     * read more of it than what became public.
     */
    static Optional<Content> content(
            Publication publication, String edition, Rounds rounds, Domain domain, Visit visit) {
        int round = visit.query().number("round", 1, 1_000_000, 0);
        Optional<Edition> found = edition(publication, edition)
                .filter(known ->
                        round == 0 || domain.publishing().as(visit.me()).isWhole(publication, known));
        return round == 0
                ? found.map(Edition::content)
                : found.flatMap(of -> rounds.round(publication.id(), of.number(), round))
                        .map(Round::content);
    }

    /** The document that the address names. */
    static Optional<Document> document(Content content, Visit visit) {
        String id = visit.variable("document");
        return content.documents().stream()
                .filter(document -> document.id().value().equals(id))
                .findFirst();
    }
}

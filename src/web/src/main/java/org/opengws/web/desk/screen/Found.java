package org.opengws.web.desk.screen;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.opengws.publishing.ReadingDesk;
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
public final class Found {

    private Found() {}

    public static Answer publication(Domain domain, Visit visit, Function<Publication, Answer> then) {
        return found(domain, visit, then, answer -> answer);
    }

    /** Before anything of a form is read: empty where it is to be read. */
    public static Optional<Answer> stops(Domain domain, Visit visit, Function<Publication, Optional<Answer>> then) {
        return found(domain, visit, then, Optional::of);
    }

    private static <T> T found(
            Domain domain, Visit visit, Function<Publication, T> then, Function<Answer, T> otherwise) {
        String id = visit.variable("id");
        if (!PublicationId.isValid(id)) {
            return otherwise.apply(Failures.missing());
        }
        ReadingDesk reading = domain.publishing().as(visit.me());
        PublicationId wanted = new PublicationId(id);
        return reading.find(wanted)
                .map(then)
                .orElseGet(() -> otherwise.apply(reading.isKept(wanted) ? kept() : Failures.missing()));
    }

    /** There is something that is neither public nor his to read. */
    public static Answer kept() {
        return Failures.page(403, "error.not-reader", "");
    }

    public static Optional<Edition> edition(Publication publication, String number) {
        return number.matches("[0-9]{1,6}") ? publication.edition(Integer.parseInt(number)) : Optional.empty();
    }

    /**
     * What an edition says; where a round is named ({@code ?round=}), what it said when it was submitted then, for who may
     * read more of it than what became public.
     */
    public static Optional<Content> content(
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

    /** The document that the address names, in that edition or, with {@code ?round=}, as it was submitted then. */
    public static Answer document(
            Domain domain, Rounds rounds, Visit visit, BiFunction<Publication, Document, Answer> then) {
        return publication(
                domain,
                visit,
                publication -> content(publication, visit.variable("edition"), rounds, domain, visit)
                        .flatMap(content -> document(content, visit))
                        .map(document -> then.apply(publication, document))
                        .orElseGet(Failures::missing));
    }

    /** The document that the address names. */
    public static Optional<Document> document(Content content, Visit visit) {
        String id = visit.variable("document");
        return content.documents().stream()
                .filter(document -> document.id().value().equals(id))
                .findFirst();
    }
}

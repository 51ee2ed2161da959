package org.opengws.web.desk;

import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** Finds what an address names, or answers that there is none. */
final class Found {

    private Found() {}

    static Answer publication(Domain domain, Visit visit, Function<Publication, Answer> then) {
        return find(domain, visit).map(then).orElseGet(Failures::missing);
    }

    static Optional<Publication> find(Domain domain, Visit visit) {
        String id = visit.variable("id");
        return PublicationId.isValid(id) ? domain.publishing().find(new PublicationId(id)) : Optional.empty();
    }

    static Optional<Edition> edition(Publication publication, String number) {
        return number.matches("[0-9]{1,6}") ? publication.edition(Integer.parseInt(number)) : Optional.empty();
    }
}

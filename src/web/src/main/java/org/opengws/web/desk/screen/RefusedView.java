package org.opengws.web.desk.screen;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** A page that says why an act is not to be had, and leads back. */
public record RefusedView(String title, String address, Problems problems) {

    /** About the latest edition. */
    public static RefusedView of(Publication publication, Problems problems, Domain domain, Visit visit) {
        return of(publication, publication.latest(), problems, domain, visit);
    }

    /** @param edition which the act that is refused would be about */
    public static RefusedView of(
            Publication publication, Edition edition, Problems problems, Domain domain, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        return new RefusedView(
                wording.title(edition.content().title()),
                "/publications/" + publication.id().value(),
                problems);
    }
}

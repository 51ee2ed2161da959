package org.opengws.web.desk;

import org.opengws.publishing.edition.Publication;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** A page that says why an act is not to be had, and leads back. */
public record RefusedView(String title, String address, Problems problems) {

    static RefusedView of(Publication publication, Problems problems, Domain domain, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        return new RefusedView(
                wording.title(publication.latest().content().title()),
                "/publications/" + publication.id().value(),
                problems);
    }
}

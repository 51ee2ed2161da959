package org.opengws.web.desk.reports;

import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.visits.Subject;
import org.opengws.web.Domain;
import org.opengws.web.Queries;
import org.opengws.web.desk.screen.Wording;

/** What a subject of visits is called, and where it leads on the desk. */
final class SubjectNames {

    private final Domain domain;
    private final Wording wording;
    private final Person reader;

    SubjectNames(Domain domain, Wording wording, Person reader) {
        this.domain = domain;
        this.wording = wording;
        this.reader = reader;
    }

    String name(Subject subject) {
        return switch (subject.kind()) {
            case SITE -> wording.of("reports.site");
            case PAGE -> wording.or("reports.page." + subject.id(), subject.id());
            case PUBLICATION -> title(subject.id());
            case DOCUMENT -> file(subject.id());
            case TOPIC -> wording.topic(new TopicId(subject.id()));
            case CATEGORY -> wording.topicOrCategory(subject.id());
            case UNIT -> wording.unit(new UnitId(subject.id()));
        };
    }

    /** What a document belongs to; empty for all else. */
    String within(Subject subject) {
        return subject.kind() == Subject.Kind.DOCUMENT ? title(publication(subject.id())) : "";
    }

    /** Empty where there is nothing to lead to. */
    String address(Subject subject) {
        return switch (subject.kind()) {
            case SITE, PAGE -> "";
            case PUBLICATION, DOCUMENT -> "/publications/" + publication(subject.id());
            case TOPIC -> "/publications?public=1&topic=" + Queries.encode(subject.id());
            case CATEGORY -> "/publications?public=1&category=" + Queries.encode(subject.id());
            case UNIT -> "/publications?public=1&owner=" + Queries.encode(subject.id());
        };
    }

    private String title(String id) {
        Optional<Publication> known = domain.publishing().as(reader).find(new PublicationId(id));
        return known.flatMap(Publication::inForce)
                .map(edition -> wording.title(edition.content().title()))
                .orElse(id);
    }

    private static String publication(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    private static String file(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}

package org.opengws.publishing;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.ReadAccess;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.Publications;

/**
 * Publications as one person reads them: whole where they are his to read, otherwise only what is or was public, in
 * lists without the title of what he may not open. See {@link ReadAccess} for the rule. For one thread, and for one request.
 */
public final class ReadingDesk {

    private final Publishing publishing;
    private final Publications publications;
    private final Authority authority;
    private final Person person;
    private Reader everywhere;
    private List<String> orphaned;

    ReadingDesk(Publishing publishing, Publications publications, Authority authority, Person person) {
        this.publishing = publishing;
        this.publications = publications;
        this.authority = authority;
        this.person = person;
    }

    /** What he may read of it; empty where there is none, or nothing of it is his to read: see {@link #isKept}. */
    public Optional<Publication> find(PublicationId id) {
        return publications.find(id).flatMap(this::shown);
    }

    /** Whether there is one of which nothing is his to read. */
    public boolean isKept(PublicationId id) {
        return publications
                .find(id)
                .filter(publication -> shown(publication).isEmpty())
                .isPresent();
    }

    public Optional<Publication> shown(Publication publication) {
        return reading(publication).shown();
    }

    private ReadAccess reading(Publication publication) {
        return new ReadAccess(publication, readerOf(publication.owner()));
    }

    /** What he is as a reader of that unit's, which is quicker to tell than of every unit's. */
    public Reader readerOf(UnitId owner) {
        return withOrphaned(authority.reader(person, owner));
    }

    /** What is assigned to who is gone is every verifier's. */
    private Reader withOrphaned(Reader reader) {
        return person.is(Role.VERIFIER) ? reader.with(orphaned()) : reader;
    }

    private List<String> orphaned() {
        if (orphaned == null) {
            orphaned = publications.waitingKeys().stream()
                    .filter(key -> key.startsWith(ReadAccess.ASSIGNED))
                    .filter(key -> !authority.verifies(new PersonId(key.substring(ReadAccess.ASSIGNED.length()))))
                    .toList();
        }
        return orphaned;
    }

    /** Asked for when a list is: it takes a look at every unit. */
    private Reader reader() {
        if (everywhere == null) {
            everywhere = withOrphaned(authority.reader(person));
        }
        return everywhere;
    }

    /** Whether he reads that edition's earlier rounds, its memo and what was said about it. */
    public boolean isWhole(Publication publication, Edition edition) {
        return reading(publication).isWhole(edition);
    }

    public Page<PublicationLine> list(PublicationFilter filter, int offset, int limit) {
        return publications.list(filter, reader(), offset, limit).map(this::shown);
    }

    /**
     * Words that are spelt nearly as those of the filter and with which it finds something whose title he may read; for
     * when it finds nothing.
     */
    public Optional<String> nearest(PublicationFilter filter) {
        return publications.nearest(filter, reader());
    }

    public PublicationLine shown(PublicationLine line) {
        return line.to(reader());
    }

    /** Open duties, oldest first. */
    public Page<DutyLine> duties(DutyFilter filter, int offset, int limit) {
        return publishing
                .duties(filter, offset, limit)
                .map(line -> new DutyLine(line.duty(), shown(line.publication())));
    }
}

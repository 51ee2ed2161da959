package org.opengws.publishing.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

/** Collects what one decision tells to whom: nobody twice the same, and nobody what he did himself. */
final class Telling {

    private final Publication publication;
    private final Text title;
    private final Set<PersonId> actors;
    private final Instant at;
    private final Map<NoticeId, Notice> notices = new LinkedHashMap<>();

    Telling(Publication publication, Edition edition, PersonId actor, Instant at) {
        this.publication = publication;
        this.title = edition.content().title();
        this.actors = Set.of(actor);
        this.at = at;
    }

    void tell(Collection<Person> people, NoticeKind kind, String about, Text detail, Optional<LocalDate> day) {
        for (Person person : people) {
            Notice notice = Notice.of(person.id(), at, kind, Optional.of(publication.id()), about, title, detail, day);
            notices.putIfAbsent(notice.id(), notice);
        }
    }

    void tellOthers(Collection<Person> people, NoticeKind kind, int decision, Optional<LocalDate> day) {
        tell(
                people.stream().filter(person -> !actors.contains(person.id())).toList(),
                kind,
                Integer.toString(decision),
                Text.EMPTY,
                day);
    }

    Collection<Notice> notices() {
        return notices.values();
    }
}

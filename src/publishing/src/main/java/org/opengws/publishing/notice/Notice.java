package org.opengws.publishing.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.PersonId;

/**
 * What one person is told once. Holds nothing of a publication but its title.
 *
 * @param title of the publication or, where a topic owes something, of the topic
 * @param detail such as the step's name or the period, may be empty
 * @param day such as a deadline
 * @param readAt when the person read it
 */
public record Notice(
        NoticeId id,
        PersonId person,
        Instant at,
        NoticeKind kind,
        Optional<PublicationId> publication,
        Text title,
        Text detail,
        Optional<LocalDate> day,
        Optional<Instant> readAt) {

    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(readAt, "readAt");
    }

    /** @param about what tells it from another notice of that kind for that person, such as a decision's number */
    public static Notice of(
            PersonId person,
            Instant at,
            NoticeKind kind,
            Optional<PublicationId> publication,
            String about,
            Text title,
            Text detail,
            Optional<LocalDate> day) {
        NoticeId id = NoticeId.of(new Canonical("notice-1")
                .add(person.value())
                .add(kind.code())
                .add(publication.map(PublicationId::value).orElse(""))
                .add(about));
        return new Notice(id, person, at, kind, publication, title, detail, day, Optional.empty());
    }

    /** The same notice, with that publication as the place to go on. */
    public Notice leadingTo(PublicationId there) {
        return new Notice(id, person, at, kind, Optional.of(there), title, detail, day, readAt);
    }

    /** Key of its sentence; what a topic owes has another one where it is being written already. */
    public String key() {
        boolean begun = kind.isOwed() && publication.isPresent();
        return "notice." + kind.code() + (begun ? ".under-way" : "");
    }

    public boolean isRead() {
        return readAt.isPresent();
    }

    /** How an outbox entry names it. */
    public String reference() {
        return person.value() + "/" + id;
    }

    public Notice readAt(Instant moment) {
        return new Notice(id, person, at, kind, publication, title, detail, day, Optional.of(moment));
    }
}

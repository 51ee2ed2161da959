package org.opengws.publishing.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.Page;

/** Port: what people were told. A person sees his own only. */
public interface Notices {

    /** So many are kept for one person; beyond that the oldest go, read ones first. */
    int MOST = 400;

    /**
     * Adds those that are not there yet, and in the same save an outbox entry for the mail of each that is mailed.
     *
     * @return how many were added
     */
    int add(Collection<Notice> notices, Predicate<Notice> mailed);

    Optional<Notice> find(PersonId person, NoticeId id);

    /** The one that the outbox names. */
    default Optional<Notice> find(OutboxEntry entry) {
        int slash = entry.reference().lastIndexOf('/');
        return find(
                new PersonId(entry.reference().substring(0, slash)),
                new NoticeId(entry.reference().substring(slash + 1)));
    }

    /** Newest first. */
    Page<Notice> of(PersonId person, boolean onlyUnread, int offset, int limit);

    int unread(PersonId person);

    /** Those of them that he has and has not read. */
    void read(PersonId person, Collection<NoticeId> ids, Instant at);

    void readAll(PersonId person, Instant at);

    /**
     * Removes what was read before that moment.
     *
     * @return how many
     */
    int purge(Instant readBefore);
}

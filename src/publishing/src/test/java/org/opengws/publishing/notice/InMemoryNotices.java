package org.opengws.publishing.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.Outbox;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.Page;

/** Notices for tests. */
public final class InMemoryNotices implements Notices {

    private final Map<String, Notice> notices = new LinkedHashMap<>();
    private final Outbox outbox;

    public InMemoryNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public synchronized int add(Collection<Notice> added, Predicate<Notice> mailed) {
        int count = 0;
        for (Notice notice : added) {
            if (notices.putIfAbsent(notice.reference(), notice) == null) {
                count++;
                if (mailed.test(notice)) {
                    outbox.add(List.of(OutboxEntry.mail(notice.reference(), notice.at())));
                }
            }
        }
        return count;
    }

    @Override
    public synchronized Optional<Notice> find(PersonId person, NoticeId id) {
        return Optional.ofNullable(notices.get(person.value() + "/" + id));
    }

    @Override
    public synchronized Page<Notice> of(PersonId person, boolean onlyUnread, int offset, int limit) {
        List<Notice> found = notices.values().stream()
                .filter(notice -> notice.person().equals(person) && !(onlyUnread && notice.isRead()))
                .sorted(Comparator.comparing(Notice::at).reversed())
                .toList();
        return new Page<>(found.stream().skip(offset).limit(limit).toList(), found.size(), false);
    }

    @Override
    public int unread(PersonId person) {
        return of(person, true, 0, 0).total();
    }

    @Override
    public synchronized void read(PersonId person, Collection<NoticeId> ids, Instant at) {
        ids.forEach(id -> notices.computeIfPresent(
                person.value() + "/" + id, (key, notice) -> notice.isRead() ? notice : notice.readAt(at)));
    }

    @Override
    public synchronized void readAll(PersonId person, Instant at) {
        read(person, notices.values().stream().map(Notice::id).toList(), at);
    }

    @Override
    public synchronized int purge(Instant readBefore) {
        int before = notices.size();
        notices.values()
                .removeIf(notice ->
                        notice.readAt().filter(at -> at.isBefore(readBefore)).isPresent());
        return before - notices.size();
    }

    public synchronized List<Notice> all() {
        return List.copyOf(notices.values());
    }
}

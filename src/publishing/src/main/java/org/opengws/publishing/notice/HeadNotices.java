package org.opengws.publishing.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.audit.DayHead;
import org.opengws.publishing.audit.HeadSink;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;

/** Hands heads of days to the auditors, by notice and mail; the mail is what leaves the machine. */
public final class HeadNotices implements HeadSink {

    private final Notifying notifying;
    private final Directory directory;
    private final Clock clock;

    public HeadNotices(Notifying notifying, Directory directory, Clock clock) {
        this.notifying = notifying;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void take(DayHead head) {
        List<Notice> notices = directory.people().stream()
                .filter(person -> person.is(Role.AUDITOR))
                .map((Person person) -> Notice.of(
                        person.id(),
                        clock.instant(),
                        NoticeKind.DAY_HEAD,
                        Optional.empty(),
                        head.day().toString(),
                        Text.EMPTY,
                        Text.of(head.line(), head.line()),
                        Optional.of(head.day())))
                .toList();
        notifying.send(notices);
    }
}

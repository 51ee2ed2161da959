package org.opengws.publishing.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.storage.OutboxEntry;

/**
 * Tells people of a decision: whoever may act now, and the owner of what came of it. Asks the domain as it is when it
 * gets there: of a step that was left meanwhile nobody is told, and telling twice is telling once.
 */
public final class Notifying implements EffectHandler {

    private final Publishing publishing;
    private final Notices notices;
    private final Directory directory;
    private final MailSender sender;
    private final Inbox inbox;
    private final Clock clock;

    public Notifying(Publishing publishing, Notices notices, Directory directory, MailSender sender, Clock clock) {
        this(publishing, notices, directory, sender, Inbox.NONE, clock);
    }

    public Notifying(
            Publishing publishing, Notices notices, Directory directory, MailSender sender, Inbox inbox, Clock clock) {
        this.publishing = publishing;
        this.notices = notices;
        this.directory = directory;
        this.sender = sender;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public Result handle(OutboxEntry entry) {
        Optional<Publication> publication = entry.publication().flatMap(publishing::find);
        int number = Integer.parseInt(entry.reference());
        publication
                .filter(found -> number >= 1 && number <= found.decisions().size())
                .ifPresent(found -> send(of(found, found.decisions().get(number - 1))));
        return Result.DONE;
    }

    private Collection<Notice> of(Publication publication, Decision decision) {
        return new DecisionNotices(publication, decision, publishing.circumstances(publication.id()), clock.instant())
                .notices();
    }

    /**
     * Puts them into the desk and, where the host has an inbox, or mail is on and the person has an address, into the
     * outbox.
     */
    public int send(Collection<Notice> told) {
        return told.isEmpty() ? 0 : notices.add(told, notice -> inbox.isOn() || sender.isOn() && hasMail(notice));
    }

    private boolean hasMail(Notice notice) {
        return directory
                .person(notice.person())
                .map(Person::mail)
                .filter(mail -> !mail.isEmpty())
                .isPresent();
    }
}

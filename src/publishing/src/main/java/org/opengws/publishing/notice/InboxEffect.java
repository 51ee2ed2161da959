package org.opengws.publishing.notice;

import java.util.Optional;

import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.storage.OutboxEntry;

/** Shows the notice that an entry names in the host's inbox, then mails it. */
public final class InboxEffect implements EffectHandler {

    private final Notices notices;
    private final Inbox inbox;
    private final EffectHandler mail;

    public InboxEffect(Notices notices, Inbox inbox, EffectHandler mail) {
        this.notices = notices;
        this.inbox = inbox;
        this.mail = mail;
    }

    @Override
    public Result handle(OutboxEntry entry) {
        Optional<Notice> notice = inbox.isOn() ? notices.find(entry) : Optional.empty();
        Result shown = notice.map(inbox::show).orElse(Result.DONE);
        // mail last: what failed before it is tried again without a second mail
        return shown.isDone() ? mail.handle(entry) : shown;
    }
}

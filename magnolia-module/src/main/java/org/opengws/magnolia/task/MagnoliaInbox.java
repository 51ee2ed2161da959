package org.opengws.magnolia.task;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.notice.Inbox;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeAddress;
import org.opengws.publishing.notice.NoticeKind;
import org.opengws.publishing.notice.NoticeTexts;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.people.PersonId;

import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import info.magnolia.ui.framework.message.MessagesManager;

/**
 * Magnolia's messages, each in the language of whom it is for, and a click away from its matter. Each carries the
 * notice's id, so that it is sent once, as long as it is among the person's newest. What waits at a step is a task too, and
 * counted as one: its message counts as read.
 */
public final class MagnoliaInbox implements Inbox {

    static final String ID = "gwsNotice";

    /** The file {@code messageViews/notice.yaml}. */
    static final String VIEW = "gws:notice";

    private static final int NEWEST = 100;
    private static final List<MessageType> TYPES = List.of(MessageType.INFO, MessageType.WARNING);
    /** Magnolia counts tasks beside messages that nobody read. */
    private static final Set<NoticeKind> TASKS = Set.of(NoticeKind.WAITING, NoticeKind.ASSIGNED);

    private static final Set<NoticeKind> URGENT = Set.of(
            NoticeKind.DUTY_OVERDUE,
            NoticeKind.CHECK_OVERDUE,
            NoticeKind.OWED_OVERDUE,
            NoticeKind.STRANDED,
            NoticeKind.ALTERED,
            NoticeKind.REJECTED,
            NoticeKind.SUSPENDED);

    private final MessagesManager messages;
    private final Supplier<Texts> texts;
    private final Function<PersonId, Language> languages;
    private final URI baseUrl;

    /** @param languages in which people read */
    public MagnoliaInbox(
            MessagesManager messages, Supplier<Texts> texts, Function<PersonId, Language> languages, URI baseUrl) {
        this.messages = messages;
        this.texts = texts;
        this.languages = languages;
        this.baseUrl = baseUrl;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Result show(Notice notice) {
        if (!isThere(notice)) {
            messages.sendMessage(notice.person().value(), message(notice));
        }
        return Result.DONE;
    }

    private boolean isThere(Notice notice) {
        return messages.getMessageBatch(notice.person().value(), TYPES, Map.of("timestamp", false), NEWEST, 0).stream()
                .anyMatch(message -> notice.id().value().equals(message.getProperty(ID)));
    }

    private Message message(Notice notice) {
        NoticeTexts sentences = new NoticeTexts(texts.get());
        Language language = languages.apply(notice.person());
        String address = NoticeAddress.of(baseUrl, notice);
        Message message = new Message(
                URGENT.contains(notice.kind()) ? MessageType.WARNING : MessageType.INFO,
                sentences.subject(notice, language),
                sentences.sentence(notice, language) + "\n"
                        + texts.get().in(language, "magnolia.message.link", address));
        message.setSender(texts.get().in(language, "magnolia.message.sender"));
        message.setView(VIEW);
        message.setCleared(TASKS.contains(notice.kind()));
        message.addProperty(ID, notice.id().value());
        message.addProperty(DeskPage.PROPERTY, DeskPage.of(notice));
        return message;
    }
}

package org.opengws.publishing.notice;

import java.net.URI;
import java.util.Optional;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.storage.OutboxEntry;

/**
 * Sends the mail of a notice: Thai first, English below, with the address of the page in the desk. Nothing is sent where
 * mail was switched off meanwhile, or where the person or the notice is gone.
 */
public final class MailEffect implements EffectHandler {

    private final Notices notices;
    private final Directory directory;
    private final MailSender sender;
    private final Texts texts;
    private final URI baseUrl;

    /** @param baseUrl how people reach the office's site; its host name stands in each Message-ID */
    public MailEffect(Notices notices, Directory directory, MailSender sender, Texts texts, URI baseUrl) {
        this.notices = notices;
        this.directory = directory;
        this.sender = sender;
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    @Override
    public Result handle(OutboxEntry entry) {
        Optional<Notice> notice = notices.find(entry);
        Optional<Person> person = notice.map(Notice::person)
                .flatMap(directory::person)
                .filter(one -> !one.mail().isEmpty());
        boolean nobody = person.isEmpty() || !sender.isOn();
        return nobody ? Result.DONE : sender.send(mail(notice.orElseThrow(), person.orElseThrow()));
    }

    Mail mail(Notice notice, Person person) {
        NoticeTexts sentences = new NoticeTexts(texts);
        return new Mail(
                notice.id() + "@" + baseUrl.getHost(),
                person.mail(),
                texts.in(Language.TH, "mail.subject", sentences.subject(notice, Language.TH)),
                part(notice, person, Language.TH) + "\n\n" + part(notice, person, Language.EN) + "\n");
    }

    private String part(Notice notice, Person person, Language language) {
        return String.join(
                "\n\n",
                texts.in(language, "mail.greeting", person.name().in(language)),
                new NoticeTexts(texts).sentence(notice, language),
                texts.in(language, "mail.link", NoticeAddress.of(baseUrl, notice)),
                texts.in(language, "mail.footer"));
    }
}

package org.opengws.magnolia.mail;

import java.nio.charset.StandardCharsets;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.opengws.publishing.notice.Mail;

/** A message that keeps the id that it was given, also when it is sent a second time. */
final class StableMessage extends MimeMessage {

    private final String id;

    StableMessage(Session session, Mail mail, String from) throws MessagingException {
        super(session);
        this.id = "<" + mail.messageId() + ">";
        setFrom(new InternetAddress(from, true));
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        setText(mail.text(), StandardCharsets.UTF_8.name());
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}

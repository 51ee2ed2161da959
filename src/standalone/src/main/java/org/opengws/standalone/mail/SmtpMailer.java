package org.opengws.standalone.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.opengws.standalone.settings.MailSettings;

/** Mail over SMTP, a connection each: notifications are few, and a kept connection is one more thing that breaks. */
public final class SmtpMailer implements Mailer {

    private static final int FIRST_PERMANENT_CODE = 500;

    private final MailSettings settings;
    private final Clock clock;
    private final Session session;

    public SmtpMailer(MailSettings settings, Clock clock, Duration timeout) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings, timeout), authenticator(settings));
    }

    @Override
    public boolean on() {
        return true;
    }

    @Override
    public void send(MailMessage message) throws MailFailed {
        try {
            Transport.send(mime(message));
        } catch (MessagingException e) {
            throw new MailFailed(permanent(e), e);
        }
    }

    private MimeMessage mime(MailMessage message) throws MessagingException {
        MimeMessage mime = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + message.messageId() + ">");
            }
        };
        mime.setFrom(new InternetAddress(settings.from(), true));
        mime.setRecipient(Message.RecipientType.TO, new InternetAddress(message.to(), true));
        mime.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mime.setText(message.text(), StandardCharsets.UTF_8.name());
        mime.setSentDate(Date.from(clock.instant()));
        // no holiday notice comes back for a machine's mail
        mime.setHeader("Auto-Submitted", "auto-generated");
        return mime;
    }

    private static boolean permanent(MessagingException failure) {
        if (failure instanceof AddressException) {
            return true;
        }
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode() >= FIRST_PERMANENT_CODE;
        }
        return failure instanceof SendFailedException
                && failure.getNextException() instanceof MessagingException next
                && permanent(next);
    }

    private static Properties properties(MailSettings settings, Duration timeout) {
        String milliseconds = Long.toString(timeout.toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.connectiontimeout", milliseconds);
        properties.setProperty("mail.smtp.timeout", milliseconds);
        properties.setProperty("mail.smtp.writetimeout", milliseconds);
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.starttls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.starttls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    private static Authenticator authenticator(MailSettings settings) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }
}

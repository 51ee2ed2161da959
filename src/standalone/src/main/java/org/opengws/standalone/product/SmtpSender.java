package org.opengws.standalone.product;

import org.opengws.publishing.notice.Mail;
import org.opengws.publishing.notice.MailSender;
import org.opengws.publishing.outbox.Result;
import org.opengws.standalone.mail.MailFailed;
import org.opengws.standalone.mail.MailMessage;
import org.opengws.standalone.mail.Mailer;

/** Mail of the domain through this host's mail server. */
final class SmtpSender implements MailSender {

    private final Mailer mailer;

    SmtpSender(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public boolean isOn() {
        return mailer.on();
    }

    @Override
    public Result send(Mail mail) {
        try {
            mailer.send(new MailMessage(mail.messageId(), mail.to(), mail.subject(), mail.text()));
            return Result.DONE;
        } catch (MailFailed e) {
            return e.permanent() ? Result.stuck(e.getMessage()) : Result.failed(e.getMessage());
        }
    }
}

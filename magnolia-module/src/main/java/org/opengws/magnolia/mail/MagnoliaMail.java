package org.opengws.magnolia.mail;

import java.util.function.Supplier;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;

import org.opengws.publishing.notice.Mail;
import org.opengws.publishing.notice.MailSender;
import org.opengws.publishing.outbox.Result;

/** Mail over the server that Magnolia's mail module is set to. Off while the settings name no sender. */
public final class MagnoliaMail implements MailSender {

    private final Supplier<Session> server;
    private final String from;

    /**
     * @param server asked for each mail, so that a change of its settings holds at once
     * @param from address of the sender; empty: mail is off
     */
    public MagnoliaMail(Supplier<Session> server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public boolean isOn() {
        return !from.isBlank();
    }

    @Override
    public Result send(Mail mail) {
        try {
            Transport.send(new StableMessage(server.get(), mail, from));
            return Result.DONE;
        } catch (AddressException e) {
            return Result.stuck("not an address: " + e.getMessage());
        } catch (SendFailedException e) {
            boolean refused = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            return refused
                    ? Result.stuck(String.valueOf(e.getMessage()))
                    : Result.failed(String.valueOf(e.getMessage()));
        } catch (MessagingException e) {
            return Result.failed(String.valueOf(e.getMessage()));
        }
    }
}

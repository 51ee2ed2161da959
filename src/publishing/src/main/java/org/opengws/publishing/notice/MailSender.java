package org.opengws.publishing.notice;

import org.opengws.publishing.outbox.Result;

/** Port: hands mail to a server. Safe for many threads. */
public interface MailSender {

    /** No server is set. */
    MailSender OFF = new MailSender() {
        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public Result send(Mail mail) {
            throw new IllegalStateException("mail is off");
        }
    };

    /** While it is off, no mail is put into the outbox. */
    boolean isOn();

    /** Done once the server has taken it; stuck where it refused it for good, such as an address that is none. */
    Result send(Mail mail);
}

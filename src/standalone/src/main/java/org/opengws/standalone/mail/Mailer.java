package org.opengws.standalone.mail;

/** Hands mail to a server. Safe for many threads. */
public interface Mailer {

    /** No server is set: nothing may be handed over, and whoever writes notifications makes no mail of them. */
    Mailer OFF = new Mailer() {
        @Override
        public boolean on() {
            return false;
        }

        @Override
        public void send(MailMessage message) {
            throw new IllegalStateException("mail is off");
        }
    };

    boolean on();

    /** Returns once the server has taken the mail; waits some seconds at most for a server that does not answer. */
    void send(MailMessage message) throws MailFailed;
}

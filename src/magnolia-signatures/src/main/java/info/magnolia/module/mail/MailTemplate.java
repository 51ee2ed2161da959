package info.magnolia.module.mail;

import jakarta.mail.Session;

public class MailTemplate {

    public MailTemplate(MailModule mailModule) {
        throw new UnsupportedOperationException();
    }

    public Session initSession() {
        throw new UnsupportedOperationException();
    }
}

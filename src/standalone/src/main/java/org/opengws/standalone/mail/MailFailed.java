package org.opengws.standalone.mail;

/** A mail that was not taken by the server. */
public final class MailFailed extends Exception {

    private final boolean permanent;

    MailFailed(boolean permanent, Throwable cause) {
        super(cause.toString(), cause);
        this.permanent = permanent;
    }

    /** Whether another try cannot help: the address is none, or the server refused it for good. */
    public boolean permanent() {
        return permanent;
    }
}

package org.opengws.standalone.settings;

/**
 * The mail server that notifications go through.
 *
 * @param user empty for a server that asks for no sign-in
 * @param from sender address of every mail
 * @param starttls whether the connection must be encrypted before anything is said; a server without it is refused
 */
public record MailSettings(String host, int port, String user, String password, String from, boolean starttls) {

    public MailSettings {
        if (host.isBlank() || from.isBlank()) {
            throw new IllegalArgumentException("mail needs a host and a sender");
        }
    }

    /** Without the password, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", from " + from + ", starttls " + starttls + "]";
    }
}

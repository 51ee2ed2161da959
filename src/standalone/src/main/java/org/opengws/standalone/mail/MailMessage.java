package org.opengws.standalone.mail;

import java.util.regex.Pattern;

/**
 * One mail to one address, as plain text.
 *
 * @param messageId stable across repeats and unique in the world, without angle brackets: {@code <left>@<right>}; a mail
 *     program shows a repeat once
 */
public record MailMessage(String messageId, String to, String subject, String text) {

    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n]");

    public MailMessage {
        if (!MESSAGE_ID.matcher(messageId).matches()) {
            throw new IllegalArgumentException("not a message id: '" + messageId + "'");
        }
        if (LINE_BREAK.matcher(to + subject).find()) {
            throw new IllegalArgumentException("a line break in a header would begin another one");
        }
    }
}

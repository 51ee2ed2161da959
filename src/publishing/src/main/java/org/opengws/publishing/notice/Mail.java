package org.opengws.publishing.notice;

import java.util.Objects;

/**
 * One mail to one address, as plain text.
 *
 * @param messageId the same at each repeat, without angle brackets, so that a mail program shows a repeat once
 */
public record Mail(String messageId, String to, String subject, String text) {

    public Mail {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(text, "text");
        if ((to + subject).chars().anyMatch(c -> c == '\r' || c == '\n')) {
            throw new IllegalArgumentException("a line break in a header would begin another one");
        }
    }
}

package org.opengws.publishing.decision;

import java.time.LocalDate;
import java.util.Objects;

/** The memo as its owner draws it up. @see org.opengws.publishing.edition.Memo */
public record MemoDraft(String number, LocalDate date, String telephone, String subject, String body) {

    public MemoDraft {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(telephone, "telephone");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
    }
}

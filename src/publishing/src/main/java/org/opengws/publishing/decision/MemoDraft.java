package org.opengws.publishing.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.edition.MemoFormat;
import org.opengws.publishing.language.TypedText;

/** The memo as its owner draws it up. @see Memo */
public record MemoDraft(String number, LocalDate date, String telephone, String subject, String body) {

    public MemoDraft {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(telephone, "telephone");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
        number = TypedText.stored(number);
        telephone = TypedText.stored(telephone);
        subject = TypedText.stored(subject);
        body = TypedText.stored(body);
    }

    /** The letter that it becomes; nobody has signed it. */
    public Memo unsigned() {
        return new Memo(
                MemoFormat.LATEST, number, date, telephone, subject, body, List.of(), Optional.empty(), List.of());
    }
}

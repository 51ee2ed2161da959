package org.opengws.publishing.storage;

import java.time.LocalDate;
import java.util.Objects;

import org.opengws.publishing.edition.PublicationId;

/** One decision in the journal of its day. */
public record JournalLine(LocalDate day, PublicationId publication, int number, String hash) {

    public JournalLine {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(hash, "hash");
    }
}

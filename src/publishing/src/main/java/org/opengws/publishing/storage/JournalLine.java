package org.opengws.publishing.storage;

import java.time.LocalDate;
import java.util.Objects;

import org.opengws.publishing.edition.PublicationId;

/**
 * One decision, or one act of the office, in the journal of its day.
 *
 * @param chain the publication's id, or {@link #OFFICE}
 * @param number within its chain
 */
public record JournalLine(LocalDate day, String chain, int number, String hash) {

    /** The chain of the acts of the office; no publication's id. */
    public static final String OFFICE = "office";

    public JournalLine {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(hash, "hash");
        if (!chain.equals(OFFICE) && !PublicationId.isValid(chain)) {
            throw new IllegalArgumentException("no chain: '" + chain + "'");
        }
    }

    public JournalLine(LocalDate day, PublicationId publication, int number, String hash) {
        this(day, publication.value(), number, hash);
    }
}

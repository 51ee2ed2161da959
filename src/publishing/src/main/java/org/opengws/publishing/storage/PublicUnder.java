package org.opengws.publishing.storage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is public under a topic now (in force and not suspended), as far as the topic's own duties ask.
 *
 * @param newest the day in Thailand on which the newest edition in force was published
 * @param periods codes of the fiscal periods that its publications cover
 */
public record PublicUnder(Optional<LocalDate> newest, Set<String> periods) {

    public static final PublicUnder NOTHING = new PublicUnder(Optional.empty(), Set.of());

    public PublicUnder {
        Objects.requireNonNull(newest, "newest");
        periods = Set.copyOf(periods);
    }
}

package org.opengws.publishing.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.language.Text;

/**
 * The regulation, order or source that a change rests on.
 *
 * @param id short, unique in the organisation, such as {@code L1}
 * @param date on which it was announced, empty where that is not known
 */
public record Instrument(String id, Text name, Optional<LocalDate> date) {

    public Instrument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(date, "date");
        if (id.isBlank() || !id.equals(id.strip())) {
            throw new IllegalArgumentException("an instrument has an id, without spaces around it");
        }
        if (name.th().isBlank() || !name.equals(Text.of(name.th(), name.en()))) {
            throw new IllegalArgumentException("an instrument has a name, without spaces around it");
        }
    }
}

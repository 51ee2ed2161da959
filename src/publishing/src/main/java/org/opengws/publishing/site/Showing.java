package org.opengws.publishing.site;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;

/**
 * What of a publication is to be shown on a day, decided once on what was read once: whoever draws its page, copies its
 * files, reads it back and records the arrival goes by this value and asks nobody again.
 *
 * @param edition the one on its way whose day has come, otherwise the one in force; empty where there is neither
 * @param leaves whether that one becomes public by this; never while the publication is suspended
 */
public record Showing(Publication publication, LocalDate on, Optional<Edition> edition, boolean leaves) {

    public Showing {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(edition, "edition");
    }

    public static Showing of(Publication publication, LocalDate on) {
        Optional<Edition> leaving = publication.leavingOn(on);
        boolean suspended = publication.marks().suspension().isPresent();
        return new Showing(publication, on, leaving.or(publication::inForce), leaving.isPresent() && !suspended);
    }

    /** The edition whose words a visitor reads; empty where a notice stands in their place. */
    public Optional<Edition> readable() {
        return publication.marks().suspension().isPresent() ? Optional.empty() : edition;
    }
}

package org.opengws.publishing.coverage;

import java.time.LocalDate;
import java.util.Optional;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;

/**
 * A public publication that an assessor may be shown for an item (หลักฐานประกอบการประเมิน).
 *
 * @param published the day on which the edition in force became public; empty where a list does not tell
 */
public record Evidence(PublicationId id, Text title, UnitId owner, Optional<LocalDate> published) {

    /** Of its page, below the site's root. */
    public String path() {
        return "/p/" + id.value();
    }
}

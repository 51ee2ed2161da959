package org.opengws.web.site;

import java.time.LocalDate;
import java.util.Optional;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;

/** What a unit is called that may have ended. */
final class UnitNames {

    private UnitNames() {}

    /** Its name of that day, else the one that it had on the day before a change ended it, else its id. */
    static Text last(Organisation organisation, UnitId id, LocalDate day) {
        Optional<Text> name = organisation.on(id, day).map(UnitState::name);
        for (Change change : organisation.history(id)) {
            if (name.isEmpty() && change.day().isPresent()) {
                LocalDate changed = change.day().get();
                name = organisation
                        .on(id, changed)
                        .or(() -> organisation.on(id, changed.minusDays(1)))
                        .map(UnitState::name);
            }
        }
        return name.orElseGet(() -> Text.thai(id.value()));
    }
}

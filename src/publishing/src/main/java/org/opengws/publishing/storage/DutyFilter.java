package org.opengws.publishing.storage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.organisation.UnitId;

/** Which duties are looked for: of those kinds, of that unit if one is given, due from and until, both inclusive. */
public record DutyFilter(Set<DutyKind> kinds, Optional<UnitId> owner, Optional<LocalDate> from, LocalDate until) {

    public DutyFilter {
        kinds = Set.copyOf(kinds);
    }
}

package org.opengws.publishing.upkeep;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.organisation.UnitId;

/**
 * Which part of the review board somebody looks at.
 *
 * @param kinds of publications' duties
 * @param topics whether what topics owe is there too
 * @param owner a unit, with the ended ones for which it acts today; empty for everybody's
 */
public record ReviewScope(Set<DutyKind> kinds, boolean topics, Optional<UnitId> owner) {

    public static final ReviewScope EVERYTHING = new ReviewScope(EnumSet.allOf(DutyKind.class), true, Optional.empty());

    public ReviewScope {
        kinds = Set.copyOf(kinds);
    }
}

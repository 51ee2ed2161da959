package org.opengws.publishing.people;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;

/**
 * Somebody who may act, as the host's directory knows him today. Decisions copy what they need, so that they keep the
 * name, position and unit of their day.
 *
 * @param unit the unit he belongs to, empty for somebody in no unit
 * @param topExecutive whether he is the office's top executive, who approves without a delegation
 * @param groups declared groups, such as {@code legal}, that a procedure file may name instead of a role
 * @param mail address for notifications, empty if there is none
 */
public record Person(
        PersonId id,
        Text name,
        Text position,
        Optional<UnitId> unit,
        Set<Role> roles,
        Set<String> groups,
        boolean topExecutive,
        String mail) {

    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(mail, "mail");
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean belongsTo(UnitId other) {
        return unit.isPresent() && unit.get().equals(other);
    }
}

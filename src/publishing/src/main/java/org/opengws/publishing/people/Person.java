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
 * @param serves of an executive's front office, the executives for whom it works; with none named, all of the office
 */
public record Person(
        PersonId id,
        Text name,
        Text position,
        Optional<UnitId> unit,
        Set<Role> roles,
        Set<String> groups,
        boolean topExecutive,
        String mail,
        Set<PersonId> serves) {

    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(mail, "mail");
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
        serves = Set.copyOf(serves);
    }

    /** Who names no executive for whom he works. */
    public Person(
            PersonId id,
            Text name,
            Text position,
            Optional<UnitId> unit,
            Set<Role> roles,
            Set<String> groups,
            boolean topExecutive,
            String mail) {
        this(id, name, position, unit, roles, groups, topExecutive, mail, Set.of());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean belongsTo(UnitId other) {
        return unit.isPresent() && unit.get().equals(other);
    }

    /** Whether he may hold an executive's authority at all: whoever is a front office too holds none. */
    public boolean isExecutive() {
        return is(Role.EXECUTIVE) && !is(Role.FRONT_OFFICE);
    }

    /** Whether he holds two roles that exclude each other: who prepares for those who decide, and one of them. */
    public boolean preparesAndDecides() {
        return is(Role.FRONT_OFFICE) && (is(Role.EXECUTIVE) || topExecutive);
    }

    /** Whether he is the front office of that executive. */
    public boolean serves(Person executive) {
        return is(Role.FRONT_OFFICE)
                && executive.isExecutive()
                && (serves.isEmpty() || serves.contains(executive.id()));
    }
}

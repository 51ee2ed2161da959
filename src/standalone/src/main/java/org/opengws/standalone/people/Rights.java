package org.opengws.standalone.people;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/**
 * What somebody may do: his roles and groups, the top post, the unit for which he does it and, of a front office, whom it
 * serves.
 */
public record Rights(
        Set<Role> roles, Set<String> groups, boolean topExecutive, Optional<UnitId> unit, Set<PersonId> serves) {

    /**
     * This alone is given by one person. Every other role, and every group, performs a step, watches over others, or asks
     * for what they then confirm: whoever could make himself an administrator would be the second person too.
     */
    private static final Set<Role> BY_ONE = EnumSet.of(Role.OWNER);

    public Rights {
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
        Objects.requireNonNull(unit, "unit");
        // of nobody else does it say anything
        serves = roles.contains(Role.FRONT_OFFICE) ? Set.copyOf(serves) : Set.of();
    }

    public Rights(Set<Role> roles, Set<String> groups, boolean topExecutive, Optional<UnitId> unit) {
        this(roles, groups, topExecutive, unit, Set.of());
    }

    static Rights of(Person person) {
        return new Rights(person.roles(), person.groups(), person.topExecutive(), person.unit(), person.serves());
    }

    /** That person with these rights and no others. */
    public Person givenTo(Person person) {
        return new Person(
                person.id(),
                person.name(),
                person.position(),
                unit,
                roles,
                groups,
                topExecutive,
                person.mail(),
                serves);
    }

    /** Whether any of them needs a second person. */
    boolean needTwo() {
        return topExecutive || !groups.isEmpty() || !BY_ONE.containsAll(roles);
    }

    /** What is left of them where nobody confirmed any. */
    Rights byOne() {
        Set<Role> left = new HashSet<>(roles);
        left.retainAll(BY_ONE);
        return new Rights(left, Set.of(), false, unit);
    }

    /**
     * What of them takes effect at once for somebody who holds others: what he holds already, and what one person may
     * give. A head stays with his unit until his rights over another one are confirmed; and a front office that keeps what
     * may approve stays one until it is confirmed without that, which held it back.
     */
    Rights atOnce(Rights held) {
        Set<Role> now = new HashSet<>(roles);
        now.removeIf(role -> !held.roles().contains(role) && !BY_ONE.contains(role));
        Set<String> same = new HashSet<>(groups);
        same.retainAll(held.groups());
        boolean top = topExecutive && held.topExecutive();
        boolean freed = held.roles().contains(Role.FRONT_OFFICE) && !roles.contains(Role.FRONT_OFFICE);
        if (freed && new Rights(now, same, top, unit).needTwo()) {
            now.add(Role.FRONT_OFFICE);
        }
        boolean stays = now.contains(Role.UNIT_HEAD) && !unit.equals(held.unit());
        return new Rights(now, same, top, stays ? held.unit() : unit, servedAtOnce(held));
    }

    /**
     * Whom he serves meanwhile: never somebody whom he does not serve yet, whose access he could then confirm. Where none
     * is left of whom he serves, he stays with all of them until the others are confirmed, for none would be everybody.
     */
    private Set<PersonId> servedAtOnce(Rights held) {
        boolean servesAll =
                held.roles().contains(Role.FRONT_OFFICE) && held.serves().isEmpty();
        Set<PersonId> left = new HashSet<>(serves);
        if (!servesAll) {
            left.retainAll(held.serves());
        }
        return left.isEmpty() ? held.serves() : left;
    }

    /** On one line, for the record. */
    String line() {
        Set<String> all = new TreeSet<>();
        roles.forEach(role -> all.add(role.code()));
        groups.forEach(group -> all.add("group:" + group));
        if (topExecutive) {
            all.add("top-executive");
        }
        serves.forEach(executive -> all.add("serves:" + executive));
        return String.join(" ", all) + unit.map(id -> " @" + id.value()).orElse("");
    }
}

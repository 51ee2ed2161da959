package org.opengws.publishing.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.OfficeToday;
import org.opengws.publishing.decision.ReadAccess;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Performer;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/**
 * Who answers for what waits under a key of {@link Waiting}, and under which keys somebody sees to what nobody answers
 * for. Looks at people as they are now, so that what waited for somebody who is gone is with another at once. Of one moment
 * and one thread.
 */
public final class Answering {

    private final Authority authority;
    private final OfficeToday office;

    public Answering(OfficeToday office) {
        this.authority = new Authority(office);
        this.office = office;
    }

    /** Those of the keys for which nobody answers, and what was found stranded for another reason. */
    public Set<String> stranded(Collection<String> keys) {
        return keys.stream()
                .filter(key -> key.equals(Waiting.STRANDED) || answering(key).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether there may be any of {@link #beside} for that person, so that it need not be looked for. */
    public boolean mayStandIn(Person person) {
        return person.is(Role.DIRECTOR)
                || person.is(Role.ADMINISTRATOR)
                || person.is(Role.VERIFIER)
                || person.is(Role.UNIT_HEAD);
    }

    /**
     * The keys for which a person answers beside his own: those that are stranded and with him, and the clerks' of a unit
     * that he heads and that has none.
     *
     * @param keys under which anything waits
     */
    public Set<String> beside(Person person, Collection<String> keys) {
        return keys.stream()
                .filter(key -> isClerks(key)
                        || key.equals(Waiting.STRANDED)
                        || answering(key).isEmpty())
                .filter(key -> seeingTo(key).contains(person))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Person> seeingTo(String key) {
        List<Person> people = new ArrayList<>(answering(key));
        if (people.isEmpty() && key.startsWith(ReadAccess.ASSIGNED)) {
            people.addAll(authority.holders(Role.DIRECTOR));
            people.addAll(authority.holders(Role.VERIFIER));
        }
        return people.isEmpty() ? authority.standIns() : people;
    }

    /** Everybody who may take up what waits under that key, whatever the separation of duties says of the one or other. */
    private List<Person> answering(String key) {
        if (key.startsWith(ReadAccess.ASSIGNED)) {
            PersonId assignee = new PersonId(key.substring(ReadAccess.ASSIGNED.length()));
            return authority.holders(Role.VERIFIER).stream()
                    .filter(person -> person.id().equals(assignee))
                    .toList();
        }
        int at = key.indexOf('@');
        if (at < 0) {
            return everywhere(key);
        }
        UnitId unit = new UnitId(key.substring(at + 1));
        List<Person> clerks = isClerks(key) ? authority.clerks(unit) : List.of();
        return clerks.isEmpty() ? authority.heads(unit) : clerks;
    }

    private List<Person> everywhere(String key) {
        Optional<Role> role = Role.byCode(key);
        if (role.isPresent()) {
            return authority.holders(role.get()).stream()
                    .filter(person -> role.get() != Role.EXECUTIVE || authority.isExecutive(person))
                    .toList();
        }
        return key.equals(Waiting.STRANDED) ? List.of() : office.directory().holders(new Performer(key));
    }

    private static boolean isClerks(String key) {
        return key.startsWith(Role.OWNER.code() + "@");
    }
}

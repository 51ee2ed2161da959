package org.opengws.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/** A clerk and a head for every unit, and one person for each other role. */
final class Staff implements Directory {

    static final UnitId CENTRE = new UnitId("ict-centre");
    static final UnitId OFFICE = new UnitId("ops");
    static final UnitId COMMUNICATIONS = new UnitId("corporate-communications");

    private final Map<PersonId, Person> people = new TreeMap<>();

    final Person secretary = add("secretary", OFFICE, true, Role.EXECUTIVE);
    final Person communications = add("communications", COMMUNICATIONS, false, Role.COMMUNICATIONS);
    final Person director = add("director", CENTRE, false, Role.DIRECTOR);
    final Person verifier = add("verifier", CENTRE, false, Role.VERIFIER);

    Staff(Collection<UnitId> units) {
        for (UnitId unit : units) {
            add("clerk." + unit.value(), unit, false, Role.OWNER);
            add("head." + unit.value(), unit, false, Role.UNIT_HEAD);
        }
    }

    Person clerk(UnitId unit) {
        return people.get(new PersonId("clerk." + unit.value()));
    }

    Person head(UnitId unit) {
        return people.get(new PersonId("head." + unit.value()));
    }

    private Person add(String id, UnitId unit, boolean top, Role role) {
        Person person = new Person(
                new PersonId(id),
                Text.of("คุณ" + id, id),
                Text.thai("ตำแหน่งของ " + id),
                Optional.of(unit),
                Set.of(role),
                Set.of(),
                top,
                "");
        people.put(person.id(), person);
        return person;
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> people() {
        return List.copyOf(people.values());
    }
}

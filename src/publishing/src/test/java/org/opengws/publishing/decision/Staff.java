package org.opengws.publishing.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/** The people of the tests: at least one of each role, and two clerks of the unit that writes most. */
public final class Staff implements Directory {

    public static final UnitId STRATEGY = new UnitId("policy-strategy");
    public static final UnitId CENTRAL = new UnitId("central-administration");
    public static final UnitId COMMUNICATIONS = new UnitId("corporate-communications");
    public static final UnitId CENTRE = new UnitId("ict-centre");
    public static final UnitId OFFICE = new UnitId("ops");

    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<PersonId, Text> gone = new LinkedHashMap<>();

    public final Person clerk = add("clerk", STRATEGY, false, Role.OWNER);
    public final Person colleague = add("colleague", STRATEGY, false, Role.OWNER);
    public final Person head = add("head", STRATEGY, false, Role.UNIT_HEAD);
    public final Person centralClerk = add("central-clerk", CENTRAL, false, Role.OWNER);
    public final Person centralHead = add("central-head", CENTRAL, false, Role.UNIT_HEAD);
    public final Person sectionClerk = add("section-clerk", COMMUNICATIONS, false, Role.OWNER);
    public final Person communications = add("communications", COMMUNICATIONS, false, Role.COMMUNICATIONS);
    public final Person secretary = add("permanent-secretary", OFFICE, true, Role.EXECUTIVE);
    public final Person deputy = add("deputy", OFFICE, false, Role.EXECUTIVE);
    public final Person secondDeputy = add("second-deputy", OFFICE, false, Role.EXECUTIVE);
    public final Person director = add("director", CENTRE, false, Role.DIRECTOR);
    public final Person verifier = add("verifier", CENTRE, false, Role.VERIFIER);
    public final Person secondVerifier = add("second-verifier", CENTRE, false, Role.VERIFIER);
    public final Person centreClerk = add("centre-clerk", CENTRE, false, Role.OWNER, Role.VERIFIER);
    public final Person centreHead = add("centre-head", CENTRE, false, Role.UNIT_HEAD, Role.VERIFIER);
    public final Person administrator = add("administrator", CENTRE, false, Role.ADMINISTRATOR);
    public final Person auditor = add("auditor", OFFICE, false, Role.AUDITOR);

    /** Adds somebody, or replaces who has that id. */
    public Person add(String id, UnitId unit, boolean top, Role... roles) {
        Person person = new Person(
                new PersonId(id),
                Text.of("คุณ" + id, id),
                Text.thai("ตำแหน่งของ " + id),
                Optional.ofNullable(unit),
                Set.of(roles),
                Set.of(),
                top,
                id + "@example.org");
        return replace(person);
    }

    /** Adds somebody, or replaces who has his id. */
    public Person replace(Person person) {
        people.put(person.id(), person);
        return person;
    }

    /** As if the account were disabled. */
    public void remove(Person person) {
        people.remove(person.id());
        gone.put(person.id(), person.name());
    }

    @Override
    public Optional<Text> name(PersonId id) {
        return person(id).map(Person::name).or(() -> Optional.ofNullable(gone.get(id)));
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

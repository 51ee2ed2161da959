package org.opengws.standalone.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/**
 * Who does what in the demo: whoever the domain lets do it, in the order of the file where there are several, but a
 * deputy with a delegation before the permanent secretary.
 */
final class DemoCast {

    private static final int FIRST_LETTER = 101;

    private final Publishing publishing;
    private final Map<PersonId, DemoPerson> told;
    private final List<Person> people;
    private int letters;

    DemoCast(Publishing publishing, List<DemoPerson> told) {
        this.publishing = publishing;
        this.told =
                told.stream().collect(Collectors.toMap(person -> person.person().id(), Function.identity()));
        this.people = told.stream()
                .map(DemoPerson::person)
                .sorted(Comparator.comparing(Person::topExecutive))
                .toList();
    }

    Person person(PersonId id) {
        return told(id).person();
    }

    DemoPerson told(PersonId id) {
        DemoPerson person = told.get(id);
        if (person == null) {
            throw new IllegalStateException("nobody in the demo is " + id);
        }
        return person;
    }

    Person ofUnit(Role role, UnitId unit) {
        return people.stream()
                .filter(person -> person.is(role) && person.belongsTo(unit))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + role + " of " + unit));
    }

    Person who(Publication publication, Verb verb) {
        return people.stream()
                .filter(person -> publishing.refusals(publication, verb, person).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody may " + verb.code() + " "
                        + publication.latest().content().title().th() + ", "
                        + publication.latest().state()));
    }

    /** One or the other, by the topic. */
    PersonId verifierFor(Publication publication) {
        List<Person> verifiers =
                people.stream().filter(person -> person.is(Role.VERIFIER)).toList();
        return verifiers
                .get(Math.floorMod(publication.topic().value().hashCode(), verifiers.size()))
                .id();
    }

    int nextLetter() {
        return FIRST_LETTER + letters++;
    }

    LocalDate today() {
        return publishing.today();
    }

    String unitName(UnitId unit) {
        return publishing.organisation().on(unit, today()).orElseThrow().name().th();
    }
}

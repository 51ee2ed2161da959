package org.opengws.publishing.office;

import java.util.Collection;

import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/** Who may confirm or refuse what another asked for: an auditor who neither asked nor is concerned. */
public final class SecondPerson {

    private SecondPerson() {}

    public static boolean is(Person person, PersonId asked, Collection<PersonId> concerned) {
        return person.is(Role.AUDITOR) && !person.id().equals(asked) && !concerned.contains(person.id());
    }
}

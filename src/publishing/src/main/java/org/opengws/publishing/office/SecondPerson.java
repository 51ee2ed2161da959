package org.opengws.publishing.office;

import java.util.Collection;
import java.util.List;

import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/**
 * Who may confirm or refuse what another asked for: an auditor who neither asked nor is concerned; of an executive's
 * access, his front office too.
 */
public final class SecondPerson {

    private SecondPerson() {}

    public static boolean is(Person person, PersonId asked, Collection<PersonId> concerned) {
        return person.is(Role.AUDITOR) && !person.id().equals(asked) && !concerned.contains(person.id());
    }

    /**
     * The same of somebody's password or second factor. An executive's front office knows whether he himself asked, and
     * confirms it in an auditor's place: never rights or delegations, so that with an administrator it makes nobody who
     * decides; not of who confirms or gives rights himself; and not where it is administrator too.
     */
    public static boolean isForAccess(Person person, PersonId asked, Person whose) {
        return is(person, asked, List.of(whose.id()))
                || person.serves(whose)
                        && !person.id().equals(asked)
                        && !person.id().equals(whose.id())
                        && !person.is(Role.ADMINISTRATOR)
                        && !whose.is(Role.ADMINISTRATOR)
                        && !whose.is(Role.AUDITOR);
    }
}

package org.opengws.web;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

/** Port: keeping accounts, where the host keeps them itself. The caller sees to it that an administrator asks. */
public interface PeopleAdministration {

    /** Somebody who has or had access. */
    record Account(Person person, boolean enabled) {}

    /**
     * A reason why not.
     *
     * @param field {@code id}, {@code password}… empty where none is at fault
     * @param sentence for people
     */
    record Objection(String field, Text sentence) {}

    /** Disabled ones too, in the order of their ids. */
    List<Account> all();

    Optional<Account> account(PersonId id);

    /** An empty list means that it was done; so in every method here. */
    List<Objection> create(Person person, String password);

    /** Everything about a person except his access. */
    List<Objection> change(Person person);

    List<Objection> setEnabled(PersonId id, boolean enabled);

    List<Objection> setPassword(PersonId id, String password);

    /** By the person himself. */
    List<Objection> changePassword(PersonId id, String present, String next);
}

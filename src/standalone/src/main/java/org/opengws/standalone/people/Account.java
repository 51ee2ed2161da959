package org.opengws.standalone.people;

import java.util.Objects;

import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

/**
 * A person with his access. An account is never removed, so that its id is never somebody else's.
 *
 * @param password the hash, with its algorithm and salt
 */
public record Account(Person person, boolean enabled, String password) {

    public Account {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(password, "password");
    }

    public PersonId id() {
        return person.id();
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "Account[" + person.id() + (enabled ? "]" : ", disabled]");
    }
}

package org.opengws.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

/** Port: keeping accounts, where the host keeps them itself. The caller sees to it that an administrator asks;
 * who may confirm is said here. */
public interface PeopleAdministration {

    /** Somebody who has or had access. */
    record Account(Person person, boolean enabled, List<Waiting> waiting) {

        public Account {
            waiting = List.copyOf(waiting);
        }

        public Optional<Waiting> waiting(String matter) {
            return waiting.stream().filter(one -> one.matter().equals(matter)).findFirst();
        }
    }

    /**
     * Something that takes effect only when a second person confirms it or, as {@code unconfirmed}, that nobody has
     * confirmed yet.
     *
     * @param matter {@code rights}, {@code password}, {@code second-factor} or {@code unconfirmed}
     * @param person as he would be; empty for a password
     */
    record Waiting(String matter, Optional<Person> person, PersonId by, Instant at) {}

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
    List<Objection> create(Person by, Person person, String password);

    /** Everything about a person except his access. Rights that need a second person wait for one. */
    List<Objection> change(Person by, Person person);

    List<Objection> setEnabled(Person by, PersonId id, boolean enabled);

    List<Objection> setPassword(Person by, PersonId id, String password);

    List<Objection> changePassword(Person himself, String present, String next);

    /** Empty where there are none here. */
    default Optional<SecondFactors> secondFactors() {
        return Optional.empty();
    }

    /**
     * Whether that person may confirm or refuse what waits there now: an auditor who neither asked nor is concerned, or, of
     * an executive's access, his front office.
     */
    boolean mayConfirm(Person person, PersonId id, String matter);

    /** @param asked when it was asked for, as the auditor saw it */
    List<Objection> confirm(Person auditor, PersonId id, String matter, Instant asked);

    List<Objection> refuse(Person auditor, PersonId id, String matter, Instant asked, String reason);
}

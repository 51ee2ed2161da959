package org.opengws.publishing.people;

import java.util.List;
import java.util.Optional;

/** Port: the people of the office, as the host keeps them. Every answer is of now. */
public interface Directory {

    Optional<Person> person(PersonId id);

    /** Everybody who may sign in, in the order of their ids. */
    List<Person> people();

    /** Everybody who fits that performer, in any unit. */
    default List<Person> holders(Performer performer) {
        return people().stream().filter(performer::includes).toList();
    }
}

package org.opengws.publishing.people;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Text;

/** Port: the people of the office, as the host keeps them. Every answer is of now. */
public interface Directory {

    Optional<Person> person(PersonId id);

    /** What he is called, also where he may not sign in any more; empty for whom the host never knew. */
    default Optional<Text> name(PersonId id) {
        return person(id).map(Person::name);
    }

    /** Everybody who may sign in, in the order of their ids. */
    List<Person> people();

    /** Everybody who fits that performer, in any unit. */
    default List<Person> holders(Performer performer) {
        return people().stream().filter(performer::includes).toList();
    }
}

package org.opengws.web;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;

/**
 * Port: what a demonstration tells whoever looks at it for the first time. The desk shows it and knows nothing else of
 * demonstrations; a host that holds an office's own data has none.
 */
public interface FirstVisit {

    /** Everybody whom one may be, grouped by what they do. */
    List<Group> people();

    /** What that person may try now, with links to what is there; empty where there is nothing. */
    Optional<Card> card(Person person);

    /** People of one role. @param sentence what to try as one of them */
    record Group(Text role, Text sentence, List<Guest> guests) {

        public Group {
            guests = List.copyOf(guests);
        }
    }

    /** Somebody to sign in as. @param password known to everybody, since it is the demonstration's */
    record Guest(String id, Text name, Text position, String password) {}

    /** What to try, step by step. */
    record Card(Text sentence, List<Step> steps) {

        public Card {
            steps = List.copyOf(steps);
        }
    }

    /** One thing to try. @param address below the desk */
    record Step(Text text, String address) {}
}

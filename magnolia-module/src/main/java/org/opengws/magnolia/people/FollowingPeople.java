package org.opengws.magnolia.people;

import java.util.List;
import java.util.function.Supplier;

import org.opengws.publishing.people.Person;

/**
 * Looks whether Magnolia's users, their roles or groups are others than before: who may act on what waits has changed then,
 * without an act of the product. The first look is a change, since nobody looked while the product did not run.
 */
public final class FollowingPeople implements Runnable {

    private final Supplier<List<Person>> people;
    private final Runnable changed;
    private List<Person> known = List.of();

    /** @param changed may be repeated at any time; where it fails it is done again at the next look */
    public FollowingPeople(Supplier<List<Person>> people, Runnable changed) {
        this.people = people;
        this.changed = changed;
    }

    @Override
    public void run() {
        List<Person> now = people.get();
        if (!now.equals(known)) {
            changed.run();
            known = now;
        }
    }
}

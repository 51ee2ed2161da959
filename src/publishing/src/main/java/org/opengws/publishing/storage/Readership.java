package org.opengws.publishing.storage;

import java.util.Set;

import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Reader;

/**
 * Who reads the edition that a line of a list is about.
 *
 * @param open whether it is or was public, which everybody on the author side reads
 * @param keys as what, beside the owner unit, somebody reads it
 */
public record Readership(UnitId owner, boolean open, Set<String> keys) {

    public Readership {
        keys = Set.copyOf(keys);
    }

    public boolean includes(Reader reader) {
        return open || reader.readsAllOf(owner) || reader.holdsOneOf(keys);
    }
}

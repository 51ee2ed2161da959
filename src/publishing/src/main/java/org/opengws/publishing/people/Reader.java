package org.opengws.publishing.people;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.opengws.publishing.organisation.UnitId;

/**
 * Somebody as a reader of what is not and was not public.
 *
 * @param everything whether nothing is kept from him: an auditor, or anybody where the office opened its work to itself
 * @param units those whose publications he reads whole, as one of theirs or as their head
 * @param keys what he may act as and what he acted as; compared with those of an edition
 */
public record Reader(boolean everything, Set<UnitId> units, Set<String> keys) {

    /** The product itself, which draws figures and keeps records. */
    public static final Reader PRODUCT = new Reader(true, Set.of(), Set.of());

    /** Somebody on the author side to whom nothing of it belongs. */
    public static final Reader NOBODY = new Reader(false, Set.of(), Set.of());

    public Reader {
        units = Set.copyOf(units);
        keys = Set.copyOf(keys);
    }

    /** The same, with those keys too. */
    public Reader with(Collection<String> more) {
        Set<String> all = new HashSet<>(keys);
        all.addAll(more);
        return new Reader(everything, units, all);
    }

    /** Whether he reads everything of that unit's. */
    public boolean readsAllOf(UnitId owner) {
        return everything || units.contains(owner);
    }

    public boolean holdsOneOf(Collection<String> others) {
        return !Collections.disjoint(keys, others);
    }
}

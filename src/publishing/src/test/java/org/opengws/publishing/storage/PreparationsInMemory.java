package org.opengws.publishing.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.opengws.publishing.frontoffice.Preparation;
import org.opengws.publishing.frontoffice.Preparations;
import org.opengws.publishing.people.PersonId;

/** What front offices prepared, in memory. */
public final class PreparationsInMemory implements Preparations {

    private final Map<PersonId, Preparation> prepared = new HashMap<>();

    @Override
    public synchronized Preparation of(PersonId executive) {
        return prepared.getOrDefault(executive, Preparation.none(executive));
    }

    @Override
    public synchronized void change(PersonId executive, UnaryOperator<Preparation> change) {
        prepared.put(executive, change.apply(of(executive)));
    }
}

package org.opengws.publishing.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.opengws.publishing.people.PersonId;

/** People's filters in memory. */
public final class InMemorySavedFilters implements SavedFilters {

    private final Map<PersonId, Map<String, SavedFilter>> filters = new HashMap<>();

    @Override
    public synchronized List<SavedFilter> of(PersonId person) {
        return List.copyOf(filters.getOrDefault(person, Map.of()).values());
    }

    @Override
    public synchronized boolean keep(PersonId person, SavedFilter filter) {
        Map<String, SavedFilter> own = filters.computeIfAbsent(person, any -> new TreeMap<>());
        if (!own.containsKey(filter.name()) && own.size() >= MOST) {
            return false;
        }
        own.put(filter.name(), filter);
        return true;
    }

    @Override
    public synchronized void remove(PersonId person, String name) {
        filters.getOrDefault(person, new TreeMap<>()).remove(name);
    }
}

package org.opengws.publishing.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Bookmarks for tests. */
public final class InMemoryBookmarks implements Bookmarks {

    private final Map<String, String> bookmarks = new HashMap<>();

    @Override
    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(bookmarks.get(name));
    }

    @Override
    public synchronized void put(String name, String value) {
        bookmarks.put(name, value);
    }

    @Override
    public synchronized void remove(String name) {
        bookmarks.remove(name);
    }
}

package org.opengws.publishing.storage;

import java.util.Optional;

/** Port: how far a job has come, by the job's name. Survives a restart. */
public interface Bookmarks {

    Optional<String> get(String name);

    void put(String name, String value);

    void remove(String name);
}

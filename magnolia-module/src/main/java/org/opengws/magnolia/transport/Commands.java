package org.opengws.magnolia.transport;

import java.util.Optional;

/** Port: sends one node of {@code gws-public}, by its path. */
public interface Commands {

    /** With all below it that is no page or folder of its own. Gives why it failed, empty where it did not. */
    Optional<String> publish(String path);

    /** Gives why it failed, empty where it did not; that a receiver has no such node is no failure. */
    Optional<String> unpublish(String path);
}

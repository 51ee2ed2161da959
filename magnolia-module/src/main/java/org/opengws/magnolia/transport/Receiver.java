package org.opengws.magnolia.transport;

import java.util.Objects;

/**
 * A public instance that Magnolia's publishing knows.
 *
 * @param url its context, without a slash at the end
 */
public record Receiver(String name, String url) {

    public Receiver {
        Objects.requireNonNull(name, "name");
        url = url.replaceAll("/+$", "");
    }
}

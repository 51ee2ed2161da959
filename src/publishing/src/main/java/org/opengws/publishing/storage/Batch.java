package org.opengws.publishing.storage;

import java.util.List;
import java.util.Objects;

/**
 * A part of a walk over everything.
 *
 * @param next where the next part begins, to hand back as it is; empty where there is none
 */
public record Batch<T>(List<T> items, String next) {

    /** Where a walk begins. */
    public static final String START = "";

    public Batch {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }

    public boolean isLast() {
        return next.isEmpty();
    }
}

package org.opengws.publishing.storage;

import java.util.List;
import java.util.function.Function;

/**
 * Some of what was found.
 *
 * @param total of everything found, exact up to {@link #COUNTED}
 * @param more whether there are more than {@code total}
 */
public record Page<T>(List<T> items, int total, boolean more) {

    /** Counts are exact up to here, then "more than". */
    public static final int COUNTED = 1_000;

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), 0, false);
    }

    public <R> Page<R> map(Function<T, R> function) {
        return new Page<>(items.stream().map(function).toList(), total, more);
    }
}

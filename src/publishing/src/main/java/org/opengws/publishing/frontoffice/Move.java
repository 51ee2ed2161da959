package org.opengws.publishing.frontoffice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a matter changes its place among those that are put in order. */
public enum Move {
    /** To the head of all. */
    FIRST,
    /** Before the one that it follows; one that has no place gets the last. */
    UP,
    /** Behind the one that follows it. */
    DOWN,
    /** Out of the order: it is with the others again. */
    OUT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Move> byCode(String code) {
        return Stream.of(values()).filter(move -> move.code().equals(code)).findFirst();
    }
}

package org.opengws.publishing.language;

/** A sentence was asked for that no file has: a fault of the program, never of the user. */
public final class MissingTextException extends RuntimeException {

    public MissingTextException(String key) {
        super("no text named '" + key + "'");
    }
}

package org.opengws.web.document;

/** A file holds more than one inspection can: it counts as unreadable. Unchecked, because Tika's callbacks are. */
final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
        super(what);
    }
}

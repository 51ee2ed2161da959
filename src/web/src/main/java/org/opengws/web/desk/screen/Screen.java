package org.opengws.web.desk.screen;

import java.util.Optional;

import org.opengws.web.Answer;
import org.opengws.web.Visit;

/** One screen or act of the desk. Holds no state of a request; safe for many threads. */
@FunctionalInterface
public interface Screen {

    /** Where the desk stands below the context path. */
    String DESK = "/.gws/desk";

    Answer answer(Visit visit);

    /** An answer to whoever has no right here at all, before anything that he posts is read; empty for all others. */
    default Optional<Answer> stops(Visit visit) {
        return Optional.empty();
    }
}

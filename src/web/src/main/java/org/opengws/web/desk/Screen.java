package org.opengws.web.desk;

import org.opengws.web.Answer;
import org.opengws.web.Visit;

/** One screen or act of the desk. Holds no state of a request; safe for many threads. */
@FunctionalInterface
interface Screen {

    Answer answer(Visit visit);
}

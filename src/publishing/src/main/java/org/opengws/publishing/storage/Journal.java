package org.opengws.publishing.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Port: every decision by the day (in Thailand) on which it was made, written by the save of the decision. Nothing is
 * ever removed.
 */
public interface Journal {

    /** Days with decisions, in their order, after that day where one is given. */
    List<LocalDate> days(Optional<LocalDate> after);

    /** The day's decisions, in any order, one by one. */
    void read(LocalDate day, Consumer<JournalLine> line);

    /** The decision that came last on the last day. */
    Optional<JournalLine> last();
}

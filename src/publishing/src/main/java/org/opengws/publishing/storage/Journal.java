package org.opengws.publishing.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Port: every decision and every act of the office by the day (in Thailand) on which it was made, written by the save
 * that records it. Nothing is ever removed.
 */
public interface Journal {

    /** Days with something in them, in their order, after that day where one is given. */
    List<LocalDate> days(Optional<LocalDate> after);

    /** The day's lines, in any order, one by one. */
    void read(LocalDate day, Consumer<JournalLine> line);

    /** The decision that was recorded last; acts of the office have a last one of their own, see {@link OfficeActs}. */
    Optional<JournalLine> last();
}

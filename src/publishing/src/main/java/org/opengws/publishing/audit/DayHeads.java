package org.opengws.publishing.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: the heads drawn so far. Nothing is ever removed. */
public interface DayHeads {

    Optional<DayHead> last();

    /** In the order of their days, after that day where one is given. */
    List<DayHead> after(Optional<LocalDate> day);

    /** Fails with an exception where another head was added meanwhile. */
    void append(DayHead head);
}

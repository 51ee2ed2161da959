package org.opengws.publishing.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the hour heads drawn so far. Nothing is ever removed. */
public interface HourHeads {

    Optional<HourHead> last();

    /** In the order in which they were drawn, after that moment where one is given. */
    List<HourHead> after(Optional<Instant> at);

    /** Fails with an exception where another one was added meanwhile. */
    void append(HourHead head);
}

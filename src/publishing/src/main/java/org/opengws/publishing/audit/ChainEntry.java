package org.opengws.publishing.audit;

import java.time.LocalDate;
import java.util.Optional;

/** One entry of a chain as an export holds it: a decision, or an act of the office. */
interface ChainEntry {

    int number();

    /** On which it was made in Thailand; empty where that cannot be read any more. */
    Optional<LocalDate> day();

    /** The hash that it names as that of the entry before it. */
    String previous();

    /** The hash that the product kept. */
    String stored();

    /** Whether its fields give that hash. */
    boolean isIntact();
}

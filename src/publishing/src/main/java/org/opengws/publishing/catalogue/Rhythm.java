package org.opengws.publishing.catalogue;

import java.util.Locale;

/** How a topic stays current. */
public enum Rhythm {
    /** Each publication is reviewed at the interval. */
    STANDING,
    /** The topic owes one publication for each period of the fiscal calendar. */
    PERIODIC,
    /** The topic owes something newer than the interval. */
    STREAM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

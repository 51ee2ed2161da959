package org.opengws.publishing.coverage;

import java.util.Locale;

/** What can be said of a topic (ความครบถ้วน). Later values are better. */
public enum Coverage {
    /** Nothing public; of a periodic topic, nothing for the last period that fell due. */
    MISSING,
    /** Missing, but an edition is on its way. */
    IN_PROCEDURE,
    /**
     * A duty of its public publications is overdue (periodic: of those for the last period that fell due), or the newest
     * is older than a stream's interval.
     */
    STALE,
    CURRENT;

    /** As in addresses and texts: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

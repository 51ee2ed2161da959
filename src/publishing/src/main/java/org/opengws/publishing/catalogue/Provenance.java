package org.opengws.publishing.catalogue;

import java.util.Locale;

/** Where a value of the catalogue comes from; shown beside it, so that a proposal never passes for law. */
public enum Provenance {
    /** The agency's own text. */
    FRAMEWORK,
    /** Seen in other agencies' published rules. */
    PRACTICE,
    /** The topic is that section of the Act. */
    TOPIC,
    /** Ours, for the agency to edit. */
    PROPOSAL,
    /** Decided by this office on its catalogue screen. */
    OFFICE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

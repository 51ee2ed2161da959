package org.opengws.magnolia.product;

import java.util.Optional;

import org.opengws.web.HealthSource;

/** The page of Magnolia that carries the site. Safe for many threads. */
public interface SiteCarrier extends HealthSource {

    /** How visitors get the site's pages. */
    enum Carrying {
        /** Whole, as the site makes them: the page is ours, or is not there. */
        BARE,
        /** The page is of a template of the office's, which surrounds them. */
        SURROUNDED
    }

    /** Its path in Magnolia; empty where the settings name none. */
    Optional<String> place();

    /** As it was a second ago at most. */
    Carrying carrying();

    /** Makes it good where it is gone or hidden. */
    void mend();
}

package org.opengws.magnolia.product;

import java.util.Optional;

import org.opengws.web.HealthSource;

/** The page of Magnolia that carries the site. Safe for many threads. */
public interface SiteCarrier extends HealthSource {

    /** Its path in Magnolia; empty where the settings name none. */
    Optional<String> place();

    /** Whether it shows what Magnolia is asked for there. */
    boolean answers();

    /** Makes it good where it is gone or hidden. */
    void mend();
}

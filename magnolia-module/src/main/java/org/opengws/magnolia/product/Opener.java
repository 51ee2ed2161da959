package org.opengws.magnolia.product;

/** Port: how the product is put together in this Magnolia. */
public interface Opener {

    /** Whether this instance is one where desk, API and health answer. */
    boolean isAuthorInstance();

    /** Where it fails, nothing stays open. */
    Running open(GwsSettings settings);
}

package org.opengws.publishing.frontoffice;

import java.util.function.UnaryOperator;

import org.opengws.publishing.people.PersonId;

/**
 * Port: what front offices prepared, by executive. Kept beside the publications, not in them: whoever prepares neither
 * changes a version that somebody is about to decide on, nor anything that a decision or the public sees.
 */
public interface Preparations {

    /** Also what was prepared for what is decided meanwhile; nothing of whom nothing was prepared. */
    Preparation of(PersonId executive);

    /**
     * Reads, changes and saves in one; of two at once the second sees what the first saved.
     *
     * @param change gives the same back where nothing is to be saved; pure, and may be called again
     */
    void change(PersonId executive, UnaryOperator<Preparation> change);
}

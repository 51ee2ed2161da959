package org.opengws.publishing.procedure;

/** How many of those who may act at a step must decide favourably. */
public enum Quorum {
    /** The first favourable decision passes the step. */
    ONE,
    /** Everybody who may act at the step must decide favourably in the same round. */
    ALL
}

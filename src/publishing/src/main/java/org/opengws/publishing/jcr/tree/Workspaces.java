package org.opengws.publishing.jcr.tree;

/** Names of the product's workspaces, the same in every host. */
public final class Workspaces {

    /** Everything; on the author only. */
    public static final String GWS = "gws";

    /** What is public, as projections; all that public instances hold. */
    public static final String PUBLIC = "gws-public";

    /** Counts by day, on each public instance. */
    public static final String METRICS = "gws-metrics";

    private Workspaces() {}
}

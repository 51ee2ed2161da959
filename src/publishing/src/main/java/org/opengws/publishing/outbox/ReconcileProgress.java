package org.opengws.publishing.outbox;

/**
 * How far a comparison has come.
 *
 * @param checked publications and public pages looked at
 * @param differences for which an entry was put into the outbox
 */
public record ReconcileProgress(Part part, long checked, long differences) {

    /** What it does now. */
    public enum Part {
        /** Is everything in force public, as it is here? */
        AUTHOR,
        /** Is anything public that is not known here? */
        PUBLIC,
        FINISHED
    }

    public boolean isFinished() {
        return part == Part.FINISHED;
    }
}

package org.opengws.web.desk.writing;

import java.util.Locale;

import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.StepKind;

/** Who decides on what goes through a procedure, as a clerk asks it before beginning. */
public enum Way {
    /** An executive must approve. */
    EXECUTIVE,
    /** Approved elsewhere; the proof of it is attached. */
    EVIDENCE,
    /** No executive; communications checks what is public. */
    CHECKED,
    /** No executive, and nobody checks afterwards. */
    UNIT;

    static Way of(Procedure procedure) {
        if (procedure.has(StepKind.APPROVE)) {
            return EXECUTIVE;
        }
        if (procedure.needsEvidence()) {
            return EVIDENCE;
        }
        return procedure.standingCheck() ? CHECKED : UNIT;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

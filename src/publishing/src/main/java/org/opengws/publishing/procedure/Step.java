package org.opengws.publishing.procedure;

import java.util.List;
import java.util.Objects;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Performer;

/**
 * One step of a procedure.
 *
 * @param id unique within its procedure
 * @param deadline working days from the day the step begins to the day it is due, at least 1
 * @param checklist what the performer looks at; each point must be ticked before a favourable decision, may be empty
 */
public record Step(
        StepId id,
        StepKind kind,
        Performer performer,
        Text label,
        int deadline,
        Quorum quorum,
        List<ChecklistPoint> checklist) {

    public Step {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(performer, "performer");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(quorum, "quorum");
        checklist = List.copyOf(checklist);
        if (deadline < 1) {
            throw new IllegalArgumentException("a step is due after at least one working day");
        }
    }
}

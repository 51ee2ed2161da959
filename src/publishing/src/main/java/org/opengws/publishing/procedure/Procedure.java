package org.opengws.publishing.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.language.Text;

/**
 * An ordered list of steps that an edition passes from submission to publication. An edition pins its copy when it is
 * submitted, so that a changed file never changes what is under way.
 *
 * @param clause clause of the framework that it carries out, such as {@code 1.1}
 * @param strictness the higher, the stricter; an owner may choose a stricter procedure than the topic's, never a laxer
 *     one
 * @param evidence what must be given of an earlier approval; empty where none is asked for
 * @param standingCheck whether communications checks what is public under it (framework 1.3)
 * @param source the file's text, kept with the pinned copy so that it can be read again exactly
 */
public record Procedure(
        ProcedureId id,
        Text name,
        String clause,
        int strictness,
        List<Step> steps,
        List<EvidenceField> evidence,
        boolean standingCheck,
        String source) {

    public Procedure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
        Set<StepId> ids = new HashSet<>();
        for (Step step : steps) {
            if (!ids.add(step.id())) {
                throw new IllegalArgumentException("two steps are named '" + step.id() + "'");
            }
        }
        if (steps.stream().filter(step -> step.kind() == StepKind.VERIFY).count() != 1
                || steps.get(steps.size() - 1).kind() != StepKind.VERIFY) {
            throw new IllegalArgumentException("a procedure ends with its one verify step");
        }
    }

    public Optional<Step> step(StepId stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    public boolean has(StepKind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    public boolean needsEvidence() {
        return evidence.stream().anyMatch(EvidenceField::required);
    }
}

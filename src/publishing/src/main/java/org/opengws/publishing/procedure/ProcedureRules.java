package org.opengws.publishing.procedure;

import java.util.List;

import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.people.Role;

/** What no file may change about the three ways of the framework. */
final class ProcedureRules {

    private static final List<String> EVIDENCE =
            List.of(EvidenceField.NUMBER, EvidenceField.DATE, EvidenceField.APPROVER, EvidenceField.FILE);

    private ProcedureRules() {}

    static void check(
            YamlMap map, Clause clause, List<ReadStep> all, List<EvidenceField> evidence, boolean standingCheck) {
        List<ReadStep> steps = all.stream().filter(ReadStep::enabled).toList();
        checkPresent(map, clause, all);
        checkOrder(map, steps);
        if (clause == Clause.EXECUTIVE_APPROVAL
                && has(steps, StepKind.APPROVE)
                && steps.stream().noneMatch(step -> step.step().performer().is(Role.EXECUTIVE))) {
            map.problem("steps", "approval-without-executive");
        }
        if (clause == Clause.PRE_APPROVED) {
            checkEvidence(map, evidence);
        }
        if (standingCheck != (clause == Clause.GENERAL_INFORMATION)) {
            map.problem("standing-check", "standing-check-belongs-to-general-information");
        }
    }

    private static void checkPresent(YamlMap map, Clause clause, List<ReadStep> all) {
        for (StepKind kind : StepKind.values()) {
            List<ReadStep> those =
                    all.stream().filter(step -> step.kind() == kind).toList();
            boolean must = clause.always().contains(kind);
            if (must && those.isEmpty()) {
                map.problem("steps", "step-missing", kind.code(), clause.code());
            }
            if (must) {
                those.stream()
                        .filter(step -> !step.enabled())
                        .forEach(step -> step.map().problem("enabled", "step-cannot-be-switched-off", kind.code()));
            }
            if (!kind.isOpen() && those.size() > 1) {
                those.get(1).map().problem("kind", "kind-only-once", kind.code());
            }
        }
    }

    private static void checkOrder(YamlMap map, List<ReadStep> steps) {
        for (int i = 1; i < steps.size(); i++) {
            StepKind before = steps.get(i - 1).kind();
            StepKind kind = steps.get(i).kind();
            if (before.stage().compareTo(kind.stage()) > 0) {
                steps.get(i).map().problem("kind", "step-too-late", kind.code(), before.code());
            }
        }
        if (has(steps, StepKind.RECEIVE) && !has(steps, StepKind.MEMO)) {
            map.problem("steps", "receive-without-memo");
        }
    }

    private static void checkEvidence(YamlMap map, List<EvidenceField> evidence) {
        for (String id : EVIDENCE) {
            if (evidence.stream().noneMatch(field -> field.id().equals(id) && field.required())) {
                map.problem("evidence", "evidence-missing", id);
            }
        }
    }

    private static boolean has(List<ReadStep> steps, StepKind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }
}

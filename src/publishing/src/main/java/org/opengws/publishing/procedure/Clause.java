package org.opengws.publishing.procedure;

import java.util.Optional;
import java.util.Set;

/** The three ways of the framework, and which steps an office may not switch off in each. */
enum Clause {
    EXECUTIVE_APPROVAL("1.1", Set.of(StepKind.APPROVE, StepKind.MEMO, StepKind.VERIFY)),
    PRE_APPROVED("1.2", Set.of(StepKind.MEMO, StepKind.VERIFY)),
    GENERAL_INFORMATION("1.3", Set.of(StepKind.VERIFY));

    private final String code;
    private final Set<StepKind> always;

    Clause(String code, Set<StepKind> always) {
        this.code = code;
        this.always = always;
    }

    String code() {
        return code;
    }

    Set<StepKind> always() {
        return always;
    }

    static Optional<Clause> byCode(String code) {
        for (Clause clause : values()) {
            if (clause.code.equals(code)) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }
}

package org.opengws.publishing.procedure;

import java.util.Optional;
import java.util.Set;

/** The three ways of the framework, and which steps an office may not switch off in each. */
enum Clause {
    EXECUTIVE_APPROVAL("1.1"),
    PRE_APPROVED("1.2"),
    GENERAL_INFORMATION("1.3");

    private final String code;

    Clause(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    Set<StepKind> always() {
        return switch (this) {
            case EXECUTIVE_APPROVAL -> Set.of(StepKind.APPROVE, StepKind.MEMO, StepKind.VERIFY);
            case PRE_APPROVED -> Set.of(StepKind.MEMO, StepKind.VERIFY);
            case GENERAL_INFORMATION -> Set.of(StepKind.VERIFY);
        };
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

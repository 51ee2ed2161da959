package org.opengws.publishing.procedure;

import java.util.Locale;
import java.util.Optional;

/** The kinds of step that exist; a procedure file puts them in order and cannot invent another. */
public enum StepKind {
    /** The unit head agrees. Our proposal; can be switched off. */
    ENDORSE,
    /** The top executive or a delegate approves (framework 1.1). */
    APPROVE,
    /** Communications confirms before publication. Our proposal; off by default. */
    CONFIRM,
    /** The unit head signs the memo to the director of the ICT centre (framework 2). */
    MEMO,
    /** The director receives the memo and assigns a verifier. Our proposal; can be switched off. */
    RECEIVE,
    /** The verifier checks files and category, and publishes (framework 3). Every procedure ends with it. */
    VERIFY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StepKind> byCode(String code) {
        for (StepKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

package org.opengws.publishing.edition;

import java.util.Optional;

import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.StepId;

/**
 * The canonical forms of a decision. Each decision keeps the one that it was hashed in and is checked by that one for
 * good; a form that was ever written never changes. Laid down in {@code docs/audit.md}.
 */
public enum DecisionFormat {
    /** Without the roles that the decider held. */
    DECISION_1("decision-1"),
    DECISION_2("decision-2");

    /** What new decisions are written in. */
    public static final DecisionFormat LATEST = DECISION_2;

    private final String code;

    DecisionFormat(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<DecisionFormat> byCode(String code) {
        for (DecisionFormat format : values()) {
            if (format.code.equals(code)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Of one stored before decisions named their format, where the name is empty. */
    public static DecisionFormat stored(String code) {
        return code.isEmpty()
                ? DECISION_1
                : byCode(code).orElseThrow(() -> new IllegalArgumentException("no format of a decision: " + code));
    }

    public boolean hasRoles() {
        return this != DECISION_1;
    }

    Canonical of(Decision decision, PublicationId publication) {
        Canonical canonical = new Canonical(code)
                .add(publication.value())
                .add(decision.number())
                .add(decision.edition())
                .add(decision.round())
                .add(decision.verb().code())
                .add(decision.step().map(StepId::value).orElse(""));
        add(canonical, decision.by());
        canonical.add(decision.comment()).add(decision.corrections().size());
        decision.corrections()
                .forEach(correction ->
                        canonical.add(correction.id()).add(correction.target()).add(correction.text()));
        canonical
                .add(decision.checklist().stream().map(PointId::value).toList())
                .add(Boolean.toString(decision.passed()))
                .add(decision.at().toString());
        Decision.Bound bound = decision.bound();
        canonical.add(bound.substance()).add(bound.bytes()).add(bound.topic()).add(bound.memo());
        canonical.add(decision.details().size());
        decision.details().forEach((key, value) -> canonical.add(key).add(value));
        return canonical.add(decision.previous());
    }

    private void add(Canonical canonical, Decider by) {
        canonical
                .add(by.id().value())
                .add(by.name())
                .add(by.position())
                .add(by.unit())
                .add(by.unitName())
                .add(by.role())
                .add(by.delegation())
                .add(by.onBehalfOf());
        if (hasRoles()) {
            canonical.add(by.roles());
        }
    }
}

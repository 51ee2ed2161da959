package org.opengws.publishing.edition;

/** What an earlier release kept, whose substances were of an earlier format. */
public final class EarlierFormat {

    private EarlierFormat() {}

    /** The decision as it would have been made then; its own hash is drawn anew where it joins a chain. */
    public static Decision bound(Decision decision, String substance) {
        Decision.Bound then = decision.bound();
        Decision.Bound bound = then.substance().isEmpty()
                ? then
                : new Decision.Bound(substance, then.bytes(), then.topic(), then.memo());
        return new Decision(
                decision.format(),
                decision.number(),
                decision.edition(),
                decision.round(),
                decision.verb(),
                decision.step(),
                decision.by(),
                decision.comment(),
                decision.corrections(),
                decision.checklist(),
                decision.passed(),
                decision.at(),
                bound,
                decision.details(),
                decision.previous(),
                decision.hash());
    }
}

package org.opengws.magnolia.ui;

import jakarta.inject.Inject;

import info.magnolia.ui.api.availability.AvailabilityDefinition;
import info.magnolia.ui.availability.rule.AbstractAvailabilityRule;

/** Asks the domain. What it does not know it does not offer. */
public class VerbRule extends AbstractAvailabilityRule<Object, VerbRuleDefinition> {

    private final VerbRuleDefinition rule;
    private final AllowedVerbs allowed;

    @Inject
    public VerbRule(AvailabilityDefinition availability, VerbRuleDefinition rule, AllowedVerbs allowed) {
        super(availability, rule);
        this.rule = rule;
        this.allowed = allowed;
    }

    @Override
    protected boolean isAvailableFor(Object item) {
        return allowed.any(item, rule.getVerbs());
    }
}

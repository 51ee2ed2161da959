package org.opengws.magnolia.ui;

import jakarta.inject.Inject;

import info.magnolia.ui.api.availability.AvailabilityDefinition;
import info.magnolia.ui.availability.rule.AbstractAvailabilityRule;

/** Asks the domain, as {@link VerbRule} does for one. */
public class AnyVerbRule extends AbstractAvailabilityRule<Object, AnyVerbRuleDefinition> {

    private final AnyVerbRuleDefinition rule;
    private final AllowedVerbs allowed;

    @Inject
    public AnyVerbRule(AvailabilityDefinition availability, AnyVerbRuleDefinition rule, AllowedVerbs allowed) {
        super(availability, rule);
        this.rule = rule;
        this.allowed = allowed;
    }

    @Override
    protected boolean isAvailableFor(Object item) {
        return allowed.any(item, rule.getVerbs());
    }
}

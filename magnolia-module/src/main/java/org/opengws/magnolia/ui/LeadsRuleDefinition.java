package org.opengws.magnolia.ui;

import info.magnolia.ui.api.availability.AvailabilityRule;
import info.magnolia.ui.api.availability.AvailabilityRuleType;
import info.magnolia.ui.api.availability.ConfiguredAvailabilityRuleDefinition;

/** An action is there for tasks and messages that lead to a page of the desk. */
@AvailabilityRuleType("gwsLeads")
public class LeadsRuleDefinition extends ConfiguredAvailabilityRuleDefinition {

    @Override
    public Class<? extends AvailabilityRule> getImplementationClass() {
        return LeadsRule.class;
    }
}
